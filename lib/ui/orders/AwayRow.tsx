'use client'

import { useTranslations } from 'use-intl'
import type { Instructions } from '../../engine/commands.ts'
import { useTable } from '../desk/table.tsx'
import { DeskRow } from './OrderSlot.tsx'
import { useMarks } from '../kit/useMarks.ts'

/** What holds until one has said otherwise. */
export const FALLBACK: Instructions = { orders: 'runDraft', treaties: 'signNothing', crisis: 'hold' }

/** The fifth row: what happens if I am away. */
export function AwayRow({ chosen, onChoose }: { readonly chosen: boolean; readonly onChoose: () => void }) {
  const { view } = useTable()
  const t = useTranslations('orders.away')
  const marks = useMarks()
  const { orders, treaties, crisis } = view.desk?.instructions ?? FALLBACK
  return (
    <DeskRow mark="" chosen={chosen} onChoose={onChoose}>
      <span className="text-13"><span className="text-ink-2">{t('title')}</span> {[t(`orders.${orders}`), t(`treaties.${treaties}`), t(`crisis.${crisis}`)].join(marks.parts)}</span>
    </DeskRow>
  )
}
