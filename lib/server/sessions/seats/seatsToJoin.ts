import { SEATS, type Line, type Seat } from '../../../engine/vocabulary.ts'
import { readSpokenCode } from '../../access/seatTokens.ts'
import type { LiveServer } from '../../liveServer.ts'
import { hostingOf } from '../hostingOf.ts'

export type TableToJoin = {
  readonly matchId: string
  readonly tableNumber: number
  readonly started: boolean
  readonly seats: readonly SeatToJoin[]
}
export type SeatToJoin = { readonly seat: Seat; readonly free: boolean; readonly line: Line; readonly by: 'nobody' | 'people' | 'bot' }
export type SessionToJoin = {
  readonly sessionId: string
  readonly title: string
  readonly code: string
  /** `drawn`: whoever sits down is shown their seat instead of choosing it. */
  readonly seating: 'chosen' | 'drawn'
  readonly tables: readonly TableToJoin[]
}

/** What someone with the code may see before sitting down: no names, only which seats are free. */
export async function seatsToJoin({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, code: string): Promise<SessionToJoin | null> {
  const session = await prisma.classSession.findUnique({
    where: { code: readSpokenCode(code), archivedAt: null },
    include: { matches: { orderBy: { tableNumber: 'asc' }, where: { endedAt: null } } },
  })
  if (session === null) return null
  const { seating, seatSize } = hostingOf(session.hosting)
  const tables = await Promise.all(session.matches.map(async ({ id, tableNumber }) => {
    const state = (await matches.find(id))?.state() ?? null
    if (state === null || state.end !== null) return []
    const seats = SEATS.map((seat): SeatToJoin => {
      const { people, control, line } = state.seats[seat]
      return { seat, line, free: people.length < seatSize, by: people.length > 0 ? 'people' : control === 'bot' ? 'bot' : 'nobody' }
    })
    return [{ matchId: id, tableNumber, started: state.phase !== 'lobby', seats }]
  }))
  return { sessionId: session.id, title: session.title, code: session.code, seating: seating === 'chosen' ? 'chosen' : 'drawn', tables: tables.flat() }
}
