import type { Draft } from '../../engine/commands.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { now } from '../desk/changes.ts'
import { orderSpec, type Catalogue } from '../desk/table.tsx'

/** What the draft costs by the catalogue's prices, and what the purse holds. */
export function budgetOf({ view, me, catalogue, draft }: { readonly view: View; readonly me: Seat; readonly catalogue: Catalogue; readonly draft: Draft }) {
  const cost = draft.orders.reduce((sum, order) => sum + (order === null ? 0 : (orderSpec(catalogue, order.order)?.cost ?? 0)), 0)
  const have = Math.floor(now(view, `capital.${me}`))
  return { cost, have, left: have - cost }
}
