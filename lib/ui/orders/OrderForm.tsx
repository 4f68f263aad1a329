'use client'

import { useTranslations } from 'use-intl'
import type { OrderDraft } from '../../engine/commands.ts'
import { treatiesFor } from '../../engine/orders/check.ts'
import type { TargetRule } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { Choice } from './Choice.tsx'
import { Preview } from './Preview.tsx'
import { SeatPicks } from './SeatPicks.tsx'
import type { DraftDesk } from './useDraft.ts'

type Props = { readonly slot: 0 | 1 | 2; readonly asked: boolean; readonly order: OrderDraft; readonly draft: DraftDesk; readonly sealed: boolean }

/** Whom it is aimed at, then what it would do. */
export function OrderForm({ slot, asked, order, draft, sealed }: Props) {
  const { me, catalogue } = useTable()
  const t = useTranslations('orders.composer')
  const words = useWords('orders')
  const spec = orderSpec(catalogue, order.order)
  if (spec === null || me === null) return <p className="py-3 text-13 text-alarm">{words('problem.unknownOrder')}</p>
  const rule = spec.target
  const among: readonly Seat[] = rule.kind === 'one' || rule.kind === 'two' ? (rule.among === 'others' ? SEATS.filter((seat) => seat !== me) : rule.among.filter((seat) => seat !== me)) : []
  const chosen = [order.target, order.second].filter((seat) => seat !== null)
  return (
    <>
      <p className="mt-1 text-13 text-ink-2">{words(`says.${spec.id}`)}</p>
      <fieldset disabled={sealed} className="mt-3">
        {rule.kind === 'one' ? <SeatPicks label={t('target')} seats={among} chosen={chosen} most={1} onChange={([target]) => draft.setSlot(slot, { ...order, target: target ?? null })} /> : null}
        {rule.kind === 'two' ? <SeatPicks label={t('targets')} seats={among} chosen={chosen} most={2} onChange={([target, second]) => draft.setSlot(slot, { ...order, target: target ?? null, second: second ?? null })} /> : null}
        {rule.kind === 'treaty' ? <WhichTreaty order={order} rule={rule} onChange={(treatyId) => draft.setSlot(slot, { ...order, treatyId })} /> : null}
      </fieldset>
      <Preview slot={slot} asked={asked} order={order} draft={draft.draft} />
    </>
  )
}

function WhichTreaty({ order, rule, onChange }: { readonly order: OrderDraft; readonly rule: TargetRule; readonly onChange: (treatyId: string) => void }) {
  const { view, me } = useTable()
  const t = useTranslations('orders.composer')
  const nameOf = useTreatyNames()
  const fitting = me === null ? [] : treatiesFor(rule, me, view.treaties)
  if (fitting.length === 0) return <p className="text-13 text-alarm">{t('noTreaty')}</p>
  return <Choice label={t('treaty')} value={order.treatyId ?? ''} options={fitting.map((treaty) => ({ value: String(treaty.id), label: nameOf(treaty) }))} onChange={onChange} />
}
