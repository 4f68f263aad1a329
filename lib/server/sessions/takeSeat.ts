import { randomInt } from 'node:crypto'
import type { Seat } from '../../engine/vocabulary.ts'
import { readSpokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { seatSomeone, type Seated } from './seatSomeone.ts'
import { seatsToJoin, type SessionToJoin, type TableToJoin } from './seatsToJoin.ts'
import type { JoinSeatRequest } from './settings.ts'

export type SeatAnswer = { readonly ok: true; readonly seated: Seated } | { readonly ok: false; readonly code: 'noSuchCode' | 'seatTaken' | 'full' }

/** One at a time in a session, so that two who want one seat can't both get it. */
const queues = new Map<string, Promise<unknown>>()

export async function takeSeat(server: LiveServer, request: JoinSeatRequest): Promise<SeatAnswer> {
  const code = readSpokenCode(request.code)
  const before = queues.get(code) ?? Promise.resolve()
  const mine = before.then(() => takeSeatNow(server, request))
  const settled = mine.catch(() => undefined)
  queues.set(code, settled)
  void settled.then(() => queues.get(code) === settled && queues.delete(code))
  return mine
}

async function takeSeatNow(server: LiveServer, request: JoinSeatRequest): Promise<SeatAnswer> {
  const session = await seatsToJoin(server, request.code)
  if (session === null) return { ok: false, code: 'noSuchCode' }
  const place = placeFor(session, request)
  if (place === null) return { ok: false, code: request.seat === undefined ? 'full' : 'seatTaken' }
  const match = await server.matches.find(place.matchId)
  const seated = match === null ? null : await seatSomeone(server, { match, sessionId: session.sessionId, seat: place.seat, name: request.name })
  return seated === null ? { ok: false, code: 'seatTaken' } : { ok: true, seated }
}

/** The seat asked for, or one drawn at the first table with room. */
function placeFor({ tables }: SessionToJoin, { matchId, seat }: JoinSeatRequest): { readonly matchId: string; readonly seat: Seat } | null {
  const open = tables.filter((table) => matchId === undefined || table.matchId === matchId)
  const table = open.find((one) => freeSeats(one).some((free) => seat === undefined || free === seat))
  if (table === undefined) return null
  const free = freeSeats(table)
  const chosen = seat ?? free[randomInt(free.length)]
  return chosen === undefined ? null : { matchId: table.matchId, seat: chosen }
}

function freeSeats({ seats }: TableToJoin): readonly Seat[] {
  return seats.filter(({ free }) => free).map(({ seat }) => seat)
}
