'use client'

import { useLocale } from 'use-intl'
import { localTimeText, type TimeShown } from './localTimeText.ts'
import { useIsAwake } from './useIsAwake.ts'

type Props = { readonly atMs: number; readonly show?: TimeShown; readonly className?: string }

const textNow = (atMs: number, show: TimeShown, locale: string) => localTimeText(atMs, { show, locale, nowMs: Date.now() })

/** A time in the reader's zone. The server does not know it, so the text appears with the browser. */
export function LocalTime({ atMs, show = 'time', className }: Props) {
  const locale = useLocale()
  const isAwake = useIsAwake()
  return (
    <time dateTime={new Date(atMs).toISOString()} className={className}>
      {isAwake ? textNow(atMs, show, locale) : '\u2007\u2007:\u2007\u2007'}
    </time>
  )
}
