import { numberAt } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS } from '../../engine/vocabulary.ts'

/** Less than a figure shows. */
const UNSEEN = 0.05

/** Whether the results rest on more than this viewer knows: its own sums end elsewhere. */
export function isSecretLeft({ scores, numbers, start }: Pick<View, 'scores' | 'numbers' | 'start'>): boolean {
  return scores !== null && SEATS.some((seat) => {
    const known = (measure: 'stability' | 'influence') => numberAt(numbers, `${measure}.${seat}`) - numberAt(start, `${measure}.${seat}`)
    return Math.abs(known('stability') - scores[seat].stabilityChange) > UNSEEN || Math.abs(known('influence') - scores[seat].influenceChange) > UNSEEN
  })
}
