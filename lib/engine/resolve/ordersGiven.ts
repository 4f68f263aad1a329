import type { OrderAct, Outcome, StatementAct } from '../acts.ts'
import { branded } from '../../base/brand.ts'
import type { OrderDraft } from '../commands.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE, knownToSeats, type Knowers } from '../knowledge.ts'
import { numberAt, seatKey } from '../numbers.ts'
import { checkOrder, checkStatement } from '../orders/check.ts'
import type { Rejection } from '../rejections.ts'
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

type Checked = Given & { readonly spec: OrderSpec | null; readonly price: number; readonly reason: string | null }

function reasonOf(refusal: Rejection | null, tooDear: boolean): string | null {
  if (refusal === null) return tooDear ? 'notEnoughCapital' : null
  return refusal.code === 'orderNeeds' ? (refusal.reason ?? refusal.code) : refusal.code
}

/** O2: each order is checked again from what its seat knows, and paid for in the order of the slots. */
function checked(scenario: Scenario, state: MatchState): readonly Checked[] {
  const spent: Partial<Record<Seat, number>> = {}
  return givenBy(state).map((given) => {
    const { seat, draft } = given
    const numbers = state.numbers[seat]
    const spec = specOf(scenario, draft.order)
    const price = spec === null ? 0 : costOf(spec, { scenario, state, numbers, seat, draft })
    const tooDear = (spent[seat] ?? 0) + price > numberAt(numbers, seatKey('capital', seat))
    const reason = reasonOf(checkOrder(scenario, state, { ...given, numbers }), tooDear)
    if (reason === null) spent[seat] = (spent[seat] ?? 0) + price
    return { ...given, spec, price, reason }
  })
}

/** O9: a summit that the other side asked for too. */
function isWantedToo({ seat, draft }: Checked, given: readonly Checked[]): boolean {
  return given.some((other) => other.seat === draft.target && other.draft.order === draft.order && other.draft.target === seat)
}

/** O11: whoever halts talks this round receives nobody from the seat that it turned away. */
function isTurnedAway({ seat, draft, spec }: Checked, given: readonly Checked[]): boolean {
  return spec?.meeting === true && given.some((other) => other.spec?.haltsTalks === true && other.draft.target === seat
    && (other.seat === draft.target || other.seat === draft.second))
}

function outcomeOf(order: Checked, given: readonly Checked[]): Outcome {
  if (order.reason !== null) return 'failed'
  if (isTurnedAway(order, given)) return 'refused'
  return order.spec?.mutual === true && !isWantedToo(order, given) ? 'snubbed' : 'done'
}

export function ordersGiven(scenario: Scenario, state: MatchState): readonly OrderAct[] {
  const all = checked(scenario, state)
  const given = all.filter(({ reason }) => reason === null)
  return all.map((order) => {
    const { seat, slot, draft, spec, price, reason } = order
    const outcome = outcomeOf(order, given)
    return {
      type: 'order', id: branded<ActId>(`r${state.round}.${seat}.${slot}`), round: state.round, seat, draft,
      cost: outcome === 'done' || outcome === 'snubbed' ? price : 0, outcome, reason,
      auto: state.seats[seat].sealedAtMs === null, knownTo: knowersOf(spec, order, reason !== null), exposedInRound: null,
    }
  })
}

export function statementsMade(state: MatchState): readonly StatementAct[] {
  return SEATS.flatMap((seat): readonly StatementAct[] => {
    const draft = state.seats[seat].draft.statement
    if (draft === null || checkStatement(state, seat, draft) !== null) return []
    return [{ type: 'statement', id: branded<ActId>(`r${state.round}.${seat}.s`), round: state.round, seat, draft, knownTo: EVERYONE, discoveredInRound: null }]
  })
}
