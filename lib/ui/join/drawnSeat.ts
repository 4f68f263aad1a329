import type { Seat } from '../../engine/vocabulary.ts'
import type { JoinSeat } from './joinModel.ts'

/** One of the free seats, all equally likely; `chance` is from 0 to below 1. */
export function drawnSeat(seats: readonly JoinSeat[], chance: number): Seat | null {
  const free = seats.filter((place) => place.free)
  return free[Math.floor(chance * free.length)]?.seat ?? null
}
