import type { OrderAct, Outcome, StatementAct } from '../acts.ts'
import { branded } from '../../base/brand.ts'
import type { OrderDraft } from '../commands.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE, knownToSeats, type Knowers } from '../knowledge.ts'
import { numberAt } from '../numbers.ts'
import { checkOrder, checkStatement } from '../orders/check.ts'
import { specOf } from '../orders/condition.ts'
import { costOf } from '../orders/cost.ts'
import type { OrderSpec, Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { isDeal } from './perform.ts'

type Given = { readonly seat: Seat; readonly slot: number; readonly draft: OrderDraft }

/** Who sees an order carried out; one that failed was seen by nobody else. */
function knowersOf(spec: OrderSpec | null, { seat, draft }: Given, failed: boolean): Knowers {
  if (failed || spec === null) return knownToSeats([seat])
  if (spec.visibility !== 'covert') return EVERYONE
  return knownToSeats(isDeal(spec) && draft.target !== null ? [seat, draft.target] : [seat])
}

function givenBy(state: MatchState): readonly Given[] {
  return SEATS.flatMap((seat) => state.seats[seat].draft.orders.flatMap((draft, slot) => (draft === null ? [] : [{ seat, slot, draft }])))
}

function isWantedToo(spec: OrderSpec, given: Given, all: readonly Given[]): boolean {
  return all.some((other) => other.seat === given.draft.target && other.draft.order === spec.id && other.draft.target === given.seat)
}

/** O2: each order is checked again from what its seat knows, and paid for in the order of the slots. */
export function ordersGiven(scenario: Scenario, state: MatchState): readonly OrderAct[] {
  const all = givenBy(state)
  const spent: Partial<Record<Seat, number>> = {}
  return all.map((given) => {
    const { seat, slot, draft } = given
    const numbers = state.numbers[seat]
    const spec = specOf(scenario, draft.order)
    const refusal = checkOrder(scenario, state, { seat, slot, draft, numbers })
    const price = spec === null ? 0 : costOf(spec, { state, numbers, seat, draft })
    const tooDear = (spent[seat] ?? 0) + price > numberAt(numbers, `capital.${seat}`)
    const reason = refusal?.code ?? (tooDear ? 'notEnoughCapital' : null)
    const failed = reason !== null
    if (!failed) spent[seat] = (spent[seat] ?? 0) + price
    const outcome: Outcome = failed ? 'failed' : spec?.mutual === true && !isWantedToo(spec, given, all) ? 'snubbed' : 'done'
    return {
      type: 'order', id: branded<ActId>(`r${state.round}.${seat}.${slot}`), round: state.round, seat, draft,
      cost: failed ? 0 : price, outcome, reason, auto: state.seats[seat].sealedAtMs === null,
      knownTo: knowersOf(spec, given, failed), exposedInRound: null,
    }
  })
}

export function statementsMade(state: MatchState): readonly StatementAct[] {
  return SEATS.flatMap((seat): readonly StatementAct[] => {
    const draft = state.seats[seat].draft.statement
    if (draft === null || checkStatement(seat, draft) !== null) return []
    return [{ type: 'statement', id: branded<ActId>(`r${state.round}.${seat}.s`), round: state.round, seat, draft, knownTo: EVERYONE }]
  })
}
