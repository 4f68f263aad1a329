import type { SeatScore } from '../../engine/scoring/score.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { Seat } from '../../engine/vocabulary.ts'

export type ScoresOfTable = Readonly<Record<Seat, Pick<SeatScore, 'total' | 'parPercentile'>>>
/** `rank`: among the same seat of all tables, best first; equals share a rank. */
export type AcrossTables = Readonly<Record<Seat, { readonly total: number; readonly parPercentile: number | null; readonly rank: number }>>

/** The same seat against itself at the other tables of a class, as in duplicate bridge. */
export function rankedAcross(tables: readonly ScoresOfTable[]): readonly AcrossTables[] {
  return tables.map((table) => recordOfSeats((seat) => {
    const { total, parPercentile } = table[seat]
    return { total, parPercentile, rank: 1 + tables.filter((other) => other[seat].total > total).length }
  }))
}
