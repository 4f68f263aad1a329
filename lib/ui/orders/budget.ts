import type { Draft } from '../../engine/commands.ts'
import { costOf } from '../../engine/orders/cost.ts'
import type { Catalogue } from '../../engine/scenario.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { now } from '../desk/changes.ts'
import { orderSpec } from '../desk/table.tsx'
import { ruleStateOf } from './ruleStateOf.ts'

type Given = { readonly view: View; readonly me: Seat; readonly catalogue: Catalogue; readonly draft: Draft }

/** What the draft costs by the rules' own prices, and what the purse holds. */
export function budgetOf({ view, me, catalogue, draft }: Given) {
  const state = ruleStateOf(view)
  const cost = draft.orders.reduce((sum, order) => {
    const spec = order === null ? null : orderSpec(catalogue, order.order)
    return order === null || spec === null ? sum : sum + costOf(spec, { scenario: catalogue, state, numbers: view.numbers, seat: me, draft: order })
  }, 0)
  const have = inTenths(now(view, `capital.${me}`))
  return { cost, have, left: have - cost }
}

/** Income is no whole number: what is shown is never more than what can be spent. */
export function inTenths(amount: number): number {
  return Math.floor(amount * 10 + 1e-6) / 10
}
