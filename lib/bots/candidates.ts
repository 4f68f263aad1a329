import type { OrderDraft } from '../engine/commands.ts'
import { treatiesFor } from '../engine/orders/check.ts'
import type { OrderSpec, Scenario } from '../engine/scenario.ts'
import type { Seat } from '../engine/vocabulary.ts'
import { othersOf, type Sight } from './sight.ts'

/** An order with a target that this seat could give. */
export type Candidate = { readonly spec: OrderSpec; readonly draft: OrderDraft }

function draftOf(spec: OrderSpec, rest: Partial<OrderDraft>): Candidate {
  return { spec, draft: { order: spec.id, target: null, second: null, treatyId: null, ...rest } }
}

/** As much of a sight as naming orders needs. */
type Seen = Pick<Sight, 'scenario' | 'view'>

function treatyCandidates(spec: OrderSpec, { view }: Seen, seat: Seat): readonly Candidate[] {
  return treatiesFor(spec.target, seat, view.treaties).map((treaty) => draftOf(spec, { treatyId: treaty.id }))
}

function pairsOf(seats: readonly Seat[]): readonly (readonly [Seat, Seat])[] {
  return seats.flatMap((target, index) => seats.slice(index + 1).map((second) => [target, second] as const))
}

function fixedCandidates(spec: OrderSpec, seat: Seat): readonly Candidate[] {
  const rule = spec.target
  if (rule.kind === 'none') return [draftOf(spec, {})]
  if (rule.kind === 'treaty') return []
  const among = rule.among === 'others' ? othersOf(seat) : rule.among.filter((other) => other !== seat)
  if (rule.kind === 'one') return among.map((target) => draftOf(spec, { target }))
  return pairsOf(among).map(([target, second]) => draftOf(spec, { target, second }))
}

const fixed = new WeakMap<Scenario['orders'], Map<Seat, readonly Candidate[]>>()

/** Those on seats, which never change. */
export function fixedFor(orders: Scenario['orders'], seat: Seat): readonly Candidate[] {
  const bySeat = fixed.get(orders) ?? new Map<Seat, readonly Candidate[]>()
  fixed.set(orders, bySeat)
  const known = bySeat.get(seat) ?? orders.filter((spec) => spec.actors.includes(seat)).flatMap((spec) => fixedCandidates(spec, seat))
  bySeat.set(seat, known)
  return known
}

/** Every order and target that the catalogue gives a seat, before preconditions and price. */
export function candidatesFor(seen: Seen, seat: Seat): readonly Candidate[] {
  const onTreaties = seen.scenario.orders.filter((spec) => spec.target.kind === 'treaty' && spec.actors.includes(seat))
  return [...fixedFor(seen.scenario.orders, seat), ...onTreaties.flatMap((spec) => treatyCandidates(spec, seen, seat))]
}
