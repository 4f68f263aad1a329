import type { Doctrine, Plan } from '../engine/doctrine.ts'
import { goldsteinOf } from '../engine/orders/goldstein.ts'
import type { OrderSpec } from '../engine/scenario.ts'
import type { Seat } from '../engine/vocabulary.ts'

const TARGETING = 0.55

/** What habit and plan make of an order before anything is reckoned, in points of result. */
export function inclinationTo({ doctrine, plan }: { readonly doctrine: Doctrine; readonly plan: Plan | null }, spec: OrderSpec, target: Seat | null): number {
  const habit = doctrine.desks[spec.desk] + (doctrine.orders[spec.id] ?? 0) + (plan?.desks?.[spec.desk] ?? 0) + (plan?.orders?.[spec.id] ?? 0)
  if (target === null) return habit
  const wish = (doctrine.towards[target] ?? 0) + (plan?.towards?.[target] ?? 0)
  const tone = goldsteinOf(spec.cameo)
  return habit + TARGETING * wish * (tone > 0 ? 1 : tone < -1.5 ? -1 : 0)
}

/** Whether the plan forbids it: no friendly dealings with those it shuns. */
export function isShunned(plan: Plan, spec: OrderSpec, targets: readonly (Seat | null)[]): boolean {
  return targets.some((target) => target !== null && plan.shuns?.includes(target) === true) && goldsteinOf(spec.cameo) > 0
}
