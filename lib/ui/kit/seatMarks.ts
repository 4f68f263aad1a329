import type { Seat } from '../../engine/vocabulary.ts'

/** A seat is never told by colour alone: it has a letter, and a pattern where it is a line. */
export const SEAT_LETTERS: Readonly<Record<Seat, string>> = {
  beijing: 'B', moscow: 'M', pyongyang: 'P', seoul: 'S', tokyo: 'T', washington: 'W',
}

/** How a seat's line is drawn in charts: width, dashes, and whether it is two lines with a gap. */
export type SeatLine = { readonly width: number; readonly dashes: string | undefined; readonly round: boolean; readonly gap: number }

export const SEAT_LINES: Readonly<Record<Seat, SeatLine>> = {
  beijing: { width: 2.8, dashes: undefined, round: false, gap: 0 },
  moscow: { width: 2, dashes: '9 4', round: false, gap: 0 },
  pyongyang: { width: 2.6, dashes: '0 5', round: true, gap: 0 },
  seoul: { width: 2, dashes: '9 3 2 3', round: false, gap: 0 },
  tokyo: { width: 2, dashes: '4 3', round: false, gap: 0 },
  washington: { width: 4.4, dashes: undefined, round: false, gap: 1.6 },
}
