'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { costOf } from '../../engine/orders/cost.ts'
import type { OrderSpec } from '../../engine/scenario.ts'
import { DESKS, SEATS, type Desk } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'
import { Tag } from '../kit/Tag.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { OrderForm } from './OrderForm.tsx'
import type { Place } from './place.ts'
import { useReasonWords } from './reasonWords.ts'
import { ruleStateOf } from './ruleStateOf.ts'
import type { DraftDesk } from './useDraft.ts'
import { whyNot, type WhyNot } from './whyNot.ts'
import { useRulesAddress } from '../rules/useRulesAddress.ts'

const ORDER_DESKS = DESKS.filter((desk): desk is Exclude<Desk, 'statements'> => desk !== 'statements')

type Props = { readonly slot: 0 | 1 | 2; readonly asked: boolean; readonly draft: DraftDesk; readonly closed: 'sealed' | 'otherPen' | 'phase' | null; readonly onDone: () => void; readonly onPlace: (place: Place) => void }

/** Chooses an order for a slot, then shows what it would do. */
export function Composer({ slot, asked, draft, closed, onPlace }: Props) {
  const t = useTranslations('orders.composer')
  const foot = useTranslations('orders.foot')
  const words = useWords('orders')
  const rules = useRulesAddress()
  const [changing, setChanging] = useState(false)
  const order = draft.slots[slot] ?? null
  if (order === null && closed !== null) return <p className="px-4 py-4 text-13 text-ink-2">{closed === 'phase' ? foot('closed') : t('restsSealed')}</p>
  if (order === null || (changing && closed === null)) {
    return <OrderList slot={slot} onPick={(spec) => { setChanging(false); onPlace(slot); draft.setSlot(slot, { order: spec.id, target: null, second: null, treatyId: null }) }} onCancel={changing ? () => setChanging(false) : null} />
  }
  return (
    <div className="px-4 py-3">
      <div className="flex items-baseline gap-4">
        <h3 className="min-w-0 flex-1 text-15 font-semibold">{slot + 1}. {words(`name.${order.order}`)} <a className="link text-12 font-normal text-ink-2" href={rules(`#order-${order.order}`)} target="_blank">{t('rule')}</a></h3>
        {closed !== null ? <span className="text-12 text-ink-2">{closed === 'sealed' ? t('unsealToChange') : null}</span> : (
          <>
            <Button kind="link" onClick={() => setChanging(true)}>{t('change')}</Button>
            <Button kind="link" onClick={() => draft.setSlot(slot, null)}>{t('remove')}</Button>
          </>
        )}
      </div>
      <OrderForm slot={slot} asked={asked} order={order} draft={draft} sealed={closed !== null} />
    </div>
  )
}

type ListProps = { readonly slot: number; readonly onPick: (spec: OrderSpec) => void; readonly onCancel: (() => void) | null }

/** Every order, by desk, with a search; what this capital cannot use now is shown with the reason. */
function OrderList({ slot, onPick, onCancel }: ListProps) {
  const { catalogue } = useTable()
  const t = useTranslations('orders.composer')
  const desks = useTranslations('orders.deskName')
  const words = useWords('orders')
  const [search, setSearch] = useState('')
  const [desk, setDesk] = useState<Desk | null>(null)
  const found = catalogue.orders.filter((spec) => `${words(`name.${spec.id}`)} ${words(`says.${spec.id}`)}`.toLowerCase().includes(search.trim().toLowerCase()))
  return (
    <div className="px-4 py-3">
      <div className="flex items-baseline gap-4"><h3 className="flex-1 text-15 font-semibold">{t('choose', { number: slot + 1 })}</h3>{onCancel === null ? null : <Button kind="link" onClick={onCancel}>{t('cancel')}</Button>}</div>
      <div className="mt-2"><Field label={t('search')} hideLabel placeholder={t('search')} type="search" value={search} onChange={(event) => setSearch(event.target.value)} /></div>
      <div role="group" aria-label={t('desks')} className="mt-2 flex flex-wrap gap-1.5">
        <Button size="small" kind={desk === null ? 'primary' : 'outline'} aria-pressed={desk === null} onClick={() => setDesk(null)}>{t('all')}</Button>
        {ORDER_DESKS.map((name) => <Button key={name} size="small" kind={desk === name ? 'primary' : 'outline'} aria-pressed={desk === name} onClick={() => setDesk(name)}>{desks(name)}</Button>)}
      </div>
      {ORDER_DESKS.filter((name) => desk === null || desk === name).map((name) => <DeskGroup key={name} desk={name} specs={found.filter((spec) => spec.desk === name)} searched={search.trim() !== ''} onPick={onPick} />)}
      {found.length === 0 ? <p className="py-4 text-13 text-ink-2">{t('nothingFound')}</p> : null}
    </div>
  )
}

type GroupProps = { readonly desk: Exclude<Desk, 'statements'>; readonly specs: readonly OrderSpec[]; readonly searched: boolean; readonly onPick: (spec: OrderSpec) => void }

/** What cannot be used now is folded away, unless it was searched for. */
function DeskGroup({ desk, specs, searched, onPick }: GroupProps) {
  const { view, me, catalogue } = useTable()
  const t = useTranslations('orders.composer')
  const desks = useTranslations('orders.deskName')
  if (specs.length === 0 || me === null) return null
  const state = ruleStateOf(view)
  const rows = specs.map((spec) => ({ spec, why: whyNot({ view, me, catalogue }, spec), cost: costOf(spec, { scenario: catalogue, state, numbers: view.numbers, seat: me, draft: { order: spec.id, target: null, second: null, treatyId: null } }) }))
  const open = rows.filter(({ why }) => why === null)
  const closed = [...rows.filter(({ why }) => why !== null && why.code !== 'notYourOrder'), ...rows.filter(({ why }) => why?.code === 'notYourOrder')]
  const listed = (some: typeof rows) => <ul>{some.map(({ spec, why, cost }) => <OrderRow key={spec.id} spec={spec} why={why} cost={cost} onPick={() => onPick(spec)} />)}</ul>
  return (
    <section className="mt-4">
      <h4 className="border-b border-ink pb-1 text-12 font-semibold text-ink-2">{desks(desk)}</h4>
      {listed(open)}
      {closed.length === 0 ? null : searched ? listed(closed) : <details><summary className="min-h-8 py-2 text-12 text-ink-2 pointer-coarse:min-h-11">{t('closed', { count: closed.length })}</summary>{listed(closed)}</details>}
    </section>
  )
}

function OrderRow({ spec, why, cost, onPick }: { readonly spec: OrderSpec; readonly why: WhyNot | null; readonly cost: number; readonly onPick: () => void }) {
  const t = useTranslations('orders.desk')
  const words = useWords('orders')
  const sentence = useWhyNotWords()(spec, why) ?? words(`says.${spec.id}`)
  return (
    <li className="border-b border-rule">
      <button type="button" aria-disabled={why !== null} onClick={why === null ? onPick : undefined} className="flex w-full items-baseline gap-3 py-2 text-left hover:bg-wash aria-disabled:cursor-not-allowed aria-disabled:hover:bg-transparent pointer-coarse:min-h-11">
        <span className="min-w-0 flex-1"><b className={why === null ? 'text-14 font-semibold' : 'text-14 font-normal text-ink-3'}>{words(`name.${spec.id}`)}</b><br /><span className="text-12 text-ink-2">{sentence}</span></span>
        {spec.visibility === 'public' ? null : <Tag tone={spec.visibility === 'covert' ? 'caution' : 'plain'}>{t(`visibility.${spec.visibility}`)}</Tag>}
        <b className={why === null ? 'w-5 text-right text-14 font-semibold' : 'w-5 text-right text-14 font-normal text-ink-3'}>{cost}</b>
      </button>
    </li>
  )
}

/** Why an order is not to be had now and what would help; null where it is. */
function useWhyNotWords(): (spec: OrderSpec, why: WhyNot | null) => string | null {
  const words = useWords('orders')
  const seats = useTranslations('seats')
  const reasonWords = useReasonWords()
  const marks = useMarks()
  return (spec, why) => {
    if (why === null) return null
    if (why.code === 'needs') return reasonWords(spec.id, why.reason)
    const who = SEATS.filter((seat) => spec.actors.includes(seat)).map((seat) => seats(seat)).join(marks.names)
    return words(`whyNot.${why.code}`, { who, cost: why.cost, have: Math.floor(why.have) })
  }
}
