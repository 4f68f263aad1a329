'use client'

import { useTranslations } from 'use-intl'
import type { OrderDraft } from '../../engine/commands.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { useTreatyNames } from '../negotiation/treatyNames.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import { Choice } from '../orders/Choice.tsx'
import { SeatPicks } from '../orders/SeatPicks.tsx'
import { reaimed } from './forkDraft.ts'

type Props = { readonly number: number; readonly seat: Seat; readonly order: OrderDraft | null; readonly onChange: (order: OrderDraft | null) => void }

/** One order of a round that is to go otherwise. */
export function ForkOrder({ number, seat, order, onChange }: Props) {
  const { catalogue, view } = useTable()
  const t = useTranslations('orders')
  const words = useWords('orders')
  const nameOf = useTreatyNames()
  const specs = catalogue.orders.filter(({ actors }) => actors.includes(seat))
  const spec = order === null ? null : orderSpec(catalogue, order.order)
  const rule = spec?.target
  const among = rule?.kind === 'one' || rule?.kind === 'two' ? (rule.among === 'others' ? SEATS : rule.among).filter((one) => one !== seat) : []
  const treaties = view.treaties.filter((treaty) => draftOf(treaty).parties.includes(seat))
  const choose = (id: string) => {
    const chosen = orderSpec(catalogue, id)
    if (chosen !== null) onChange(reaimed(chosen, seat, order))
  }
  return (
    <div className="grid gap-2 border-t border-rule py-3">
      <Choice label={t('desk.slotTitle', { number })} value={order?.order ?? ''} none={t('desk.emptySealed')} onNone={() => onChange(null)} options={specs.map(({ id }) => ({ value: String(id), label: words(`name.${id}`) }))} onChange={choose} />
      {order === null || among.length === 0 ? null : (
        <SeatPicks label={t(rule?.kind === 'two' ? 'composer.targets' : 'composer.target')} seats={among} chosen={[order.target, order.second].filter((one) => one !== null)} most={rule?.kind === 'two' ? 2 : 1} onChange={([target, second]) => onChange({ ...order, target: target ?? null, second: second ?? null })} />
      )}
      {order === null || rule?.kind !== 'treaty' ? null : <Choice label={t('composer.treaty')} value={order.treatyId ?? ''} options={treaties.map((treaty) => ({ value: String(treaty.id), label: nameOf(treaty) }))} onChange={(treatyId) => onChange({ ...order, treatyId })} />}
    </div>
  )
}
