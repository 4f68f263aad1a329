import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { readSpokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'

export type TableToJoin = {
  readonly matchId: string
  readonly tableNumber: number
  readonly started: boolean
  readonly seats: readonly { readonly seat: Seat; readonly free: boolean }[]
}
export type SessionToJoin = { readonly sessionId: string; readonly title: string; readonly code: string; readonly tables: readonly TableToJoin[] }

/** What someone with the code may see before sitting down: no names, only which seats are free. */
export async function seatsToJoin({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, code: string): Promise<SessionToJoin | null> {
  const session = await prisma.classSession.findUnique({
    where: { code: readSpokenCode(code), archivedAt: null },
    include: { matches: { orderBy: { tableNumber: 'asc' }, where: { endedAt: null } } },
  })
  if (session === null) return null
  const tables = await Promise.all(session.matches.map(async ({ id, tableNumber }) => {
    const state = (await matches.find(id))?.state() ?? null
    if (state === null || state.end !== null) return []
    const seats = SEATS.map((seat) => ({ seat, free: state.seats[seat].people.length === 0 }))
    return [{ matchId: id, tableNumber, started: state.phase !== 'lobby', seats }]
  }))
  return { sessionId: session.id, title: session.title, code: session.code, tables: tables.flat() }
}
