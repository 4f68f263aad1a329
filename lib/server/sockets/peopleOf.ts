import type { MatchState } from '../../engine/state.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { eachSeat } from './presence.ts'

export function peopleOf(state: MatchState): Readonly<Record<Seat, readonly string[]>> {
  return eachSeat((seat) => state.seats[seat].people)
}
