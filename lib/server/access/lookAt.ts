import type { MatchState } from '../../engine/state.ts'
import type { Viewer } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { JoinRequest, Look, Names } from '../../protocol/messages.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import type { Place } from './whoAsks.ts'

type Numbers = Pick<NonNullable<ReturnType<LiveMatch['snapshot']>>, 'publicNumber' | 'privateNumber'>

export type Looking = {
  readonly match: LiveMatch
  readonly place: Place
  readonly as?: JoinRequest['as']
  readonly names: Names
}

/** What is seen from a place, and the numbers of the last frames in it; null where nothing may be. Waits for nothing: all is of one moment. */
export function lookAt({ match, place, as, names }: Looking): { readonly look: Look; readonly numbers: Numbers } | null {
  const state = match.state()
  const eyes = state === null ? null : eyesAt(place, state, as)
  const snapshot = eyes === null ? null : match.snapshot(eyes.viewer)
  if (eyes === null || snapshot === null) return null
  const { view, viewTag, ...numbers } = snapshot
  const personId = place.type === 'person' ? place.personId : null
  return { look: { ...eyes, personId, isHost: place.type === 'host', view, viewTag, names }, numbers }
}

/** Players see from the seat that the match gives them, whatever they ask; hosts choose. */
function eyesAt(place: Place, state: MatchState, as: JoinRequest['as']): { readonly viewer: Viewer; readonly seat: Seat | null } | null {
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
