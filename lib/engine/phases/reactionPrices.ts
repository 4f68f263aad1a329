import { pairKey, seatKey, type NumberKey } from '../numbers.ts'
import type { ReactionChoice, Seat } from '../vocabulary.ts'

export type ReactionPrice = { readonly key: NumberKey; readonly amount: number; readonly rule: 'P13' | 'P14' }

/** P13: accepting calms; P14: a protest costs the actor some good name and warmth, and pleases the audience at home. */
export function reactionPrices(choice: ReactionChoice, { seat, actor }: { readonly seat: Seat; readonly actor: Seat }): readonly ReactionPrice[] {
  const warmth = pairKey('warmth', seat, actor)
  if (choice === 'accept') return [{ key: 'tension', amount: -1, rule: 'P13' }, { key: warmth, amount: 1, rule: 'P13' }]
  return [
    { key: warmth, amount: -3, rule: 'P14' }, { key: seatKey('credibility', actor), amount: -0.5, rule: 'P14' },
    { key: seatKey('stability', seat), amount: choice === 'protest' ? 0.3 : 0, rule: 'P14' },
  ]
}
