import { useTranslations } from 'use-intl'
import type { Act, OrderAct } from '../../engine/acts.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useReasonWords } from '../orders/reasonWords.ts'
import { orderSpec, useTable } from './table.tsx'

/** Why an order came to nothing, in a sentence; null for what was done. */
export function useFailureWords(): (act: Act) => string | null {
  const t = useTranslations('ledger.cameToNothing')
  const seats = useTranslations('seats')
  const reasonWords = useReasonWords()
  const haltedBy = useHaltedBy()
  return (act) => {
    if (act.type === 'statement' || act.outcome === 'done') return null
    if (act.reason !== null) return reasonWords(act.draft.order, act.reason)
    const who = act.outcome === 'refused' ? haltedBy(act) : act.draft.target
    return who === null || act.outcome === 'failed' ? null : t(act.outcome, { who: seats(who) })
  }
}

/** O11: who halted talks in the round in which one was turned away. */
function useHaltedBy(): (act: OrderAct) => Seat | null {
  const { view, catalogue } = useTable()
  return ({ seat, round, draft }) => view.acts.find((other) => other.type === 'order' && other.round === round && other.draft.target === seat
    && (other.seat === draft.target || other.seat === draft.second) && orderSpec(catalogue, other.draft.order)?.haltsTalks === true)?.seat ?? null
}
