import type { SeatScore } from '../../engine/scoring/score.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** E6: without a par ranks go by the result alone. */
export function hasPar(scores: Readonly<Record<Seat, SeatScore>>): boolean {
  return SEATS.some((seat) => scores[seat].parPercentile !== null)
}
