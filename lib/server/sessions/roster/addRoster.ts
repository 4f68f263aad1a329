import type { BadRow, RosterReport, RosterRow } from '../../../protocol/hostActs.ts'
import type { LiveServer } from '../../liveServer.ts'
import { nameKey } from '../people/nameKey.ts'
import { chance, classRoom, type ClassRoom } from './classRoom.ts'
import { dealSeats, type Place } from './dealSeats.ts'
import { readRoster } from './readRoster.ts'

type Parts = Pick<LiveServer, 'prisma' | 'matches'>
type Read = RosterReport & { readonly places: ReadonlyMap<string, Place | null> }

/** What a list would do, without keeping it. */
export async function previewRoster(server: Parts, sessionId: string, csv: string): Promise<RosterReport> {
  const { head, rows, bad } = await read(server, sessionId, csv)
  return { head, rows, bad }
}

/** Keeps the good rows; the bad ones come back line by line. */
export async function addRoster(server: Parts, sessionId: string, csv: string): Promise<RosterReport> {
  const { head, rows, bad, places } = await read(server, sessionId, csv)
  const before = await server.prisma.rosterEntry.count({ where: { sessionId } })
  await server.prisma.rosterEntry.createMany({
    data: rows.map((row, index) => {
      const place = places.get(String(row.line)) ?? { tableNumber: row.tableNumber, seat: row.seat }
      return { sessionId, position: before + index + 1, name: row.name, nameKey: nameKey(row.name), delegation: row.delegation, role: row.role, ...place }
    }),
  })
  return { head, rows, bad }
}

async function read(server: Parts, sessionId: string, csv: string): Promise<Read> {
  const room = await classRoom(server, sessionId)
  if (room === null) return { head: null, rows: [], bad: [], places: new Map() }
  const known = await server.prisma.rosterEntry.findMany({ where: { sessionId }, select: { nameKey: true } })
  const report = readRoster(csv, { tables: Math.max(0, ...room.tables), taken: new Set(known.map((entry) => entry.nameKey)) })
  const places = placesFor(report.rows, room)
  const full = (row: RosterRow) => places.get(String(row.line)) === null
  const overfull = report.rows.filter(full).map((row): BadRow => ({ line: row.line, text: row.text, problem: 'seatFull', word: row.seat ?? row.name }))
  return { head: report.head, rows: report.rows.filter((row) => !full(row)), bad: [...report.bad, ...overfull].sort((one, other) => one.line - other.line), places }
}

/** Where seats are drawn all are dealt at once; else only what the list itself names is kept. */
function placesFor(rows: readonly RosterRow[], room: ClassRoom): ReadonlyMap<string, Place | null> {
  const isDealt = (row: RosterRow) => row.role === 'player' && (room.hosting.seating === 'drawn' || (row.tableNumber !== null && row.seat !== null))
  const wishes = rows.filter(isDealt).map((row) => ({ id: String(row.line), tableNumber: row.tableNumber, seat: row.seat, delegation: row.delegation }))
  return dealSeats(wishes, room, chance)
}

/** Deals anew to everyone on the list who has not come yet; delegations stay where they are. */
export async function dealRoster(server: Parts, sessionId: string): Promise<number> {
  const waiting = await server.prisma.rosterEntry.findMany({ where: { sessionId, personId: null, role: 'player', delegation: null } })
  const room = await classRoom(server, sessionId)
  if (room === null) return 0
  const freed = waiting.flatMap(({ tableNumber, seat }) => (tableNumber === null || seat === null ? [] : [`${tableNumber}.${seat}`]))
  const taken = room.taken.filter((place) => {
    const index = freed.indexOf(`${place.tableNumber}.${place.seat}`)
    return index < 0 || freed.splice(index, 1).length === 0
  })
  const dealt = dealSeats(waiting.map(({ id }) => ({ id, tableNumber: null, seat: null, delegation: null })), { ...room, taken }, chance)
  await server.prisma.$transaction(waiting.map(({ id }) => {
    const place = dealt.get(id) ?? null
    return server.prisma.rosterEntry.update({ where: { id }, data: { tableNumber: place?.tableNumber ?? null, seat: place?.seat ?? null } })
  }))
  return waiting.length
}
