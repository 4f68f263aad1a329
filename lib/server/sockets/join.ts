import type { Viewer } from '../../engine/viewShape.ts'
import { eyesAt } from '../access/lookAt.ts'
import { placeAt, type Place } from '../access/whoAsks.ts'
import { namesAt } from '../sessions/people/namesAt.ts'
import type { Answerer } from './asking.ts'
import { peopleOf } from './peopleOf.ts'
import { leaveTable, personRoom, tableRoom, viewerRoom, type GameSocket } from './rooms.ts'
import type { SocketParts } from './socketParts.ts'

/** The view of a table as the asker may have it, and from then on what changes in it. */
export const joinTable: Answerer<'join'> = async ({ socket, parts, request: { matchId, as, viewTag } }) => {
  const place = await placeAt(parts.prisma, socket.data.credentials, matchId)
  // A stranger is not told whether there is such a match.
  if (place === null) return { ok: false, refusal: 'notAllowed' }
  const match = await parts.matches.find(matchId)
  const names = await namesAt(parts.prisma, matchId)
  const state = match?.state() ?? null
  if (match === null || state === null) return { ok: false, refusal: 'noSuchMatch' }
  // From here to the answer nothing waits: rooms and view are of one moment, so no frame is lost or doubled.
  const eyes = eyesAt({ match, place, as, names })
  if (eyes === null) return { ok: false, refusal: 'notAllowed' }
  if (!socket.connected) return { ok: false, refusal: 'failed' }
  const { viewer } = eyes
  enter({ socket, parts, matchId, place: place.type === 'host' ? { ...place, as: viewer.type === 'seat' ? viewer.seat : null } : place, viewer })
  const changes = viewTag === undefined ? null : match.changesSince(viewTag, viewer)
  const shown = changes === null ? { view: match.view(viewer), changes: [] } : { view: null, changes }
  const presence = parts.presence.of(matchId, peopleOf(match, state))
  return { ok: true, matchId, ...eyes, ...shown, viewTag: match.tag(viewer), ...match.numbers(viewer), presence, serverNowMs: parts.nowMs() }
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
