import type { OrderDraft } from '../../engine/commands.ts'
import { checkOrder, treatiesFor } from '../../engine/orders/check.ts'
import { costOf } from '../../engine/orders/cost.ts'
import type { Catalogue, OrderSpec } from '../../engine/scenario.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { now } from '../desk/changes.ts'
import { ruleStateOf } from './ruleStateOf.ts'

/** Why an order cannot be used this round, whatever it is aimed at; the reason is one of the rules'. */
export type WhyNot = { readonly code: 'notYourOrder' | 'onceAMatch' | 'noTreaty' | 'tooDear' | 'needs'; readonly reason: string; readonly cost: number; readonly have: number }

type Given = { readonly view: View; readonly me: Seat; readonly catalogue: Catalogue }

/** Every way in which the order could be aimed. */
function waysOf({ view, me }: Given, spec: OrderSpec): readonly OrderDraft[] {
  const plain: OrderDraft = { order: spec.id, target: null, second: null, treatyId: null }
  const rule = spec.target
  if (rule.kind === 'treaty') return treatiesFor(rule, me, view.treaties).map(({ id }) => ({ ...plain, treatyId: id }))
  if (rule.kind === 'none') return [plain]
  const seats = SEATS.filter((seat) => seat !== me && (rule.among === 'others' || rule.among.includes(seat)))
  const first = seats.map((target) => ({ ...plain, target }))
  return rule.kind === 'one' ? first : first.flatMap((draft) => seats.filter((seat) => seat !== draft.target).map((second) => ({ ...draft, second })))
}

export function whyNot(given: Given, spec: OrderSpec): WhyNot | null {
  const { view, me, catalogue } = given
  const have = now(view, `capital.${me}`)
  const plain = { reason: '', cost: spec.cost, have }
  if (!spec.actors.includes(me)) return { ...plain, code: 'notYourOrder' }
  const ways = waysOf(given, spec)
  if (ways.length === 0) return { ...plain, code: 'noTreaty' }
  const state = ruleStateOf(view)
  const refusals = ways.map((draft) => checkOrder(catalogue, state, { seat: me, draft, slot: 0, numbers: view.numbers }))
  const open = ways.filter((_, index) => refusals[index] === null)
  if (open.length === 0) {
    const refusal = refusals[0]
    return refusal?.code === 'orderNeeds' ? { ...plain, code: 'needs', reason: refusal.reason ?? '' } : { ...plain, code: 'onceAMatch' }
  }
  const least = Math.min(...open.map((draft) => costOf(spec, { scenario: catalogue, state, numbers: view.numbers, seat: me, draft })))
  return least > have ? { ...plain, code: 'tooDear', cost: least } : null
}
