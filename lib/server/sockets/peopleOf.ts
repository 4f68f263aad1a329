import type { MatchState } from '../../engine/state.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { eachSeat, type Seated } from './presence.ts'

export function peopleOf(match: Pick<LiveMatch, 'lastSaidMs'>, state: MatchState): Readonly<Record<Seat, readonly Seated[]>> {
  return eachSeat((seat) => state.seats[seat].people.map((personId) => ({ personId, saidMs: match.lastSaidMs(personId) })))
}
