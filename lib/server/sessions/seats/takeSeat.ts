import { readSpokenCode } from '../../access/seatTokens.ts'
import type { RosterEntry } from '../../database/generated/client.ts'
import type { LiveServer } from '../../liveServer.ts'
import { nameKey } from '../people/nameKey.ts'
import { namesTaken } from '../people/namesTaken.ts'
import { chance, classRoom, seatOf, type ClassRoom } from '../roster/classRoom.ts'
import { dealSeats, type Place } from '../roster/dealSeats.ts'
import { seatObserver } from './seatObserver.ts'
import { seatSomeone, type Seated } from './seatSomeone.ts'
import type { JoinSeatRequest } from '../settings.ts'

/** `placing`: on the list, without a seat yet; the host gives it out. */
export type SeatRefusal = 'noSuchCode' | 'seatTaken' | 'full' | 'nameTaken' | 'placing'
export type SeatAnswer = { readonly ok: true; readonly seated: Seated } | { readonly ok: false; readonly code: SeatRefusal }
type Door = Pick<LiveServer, 'prisma' | 'matches' | 'rooms' | 'turns'>

/** One at a time in a session, whichever process they ask: two who want one seat can't both get it. */
export function takeSeat(server: Door, request: JoinSeatRequest): Promise<SeatAnswer> {
  return server.turns.inTurn(`seats of ${readSpokenCode(request.code)}`, () => takeSeatNow(server, request))
}

async function takeSeatNow(server: Door, request: JoinSeatRequest): Promise<SeatAnswer> {
  const session = await server.prisma.classSession.findUnique({ where: { code: readSpokenCode(request.code), archivedAt: null }, select: { id: true } })
  const room = session === null ? null : await classRoom(server, session.id)
  if (room === null) return { ok: false, code: 'noSuchCode' }
  const key = nameKey(request.name)
  const entry = await server.prisma.rosterEntry.findFirst({ where: { sessionId: room.sessionId, nameKey: key, personId: null }, orderBy: { position: 'asc' } })
  if (entry === null && (await namesTaken(server.prisma, room.sessionId)).has(key)) return { ok: false, code: 'nameTaken' }
  if (entry?.role === 'observer') return seated(server, await seatObserver(server, { room, name: request.name }), { room, entry, refusal: 'full' })
  const place = placeFor(room, request, entry)
  if (place === 'byHand') return waitForPlace(server, { room, request, entry })
  if (place === null) return { ok: false, code: request.seat === undefined ? 'full' : 'seatTaken' }
  const match = await server.matches.find(room.matchIdOf(place.tableNumber) ?? '')
  const sat = match === null ? null : await seatSomeone(server, { match, sessionId: room.sessionId, seat: place.seat, name: request.name })
  return seated(server, sat, { room, entry, refusal: 'seatTaken' })
}

async function seated({ prisma, rooms }: Door, sat: Seated | null, { room, entry, refusal }: { readonly room: ClassRoom; readonly entry: RosterEntry | null; readonly refusal: SeatRefusal }): Promise<SeatAnswer> {
  if (sat === null) return { ok: false, code: refusal }
  if (entry !== null) await prisma.rosterEntry.update({ where: { id: entry.id }, data: { personId: sat.personId } })
  rooms.sessionChanged(room.sessionId)
  return { ok: true, seated: sat }
}

/** What the list says; else the seat asked for, where seats are chosen; else one is dealt, or the host places by hand. */
function placeFor(room: ClassRoom, { matchId, seat }: JoinSeatRequest, entry: RosterEntry | null): Place | 'byHand' | null {
  const known = seatOf(entry?.seat ?? null)
  if (entry?.tableNumber != null && known !== null) return { tableNumber: entry.tableNumber, seat: known }
  if (room.hosting.seating === 'byHand') return 'byHand'
  const isChosen = room.hosting.seating === 'chosen'
  const tableNumber = entry?.tableNumber ?? (isChosen && matchId !== undefined ? room.tableNumberOf(matchId) : null)
  if (isChosen && matchId !== undefined && tableNumber === null) return null
  const wish = { id: 'me', tableNumber, seat: known ?? (isChosen ? seat ?? null : null), delegation: null }
  return dealSeats([wish], room, chance).get('me') ?? null
}

async function waitForPlace({ prisma, rooms }: Door, { room, request, entry }: { readonly room: ClassRoom; readonly request: JoinSeatRequest; readonly entry: RosterEntry | null }): Promise<SeatAnswer> {
  if (entry === null) {
    const position = await prisma.rosterEntry.count({ where: { sessionId: room.sessionId } }) + 1
    await prisma.rosterEntry.create({ data: { sessionId: room.sessionId, position, name: request.name, nameKey: nameKey(request.name) } })
    rooms.sessionChanged(room.sessionId)
  }
  return { ok: false, code: 'placing' }
}
