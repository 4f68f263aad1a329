import type { OrderDraft } from '../engine/commands.ts'
import type { OrderSpec } from '../engine/scenario.ts'
import type { Seat } from '../engine/vocabulary.ts'
import { othersOf, type Sight } from './sight.ts'

/** An order with a target that this seat could give. */
export type Candidate = { readonly spec: OrderSpec; readonly draft: OrderDraft }

function draftOf(spec: OrderSpec, rest: Partial<OrderDraft>): Candidate {
  return { spec, draft: { order: spec.id, target: null, second: null, treatyId: null, ...rest } }
}

function treatyCandidates(spec: OrderSpec, sight: Sight): readonly Candidate[] {
  if (spec.target.kind !== 'treaty') return []
  const wanted = spec.target.status
  return sight.view.treaties
    .filter((treaty) => treaty.versions.at(-1)?.draft.parties.includes(sight.seat) ?? false)
    .filter((treaty) => wanted === 'secret' ? treaty.status === 'inForce' && treaty.versions.at(-1)?.draft.secret === true : treaty.status === wanted)
    .map((treaty) => draftOf(spec, { treatyId: treaty.id }))
}

function pairsOf(seats: readonly Seat[]): readonly (readonly [Seat, Seat])[] {
  return seats.flatMap((target, index) => seats.slice(index + 1).map((second) => [target, second] as const))
}

function targetsOf(spec: OrderSpec, sight: Sight): readonly Candidate[] {
  const rule = spec.target
  if (rule.kind === 'none') return [draftOf(spec, {})]
  if (rule.kind === 'treaty') return treatyCandidates(spec, sight)
  const among = rule.among === 'others' ? othersOf(sight.seat) : rule.among.filter((seat) => seat !== sight.seat)
  if (rule.kind === 'one') return among.map((target) => draftOf(spec, { target }))
  return pairsOf(among).map(([target, second]) => draftOf(spec, { target, second }))
}

/** Every order and target that the catalogue gives this seat, before preconditions and price. */
export function candidatesOf(sight: Sight): readonly Candidate[] {
  return sight.scenario.orders.filter((spec) => spec.actors.includes(sight.seat)).flatMap((spec) => targetsOf(spec, sight))
}
