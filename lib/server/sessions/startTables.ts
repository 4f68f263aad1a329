import type { Receipt } from '../../protocol/messages.ts'
import type { LiveServer } from '../liveServer.ts'
import { fillAndStart } from './fillAndStart.ts'
import { recordAction } from './recordAction.ts'
import type { HostedSession } from './sessionOf.ts'

/** Starts one table of a session or, without `matchId`, every table that is in its lobby. */
export async function startTables(server: LiveServer, session: HostedSession, by: { readonly hostId: string; readonly matchId: string | null }): Promise<readonly Receipt[]> {
  const { hostId, matchId } = by
  const chosen = session.tables.filter((table) => matchId === null || table.matchId === matchId)
  const receipts = await Promise.all(chosen.map(async (table): Promise<readonly Receipt[]> => {
    const match = await server.matches.find(table.matchId)
    return match === null || match.state()?.phase !== 'lobby' ? [] : [await fillAndStart(match, hostId)]
  }))
  await recordAction(server.prisma, { sessionId: session.sessionId, hostId, matchId, action: 'startMatch', detail: {} })
  return receipts.flat()
}
