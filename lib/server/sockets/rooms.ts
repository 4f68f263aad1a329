import type { Server, Socket } from 'socket.io'
import { EVERY_VIEWER } from '../../engine/frames.ts'
import type { Viewer } from '../../engine/viewShape.ts'
import type { LedPlace } from '../../protocol/debrief.ts'
import type { ClientToServer, Names, Presence, ServerToClient, Tables, Typing } from '../../protocol/messages.ts'
import type { Credentials, Place } from '../access/whoAsks.ts'
import { viewerKey, type Tell } from '../matches/tell.ts'

export type SocketData = {
  credentials: Credentials
  /** Places taken at tables, by match. */
  readonly places: Map<string, Place>
}
export type GameServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>
export type GameSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>

/** What the rest of the server may say to those who look at a table. */
export type Rooms = Tell & {
  readonly names: (matchId: string, names: Names) => void
  readonly presence: (matchId: string, presence: Presence) => void
  readonly typing: (message: Typing, viewers: readonly Viewer[] | 'all') => void
  readonly tables: (tables: Tables) => void
  /** What hosts read of a session beside its tables is new. */
  readonly sessionChanged: (sessionId: string) => void
  readonly debrief: (matchId: string, place: LedPlace | null) => void
  /** Someone hosts less than before: their sockets come again and are looked at anew. */
  readonly dismissHost: (hostId: string) => void
  readonly watched: (sessionId: string) => boolean
  readonly hasViewers: (matchId: string) => boolean
  /** This person's sockets no longer speak for that seat; `movedTo` is the table of their new one. */
  readonly unseat: (matchId: string, personId: string, movedTo: string | null) => void
  /** Everyone at this table is to come back and take the whole view. */
  readonly restart: (matchId: string) => void
}

export const tableRoom = (matchId: string) => `table:${matchId}`
export const viewerRoom = (matchId: string, viewer: Viewer) => `table:${matchId}:${viewerKey(viewer)}`
export const personRoom = (matchId: string, personId: string) => `person:${matchId}:${personId}`
export const sessionRoom = (sessionId: string) => `session:${sessionId}`

export const debriefRoom = (matchId: string) => `debrief:${matchId}`

export function roomsOf(io: GameServer): Rooms {
  const has = (room: string) => (io.sockets.adapter.rooms.get(room)?.size ?? 0) > 0
  return {
    viewersOf: (matchId) => EVERY_VIEWER.filter((viewer) => has(viewerRoom(matchId, viewer))),
    shared: (frame) => void io.to(tableRoom(frame.matchId)).emit('frame', frame),
    own: (viewer, frame) => void io.to(viewerRoom(frame.matchId, viewer)).emit('frame', frame),
    names: (matchId, names) => void io.to(tableRoom(matchId)).emit('names', { matchId, names }),
    // Not one of those that may be dropped: the next might be long in coming.
    presence: (matchId, presence) => void io.to(tableRoom(matchId)).emit('presence', { matchId, presence }),
    typing: (message, viewers) => {
      const rooms = viewers === 'all' ? [tableRoom(message.matchId)] : viewers.map((viewer) => viewerRoom(message.matchId, viewer))
      io.to(rooms).volatile.emit('typing', message)
    },
    tables: (tables) => void io.to(sessionRoom(tables.sessionId)).emit('tables', tables),
    sessionChanged: (sessionId) => void io.to(sessionRoom(sessionId)).emit('sessionChanged', { sessionId }),
    debrief: (matchId, place) => void io.to(debriefRoom(matchId)).emit('debrief', { matchId, place }),
    dismissHost: (hostId) => {
      for (const socket of io.sockets.sockets.values()) if (socket.data.credentials.hostId === hostId) socket.disconnect(true)
    },
    watched: (sessionId) => has(sessionRoom(sessionId)),
    hasViewers: (matchId) => has(tableRoom(matchId)),
    restart: (matchId) => void io.in(tableRoom(matchId)).disconnectSockets(true),
    unseat: (matchId, personId, movedTo) => {
      const room = personRoom(matchId, personId)
      io.to(room).emit('unseated', { matchId, movedTo })
      for (const id of [...io.sockets.adapter.rooms.get(room) ?? []]) leaveTable(io.sockets.sockets.get(id), matchId)
    },
  }
}

export function leaveTable(socket: GameSocket | undefined, matchId: string): void {
  if (socket === undefined) return
  socket.data.places.delete(matchId)
  for (const room of socket.rooms) {
    if (room === tableRoom(matchId) || room.startsWith(`${tableRoom(matchId)}:`) || room.startsWith(`person:${matchId}:`)) void socket.leave(room)
  }
}
