import { numberAt, type Numbers } from '../numbers.ts'
import type { OrderDraft } from '../commands.ts'
import type { RuleState } from '../ruleState.ts'
import type { Catalogue, OrderSpec } from '../scenario.ts'
import type { Seat } from '../vocabulary.ts'
import { orderActs } from './condition.ts'

/** In how many of the last rounds, without a gap, the seat gave this order on this target. */
function usesInARow(state: RuleState, seat: Seat, draft: OrderDraft): number {
  const rounds = new Set(orderActs(state, seat)
    .filter((act) => act.seat === seat && act.draft.order === draft.order && act.draft.target === draft.target && act.outcome !== 'failed' && act.outcome !== 'refused')
    .map((act) => act.round))
  let uses = 0
  while (rounds.has(state.round - 1 - uses)) uses++
  return uses
}

/** O4: allies answer a provocation more cheaply while they are alarmed. */
function alliedDiscount(spec: OrderSpec, { scenario: { cast }, seat, numbers }: Pick<At, 'scenario' | 'seat' | 'numbers'>): number {
  if (spec.alliedResponse !== true || !cast.allies.includes(seat)) return 0
  const alarm = numberAt(numbers, 'alarm')
  return alarm >= 60 ? 2 : alarm >= 30 ? 1 : 0
}

type At = { readonly scenario: Catalogue; readonly state: RuleState; readonly numbers: Numbers; readonly seat: Seat; readonly draft: OrderDraft }

/** O3: the price in political capital; one more for each use in a row on the same target. */
export function costOf(spec: OrderSpec, { scenario, state, numbers, seat, draft }: At): number {
  if (spec.cost === 0) return 0
  return Math.max(1, spec.cost + usesInARow(state, seat, draft) - alliedDiscount(spec, { scenario, seat, numbers }))
}
