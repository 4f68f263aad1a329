import { randomUUID } from 'node:crypto'
import type { Seat } from '../../engine/vocabulary.ts'
import type { LiveServer } from '../liveServer.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { hostingOf } from './hostingOf.ts'

/** A bot plays on for a seat that its last person has left in a running match, unless empty seats are to stay empty. */
export async function fillEmptied({ prisma }: Pick<LiveServer, 'prisma'>, match: LiveMatch | null, { seat, hostId }: { readonly seat: Seat | null; readonly hostId: string }): Promise<void> {
  const state = match?.state() ?? null
  if (match === null || state === null || seat === null || state.phase === 'lobby' || state.end !== null || state.seats[seat].control !== 'open') return
  const row = await prisma.match.findUnique({ where: { id: match.matchId }, select: { session: { select: { hosting: true } } } })
  if (hostingOf(row?.session?.hosting).emptySeats === 'open') return
  await match.submit({ type: 'host', hostId }, `fill-${randomUUID()}`, { type: 'setControl', seat, control: 'bot' })
}
