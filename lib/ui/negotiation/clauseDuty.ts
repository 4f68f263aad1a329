import type { ClauseDraft, OrderSpec } from '../../engine/scenario.ts'
import type { ClauseKind, Seat } from '../../engine/vocabulary.ts'

/** T11: what kind of act breaks a clause. */
export const BROKEN_BY = {
  defence: 'attack', nonAggression: 'attack', neutrality: 'attack', consultation: 'silence', noDealsAgainst: 'deal', armsSupply: 'cut', technologyTransfer: 'cut',
  tradeSupply: 'cut', sanctionsRelief: 'cut', basing: 'hostile', testMoratorium: 'test', hotline: 'nothing', freeText: 'people',
} as const satisfies Readonly<Record<ClauseKind, string>>

/** From here on an act is an attack or blow (T11). */
const ATTACK_WEIGHT = 8

export function owes({ obliged }: ClauseDraft, seat: Seat | null): boolean {
  return seat !== null && (obliged === null || obliged === seat)
}

/** T11: those of a seat's own orders that would break a clause if they hit a partner. */
export function ordersAgainst(kind: ClauseKind, seat: Seat, orders: readonly OrderSpec[]): readonly OrderSpec[] {
  const attacks = BROKEN_BY[kind] === 'attack'
  return orders.filter((spec) => spec.actors.includes(seat) && (spec.breaks?.includes(kind) === true || (attacks && spec.escalation >= ATTACK_WEIGHT && spec.target.kind === 'one')))
}
