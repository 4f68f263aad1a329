import type { Conduct, Plan } from '../engine/doctrine.ts'

/** The same conduct where only some of its orders are to be had. */
export function conductAmong({ doctrines, plans }: Conduct, had: readonly string[]): Conduct {
  const among = <Leaning extends Pick<Plan, 'orders'>>(leaning: Leaning): Leaning =>
    (leaning.orders === undefined ? leaning : { ...leaning, orders: Object.fromEntries(Object.entries(leaning.orders).filter(([id]) => had.includes(id))) })
  return {
    doctrines: Object.fromEntries(Object.entries(doctrines).map(([one, doctrine]) => [one, among(doctrine)])),
    plans: plans.map(among),
  }
}
