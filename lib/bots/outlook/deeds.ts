import type { OrderDraft } from '../../engine/commands.ts'
import { numberAt, pairKey } from '../../engine/numbers.ts'
import { costOf } from '../../engine/orders/cost.ts'
import { goldsteinOf } from '../../engine/orders/goldstein.ts'
import { isRival, type Roles } from '../../engine/orders/roles.ts'
import type { OrderSpec } from '../../engine/scenario.ts'
import { dealingsKnown, suitorsOf } from '../../engine/resolve/playOff.ts'
import { fitOf } from '../../engine/statements/lines.ts'
import { breaksClause } from '../../engine/treaties/breach.ts'
import { bindingDraft } from '../../engine/treaties/inForce.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { add, type Changes, type Reckoned } from './changes.ts'
import { addEffects } from './effects.ts'
import { placeOf } from './places.ts'

/** An order as the changes that it makes if nobody else moves. */
export type Deed = {
  readonly seat: Seat
  readonly spec: OrderSpec
  readonly draft: OrderDraft
  readonly cost: number
  readonly changes: ReadonlyMap<number, number>
  /** Own stability that homes applaud, which is limited for all orders of a round together. */
  readonly applause: number
  /** Escalation weight where the act will be seen and may be contested, else 0. */
  readonly contestable: number
}

/** R10: rivals feel an armed act by their enmity. */
function addThreat(changes: Changes, { scenario, numbers }: Reckoned, deed: { readonly seat: Seat; readonly target: Seat | null; readonly escalation: number }): void {
  for (const other of SEATS) {
    if (other === deed.target || !isRival(numbers, deed.seat, other)) continue
    const enmity = Math.max(0, -numberAt(numbers, pairKey('warmth', deed.seat, other))) / 100 + numberAt(numbers, pairKey('hostility', deed.seat, other)) / 4
    add(changes, `stability.${other}`, -(scenario.tuning['threatFelt'] ?? 0) * deed.escalation * enmity)
  }
}

/** L4: what the seat's own line makes of it. */
function lineGain({ scenario, state }: Reckoned, seat: Seat, spec: OrderSpec): number {
  const fit = fitOf(state.seats[seat].line, spec.norms)
  if (fit >= 0) return fit * (scenario.tuning['onLine'] ?? 0)
  const accused = state.acts.filter((act) => act.type === 'statement' && act.seat === seat && act.round >= state.round - 2
    && (act.draft.kind === 'criticise' || act.draft.kind === 'condemn')).length
  return fit * (scenario.tuning['offLine'] ?? 0) * (1 + (scenario.tuning['accusation'] ?? 0) * accused)
}

/** A little of what an exposure would cost, since it may come in this round or the next. */
function addExposure(changes: Changes, reckoned: Reckoned, order: { readonly seat: Seat; readonly draft: OrderDraft; readonly spec: OrderSpec }): void {
  const { spec } = order
  if (spec.onExposure === undefined) return
  const odds = 1.5 * (spec.exposureOdds ?? reckoned.scenario.tuning['exposureBase'] ?? 0)
  addEffects(spec.onExposure, { ...reckoned, roles: rolesOf(order), changes, covert: false, share: odds })
  add(changes, `credibility.${order.seat}`, odds * lineGain(reckoned, order.seat, spec))
}

/** T12: a public breach of a public treaty. */
function addBreach(changes: Changes, { scenario, state, numbers }: Reckoned, order: { readonly seat: Seat; readonly draft: OrderDraft }): void {
  const breaks = state.treaties.some((treaty) => {
    const draft = treaty.status === 'inForce' ? bindingDraft(treaty) : null
    return draft !== null && draft.parties.includes(order.seat)
      && draft.clauses.some((clause) => breaksClause(scenario, { draft, clause, numbers }, order))
  })
  if (!breaks) return
  add(changes, `credibility.${order.seat}`, -(scenario.tuning['breachCredibility'] ?? 0))
  add(changes, `stability.${order.seat}`, -(scenario.tuning['breachStability'] ?? 0))
}

const rolesOf = ({ seat, draft }: { readonly seat: Seat; readonly draft: OrderDraft }): Roles =>
  ({ actor: seat, target: draft.target, second: draft.second })

/** R30: a friendly order on one suitor, when another was dealt with last round. */
function addPlayOff(changes: Changes, { scenario, state }: Reckoned, { seat, spec, draft }: Order): void {
  const suitors = suitorsOf(scenario, seat)
  if (suitors.length < 2 || draft.target === null || !suitors.includes(draft.target) || goldsteinOf(spec.cameo) <= 0) return
  const dealt = suitors.some((suitor) => suitor !== draft.target && dealingsKnown({ scenario, state, since: state.round - 1 }, seat, suitor) !== 0)
  if (dealt) add(changes, `stability.${seat}`, scenario.tuning['playOff'] ?? 0)
}

/** O7-O8: the order's own effects, its event's warmth, and its price. */
function addOwn(changes: Changes, reckoned: Reckoned, { seat, spec, draft, cost }: Order & { readonly cost: number }): void {
  const { tuning } = reckoned.scenario
  add(changes, `capital.${seat}`, -cost)
  addEffects(spec.effects, { ...reckoned, roles: rolesOf({ seat, draft }), changes, covert: spec.visibility === 'covert', share: 1 })
  const hidden = spec.visibility === 'covert' && spec.desk !== 'trade' && spec.desk !== 'arms'
  if (draft.target !== null && !hidden) add(changes, pairKey('warmth', seat, draft.target), goldsteinOf(spec.cameo) * (tuning['goldsteinWarmth'] ?? 0))
  if (spec.visibility !== 'public') return
  const heavy = spec.escalation < 0 ? tuning['calmingFactor'] : spec.escalation >= (tuning['provocationFrom'] ?? 99) ? tuning['provocationFactor'] : 1
  add(changes, 'tension', spec.escalation * (tuning['escalationTension'] ?? 0) * (heavy ?? 1))
}

type Order = { readonly seat: Seat; readonly spec: OrderSpec; readonly draft: OrderDraft }

/** What an order does by itself, and the round's answer to it. */
export function deedOf(reckoned: Reckoned, order: Order): Deed {
  const { seat, spec, draft } = order
  const { scenario, state, numbers } = reckoned
  const cost = costOf(spec, { scenario, state, numbers, seat, draft })
  const changes: Changes = new Map()
  addOwn(changes, reckoned, { ...order, cost })
  if (spec.visibility === 'public') {
    if (spec.escalation >= 4) addThreat(changes, reckoned, { seat, target: draft.target, escalation: spec.escalation })
    add(changes, `credibility.${seat}`, lineGain(reckoned, seat, spec))
    if (goldsteinOf(spec.cameo) < 0 || spec.escalation >= 5) addBreach(changes, reckoned, order)
  }
  addPlayOff(changes, reckoned, order)
  addExposure(changes, reckoned, order)
  const own = changes.get(placeOf(`stability.${seat}`)) ?? 0
  return {
    seat, spec, draft, cost, changes,
    applause: spec.applause === true ? Math.max(0, own) : 0,
    contestable: spec.visibility === 'public' && spec.escalation >= (scenario.tuning['contestableFrom'] ?? 8) ? spec.escalation : 0,
  }
}

/** Orders that call for an answer to a call: public and unfriendly, on the one to be restrained. */
export function complies(deed: Deed, restrain: Seat): boolean {
  return deed.draft.target === restrain && deed.spec.visibility === 'public' && goldsteinOf(deed.spec.cameo) < 0
}
