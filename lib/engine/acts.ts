import type { ActId } from './ids.ts'
import type { Knowers } from './knowledge.ts'
import type { OrderDraft, StatementDraft } from './commands.ts'
import type { Seat } from './vocabulary.ts'

export const OUTCOMES = ['done', 'snubbed', 'failed', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An order as it was carried out in a round. `knownTo` widens when it is exposed. */
export type OrderAct = {
  readonly type: 'order'
  readonly id: ActId
  readonly round: number
  readonly seat: Seat
  readonly draft: OrderDraft
  readonly cost: number
  readonly outcome: Outcome
  /** Why it failed: a rejection code or a reason of the order's data. */
  readonly reason: string | null
  /** Ran from a draft that was not sealed. */
  readonly auto: boolean
  readonly knownTo: Knowers
  readonly exposedInRound: number | null
}

export type StatementAct = {
  readonly type: 'statement'
  readonly id: ActId
  readonly round: number
  readonly seat: Seat
  readonly draft: StatementDraft
  readonly knownTo: Knowers
  /** When its two readers found out that they were told two things. */
  readonly discoveredInRound: number | null
}

export type Act = OrderAct | StatementAct

/** By round, then by id: the same order for who saw an act happen and for who learned of it later. */
export function inActOrder(acts: readonly Act[]): readonly Act[] {
  return acts.toSorted((one, other) => one.round - other.round || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}
