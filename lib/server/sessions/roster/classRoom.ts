import { randomInt } from 'node:crypto'
import { SEATS, type Seat } from '../../../engine/vocabulary.ts'
import type { Hosting } from '../../../protocol/hosting.ts'
import type { LiveServer } from '../../liveServer.ts'
import { hostingOf } from '../hostingOf.ts'
import type { Place, Room } from './dealSeats.ts'

export type ClassRoom = Room & {
  readonly sessionId: string
  readonly hosting: Hosting
  readonly matchIdOf: (tableNumber: number) => string | null
  readonly tableNumberOf: (matchId: string) => number | null
}

/** From 0 to below 1, from the system's own chance. */
export const chance = (): number => randomInt(2 ** 40) / 2 ** 40

/** Tables that still play, and every place that is taken or kept for someone on the list. */
export async function classRoom({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, sessionId: string): Promise<ClassRoom | null> {
  const session = await prisma.classSession.findUnique({
    where: { id: sessionId },
    include: { matches: { where: { endedAt: null }, orderBy: { tableNumber: 'asc' } }, roster: { where: { personId: null } } },
  })
  if (session === null) return null
  const hosting = hostingOf(session.hosting)
  await readOn({ prisma, matches }, sessionId)
  const seated = await Promise.all(session.matches.map(async ({ id, tableNumber }): Promise<readonly Place[]> => {
    const state = (await matches.find(id))?.state() ?? null
    return state === null ? [] : SEATS.flatMap((seat) => state.seats[seat].people.map(() => ({ tableNumber, seat })))
  }))
  const kept = session.roster.flatMap(({ tableNumber, seat }): readonly Place[] => {
    const known = seatOf(seat)
    return tableNumber === null || known === null ? [] : [{ tableNumber, seat: known }]
  })
  return {
    sessionId, hosting, tables: session.matches.map(({ tableNumber }) => tableNumber), seatSize: hosting.seatSize, taken: [...seated.flat(), ...kept],
    matchIdOf: (tableNumber) => session.matches.find((match) => match.tableNumber === tableNumber)?.id ?? null,
    tableNumberOf: (matchId) => session.matches.find((match) => match.id === matchId)?.tableNumber ?? null,
  }
}

/** Another process may have seated someone whom this one has not heard of yet. */
async function readOn({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, sessionId: string): Promise<void> {
  const newest = await prisma.$queryRaw<readonly { readonly id: string; readonly revision: number }[]>`
    SELECT m.id, coalesce((SELECT max(l.revision) FROM "LogEntry" l WHERE l."matchId" = m.id), 0)::int AS revision
    FROM "Match" m WHERE m."sessionId" = ${sessionId} AND m."endedAt" IS NULL`
  await Promise.all(newest.map(({ id, revision }) => matches.catchUp(id, revision)))
}

export function seatOf(stored: string | null): Seat | null {
  return SEATS.find((seat) => seat === stored) ?? null
}
