import type { Receipt } from '../../protocol/messages.ts'
import type { LiveServer } from '../liveServer.ts'
import { fillAndStart } from './fillAndStart.ts'
import { recordAction } from './recordAction.ts'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'

/** Starts one table of a session or, without `matchId`, every table that is in its lobby. */
export async function startTables(server: LiveServer, session: SessionPaper, by: { readonly hostId: string; readonly matchId: string | null }): Promise<readonly Receipt[]> {
  const { hostId, matchId } = by
  const chosen = session.tables.filter((table) => matchId === null || table.matchId === matchId)
  const receipts = await Promise.all(chosen.map(async (table): Promise<readonly Receipt[]> => {
    const match = await server.matches.find(table.matchId)
    return match === null || match.state()?.phase !== 'lobby' ? [] : [await fillAndStart(match, { hostId, emptySeats: session.hosting.emptySeats })]
  }))
  await recordAction(server.prisma, { sessionId: session.sessionId, hostId, matchId, action: 'startMatch', detail: {} })
  server.rooms.sessionChanged(session.sessionId)
  return receipts.flat()
}
