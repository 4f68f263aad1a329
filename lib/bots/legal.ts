import { checkDraftWith } from '../engine/orders/check.ts'
import type { Draft } from '../engine/commands.ts'
import type { RuleState } from '../engine/ruleState.ts'
import type { Seen, Sight } from './sight.ts'

/** What the rules ask of a match, as one seat knows it. */
export function ruleStateOf(view: Seen): RuleState {
  return {
    round: view.match.round, start: view.start, treaties: view.treaties, acts: view.acts, seats: view.plates,
    crises: view.crisis === null ? view.pastCrises : [...view.pastCrises, view.crisis],
  }
}

/** The draft itself if the rules allow it, else as much of it as they do: at worst nothing. */
export function legalPart(draft: Draft, sight: Sight): Draft {
  const { scenario, view, seat } = sight
  if (checkDraftWith(scenario, { state: ruleStateOf(view), numbers: view.numbers, seat }, draft) === null) return draft
  if (draft.orders.length > 0) return legalPart({ ...draft, orders: draft.orders.slice(0, -1) }, sight)
  return { orders: [], statement: null }
}
