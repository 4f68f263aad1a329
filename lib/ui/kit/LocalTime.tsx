'use client'

import { useSyncExternalStore } from 'react'
import { useLocale } from 'use-intl'

type Props = { readonly atMs: number; readonly show?: 'time' | 'seconds' | 'date' | 'dateTime'; readonly className?: string }

const FORMATS: Readonly<Record<NonNullable<Props['show']>, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  dateTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
}

const never = () => () => {}

/** A time in the reader's zone. The server does not know it, so the text appears with the browser. */
export function LocalTime({ atMs, show = 'time', className }: Props) {
  const locale = useLocale()
  const inBrowser = useSyncExternalStore(never, () => true, () => false)
  return (
    <time dateTime={new Date(atMs).toISOString()} className={className}>
      {inBrowser ? new Intl.DateTimeFormat(locale, FORMATS[show]).format(atMs) : '\u2007\u2007:\u2007\u2007'}
    </time>
  )
}
