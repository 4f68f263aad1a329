import type { MatchState } from '../../engine/state.ts'
import type { Viewer } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { JoinRequest, Look, Names } from '../../protocol/messages.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import type { Place } from './whoAsks.ts'

export type Looking = {
  readonly match: LiveMatch
  readonly place: Place
  readonly as?: JoinRequest['as']
  readonly names: Names
}

/** Who looks from a place, and through whose eyes; null where nothing may be seen. */
export function eyesAt({ match, place, as, names }: Looking): Omit<Look, 'view' | 'viewTag'> | null {
  const state = match.state()
  const eyes = state === null ? null : eyesFrom(place, state, as)
  return eyes === null ? null : { ...eyes, personId: place.type === 'person' ? place.personId : null, isHost: place.type === 'host', names }
}

/** With what they see now. Waits for nothing: all is of one moment. */
export function lookAt(looking: Looking): Look | null {
  const eyes = eyesAt(looking)
  const view = eyes === null ? null : looking.match.view(eyes.viewer)
  return eyes === null || view === null ? null : { ...eyes, view, viewTag: looking.match.tag(eyes.viewer) }
}

/** Players see from the seat that the match gives them, whatever they ask; hosts choose. */
function eyesFrom(place: Place, state: MatchState, as: JoinRequest['as']): { readonly viewer: Viewer; readonly seat: Seat | null } | null {
  if (place.type === 'person') {
    const seat = seatOfPerson(state, place.personId)
    if (seat !== null) return { viewer: { type: 'seat', seat }, seat }
    return place.isObserver && state.settings.spectators === 'public' ? { viewer: { type: 'public' }, seat: null } : null
  }
  if (as === undefined || as === 'whole') return { viewer: { type: 'whole' }, seat: null }
  if (as === 'public') return { viewer: { type: 'public' }, seat: null }
  // K18: a host who stands in for a seat speaks for it.
  return { viewer: { type: 'seat', seat: as }, seat: state.seats[as].control === 'host' ? as : null }
}

export function seatOfPerson(state: MatchState, personId: string): Seat | null {
  return SEATS.find((seat) => state.seats[seat].people.some((one) => one === personId)) ?? null
}
