import type { MatchState } from '../../engine/state.ts'
import type { Viewer } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { joinRequest, type JoinAnswer, type JoinRequest } from '../../protocol/messages.ts'
import { placeAt, type Place } from '../access/whoAsks.ts'
import { namesAt } from '../sessions/namesAt.ts'
import { peopleOf } from './peopleOf.ts'
import { leaveTable, personRoom, tableRoom, viewerRoom, type GameSocket } from './rooms.ts'
import type { SocketParts } from './socketParts.ts'

export type Event<Answer> = {
  readonly socket: GameSocket
  readonly parts: SocketParts
  readonly request: unknown
  readonly answer: (given: Answer) => void
}

export async function answerJoin({ socket, parts, request, answer }: Event<JoinAnswer>): Promise<void> {
  try {
    const read = joinRequest.safeParse(request)
    if (!read.success) return answer({ ok: false, refusal: 'malformed' })
    if (!await parts.limits.take('join', socket.id)) return answer({ ok: false, refusal: 'tooMany' })
    answer(await join(socket, parts, read.data))
  } catch (error) {
    parts.logger.error({ err: error }, 'join failed')
    answer({ ok: false, refusal: 'failed' })
  }
}

async function join(socket: GameSocket, parts: SocketParts, request: JoinRequest): Promise<JoinAnswer> {
  const { matchId } = request
  const place = await placeAt(parts.prisma, socket.data.credentials, matchId)
  // A stranger is not told whether there is such a match.
  if (place === null) return { ok: false, refusal: 'notAllowed' }
  const [match, names] = await Promise.all([parts.matches.find(matchId), namesAt(parts.prisma, matchId)])
  const state = match?.state() ?? null
  if (match === null || state === null) return { ok: false, refusal: 'noSuchMatch' }
  const looking = lookOf(place, state, request.as)
  if (looking === null) return { ok: false, refusal: 'notAllowed' }
  // From here to the answer nothing waits: rooms and snapshot are of one moment, so no frame is lost or doubled.
  const snapshot = match.snapshot(looking.viewer)
  if (snapshot === null || !socket.connected) return { ok: false, refusal: 'failed' }
  const as = looking.viewer.type === 'seat' ? looking.viewer.seat : null
  enter({ socket, parts, matchId, place: place.type === 'host' ? { ...place, as } : place, viewer: looking.viewer })
  const presence = parts.presence.of(matchId, peopleOf(match, state))
  return {
    ok: true, matchId, ...looking, ...snapshot, names, presence,
    personId: place.type === 'person' ? place.personId : null, isHost: place.type === 'host', serverNowMs: parts.nowMs(),
  }
}

/** Players see from the seat that the match gives them, whatever they ask; hosts choose. */
function lookOf(place: Place, state: MatchState, as: JoinRequest['as']): { readonly viewer: Viewer; readonly seat: Seat | null } | null {
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

type Entry = { readonly socket: GameSocket; readonly parts: SocketParts; readonly matchId: string; readonly place: Place; readonly viewer: Viewer }

function enter({ socket, parts, matchId, place, viewer }: Entry): void {
  leaveTable(socket, matchId)
  socket.data.places.set(matchId, place)
  void socket.join([tableRoom(matchId), viewerRoom(matchId, viewer)])
  if (place.type !== 'person') return
  void socket.join(personRoom(matchId, place.personId))
  parts.presence.came(matchId, place.personId, socket.id)
  parts.tellPresence(matchId)
}
