import type { OrderDraft, StatementDraft } from '../../engine/commands.ts'
import type { OrderAct } from '../../engine/acts.ts'
import { checkDraft, treatiesFor } from '../../engine/orders/check.ts'
import { specOf } from '../../engine/orders/condition.ts'
import { costOf } from '../../engine/orders/cost.ts'
import type { OrderSpec, Scenario, TargetRule } from '../../engine/scenario.ts'
import { withSeat } from '../../engine/seats/seatState.ts'
import type { MatchState } from '../../engine/state.ts'
import { bindingDraft } from '../../engine/treaties/inForce.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** One thing that another seat might have ordered or said instead. */
export type DraftChange =
  | { readonly type: 'orderLeftOut' | 'orderGiven'; readonly seat: Seat; readonly draft: OrderDraft }
  | { readonly type: 'orderChanged'; readonly seat: Seat; readonly draft: OrderDraft; readonly instead: OrderDraft }
  | { readonly type: 'statementLeftOut' | 'statementMade'; readonly seat: Seat; readonly draft: StatementDraft }

/** The bell of the world in which it was so, and the political capital at stake: the smaller, the nearer that world. */
export type OtherWorld = { readonly change: DraftChange; readonly cost: number; readonly state: MatchState }

const SLOTS = 3

function priceOf(scenario: Scenario, state: MatchState, { seat, draft }: { readonly seat: Seat; readonly draft: OrderDraft }): number {
  const spec = specOf(scenario, draft.order)
  return spec === null ? 0 : costOf(spec, { scenario, state, numbers: state.numbers[seat], seat, draft })
}

/** An empty slot stays where the order was, so that nobody else's acts change their names. */
function leftOut(scenario: Scenario, state: MatchState, seat: Seat): readonly OtherWorld[] {
  const { draft } = state.seats[seat]
  return draft.orders.flatMap((order, slot): readonly OtherWorld[] => (order === null ? [] : [{
    change: { type: 'orderLeftOut', seat, draft: order }, cost: priceOf(scenario, state, { seat, draft: order }), state: withOrder(state, seat, { slot, order: null }),
  }]))
}

function withOrder(state: MatchState, seat: Seat, { slot, order }: { readonly slot: number; readonly order: OrderDraft | null }): MatchState {
  const { draft } = state.seats[seat]
  const orders = slot < draft.orders.length ? draft.orders.map((one, index) => (index === slot ? order : one)) : [...draft.orders, order]
  return withSeat(state, seat, { draft: { ...draft, orders } })
}

type Asked = { readonly seat: Seat; readonly concerned: readonly Seat[] }
type Aim = Pick<OrderDraft, 'target' | 'second' | 'treatyId'>

const NOWHERE: Aim = { target: null, second: null, treatyId: null }

/** Who is named first and who second makes a difference. */
function pairsWith({ seat, concerned }: Asked): readonly Aim[] {
  const others = SEATS.filter((other) => other !== seat)
  return others.flatMap((target) => others.filter((second) => second !== target && (concerned.includes(target) || concerned.includes(second)))
    .map((second) => ({ ...NOWHERE, target, second })))
}

/** The treaties that it may name (O6) and that bind somebody concerned besides itself. */
function treatiesWith(rule: TargetRule, { treaties }: MatchState, { seat, concerned }: Asked): readonly Aim[] {
  return treatiesFor(rule, seat, treaties)
    .filter((treaty) => bindingDraft(treaty)?.parties.some((party) => party !== seat && concerned.includes(party)) === true)
    .map(({ id }) => ({ ...NOWHERE, treatyId: id }))
}

const AIMS: Readonly<Record<TargetRule['kind'], (rule: TargetRule, state: MatchState, asked: Asked) => readonly Aim[]>> = {
  none: () => [NOWHERE],
  one: (_rule, _state, { seat, concerned }) => concerned.filter((target) => target !== seat).map((target) => ({ ...NOWHERE, target })),
  two: (_rule, _state, asked) => pairsWith(asked),
  treaty: treatiesWith,
}

/** Ways to aim an order so that it bears on those whom the act concerned. */
function aims(spec: OrderSpec, state: MatchState, asked: Asked): readonly OrderDraft[] {
  return AIMS[spec.target.kind](spec.target, state, asked).map((aim) => ({ order: spec.id, ...aim }))
}

/** Another order beside its own or, where its slots are full, instead of one. */
function given(scenario: Scenario, state: MatchState, asked: Asked): readonly OtherWorld[] {
  const { seat } = asked
  const { orders } = state.seats[seat].draft
  const free = orders.indexOf(null) >= 0 ? orders.indexOf(null) : orders.length
  const slots = free < SLOTS ? [free] : orders.map((_, slot) => slot)
  const possible = scenario.orders.filter((spec) => spec.actors.includes(seat)).flatMap((spec) => aims(spec, state, asked))
  return slots.flatMap((slot) => possible.flatMap((draft): readonly OtherWorld[] => {
    const other = withOrder(state, seat, { slot, order: draft })
    if (checkDraft(scenario, { state, seat }, other.seats[seat].draft) !== null) return []
    const instead = orders[slot] ?? null
    const change: DraftChange = instead === null ? { type: 'orderGiven', seat, draft } : { type: 'orderChanged', seat, draft, instead }
    return [{ change, cost: Math.max(priceOf(scenario, state, { seat, draft }), instead === null ? 0 : priceOf(scenario, state, { seat, draft: instead })), state: other }]
  }))
}

const SILENT: StatementDraft = { kind: 'declineToComment', about: null, restrain: null, on: null, line: null, readers: [] }
const SAID = ['condemn', 'criticise', 'lean', 'endorse'] as const

/** Words are free: its statement left out, or where it was silent one about somebody concerned. */
function spoken(state: MatchState, { seat, concerned }: Asked): readonly OtherWorld[] {
  const { draft } = state.seats[seat]
  const world = (change: DraftChange, statement: StatementDraft | null): OtherWorld => ({ change, cost: 0, state: withSeat(state, seat, { draft: { ...draft, statement } }) })
  if (draft.statement !== null) return [world({ type: 'statementLeftOut', seat, draft: draft.statement }, null)]
  return concerned.filter((about) => about !== seat).flatMap((about) => SAID.map((kind) => {
    const statement: StatementDraft = { ...SILENT, kind, about }
    return world({ type: 'statementMade', seat, draft: statement }, statement)
  }))
}

/** Its author, whom it was aimed at, and the parties of the treaty that it named. */
function concernedIn({ treaties }: MatchState, { seat, draft }: OrderAct): readonly Seat[] {
  const treaty = treaties.find(({ id }) => id === draft.treatyId)
  const parties = treaty === undefined ? [] : bindingDraft(treaty)?.parties ?? []
  return [...new Set([seat, draft.target, draft.second, ...parties].filter((one) => one !== null))]
}

/** Every single change of what another seat ordered or said that might bear on an act, the cheapest first. */
export function singleChanges(scenario: Scenario, state: MatchState, act: OrderAct): readonly OtherWorld[] {
  const concerned = concernedIn(state, act)
  return SEATS.filter((seat) => seat !== act.seat)
    .flatMap((seat) => [...spoken(state, { seat, concerned }), ...leftOut(scenario, state, seat), ...given(scenario, state, { seat, concerned })])
    .sort((one, other) => one.cost - other.cost || SIZES[one.change.type] - SIZES[other.change.type])
}

/** Of equal price: doing without is nearer than doing, doing nearer than doing otherwise. */
const SIZES: Readonly<Record<DraftChange['type'], number>> = { statementLeftOut: 0, statementMade: 1, orderLeftOut: 2, orderGiven: 3, orderChanged: 4 }
