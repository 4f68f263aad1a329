'use client'

import { useTranslations } from 'use-intl'
import { useTable } from '../desk/table.tsx'
import { Button } from '../kit/Button.tsx'
import { Popover } from '../kit/Popover.tsx'
import { PenLine } from '../negotiation/PenLine.tsx'
import type { OtherPen } from './useOtherPen.ts'

/** Who writes for the seat, said where it is written; and, in a delegation, passing the pen on. */
export function PenNote({ pen }: { readonly pen: OtherPen }) {
  const { view, me } = useTable()
  const t = useTranslations('desk.pen')
  const isDelegation = me !== null && view.plates[me].people.length > 1
  if (!isDelegation || pen?.type === 'standIn') return null
  return (
    <div className="order-last flex min-w-0 basis-full items-center gap-3 text-12">
      <p className="min-w-0 flex-1"><PenWords pen={pen} /></p>
      <Popover title={t('title')} trigger={<Button kind="link" className="flex-none">{t(pen === null ? 'pass' : 'title')}</Button>}><PenLine /></Popover>
    </div>
  )
}

export function PenWords({ pen }: { readonly pen: OtherPen }) {
  const t = useTranslations('desk.pen')
  const refusals = useTranslations('rejections')
  if (pen === null) return <b className="font-semibold">{t('mine')}</b>
  if (pen.type === 'standIn') return refusals('standInSits')
  return <><b className="font-semibold">{t.rich('held', { name: () => <bdi key="name">{pen.name}</bdi> })}</b> <span className="text-ink-2">{t(pen.isHere ? 'follow' : 'followAway')}</span></>
}
