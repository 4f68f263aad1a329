import { spokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { openTable } from './openTable.ts'
import { recordAction } from './recordAction.ts'
import { classSettings, SCENARIO_ID, type SessionRequest } from './settings.ts'

export type CreatedSession = { readonly sessionId: string; readonly code: string; readonly matchIds: readonly string[] }

/** A session with its tables, each in the lobby, and a code to join by. */
export async function createSession(server: Pick<LiveServer, 'prisma' | 'matches'>, hostId: string, request: SessionRequest): Promise<CreatedSession> {
  const settings = classSettings(request.settings)
  const session = await server.prisma.classSession.create({
    data: { code: await freeCode(server), title: request.title, scenarioId: SCENARIO_ID, settings, hosts: { create: { hostId } } },
  })
  const matchIds: string[] = []
  for (let tableNumber = 1; tableNumber <= request.tables; tableNumber++) {
    matchIds.push((await openTable(server, { sessionId: session.id, tableNumber, settings })).matchId)
  }
  await recordAction(server.prisma, { sessionId: session.id, hostId, matchId: null, action: 'createSession', detail: { tables: request.tables } })
  return { sessionId: session.id, code: session.code, matchIds }
}

async function freeCode({ prisma }: Pick<LiveServer, 'prisma'>): Promise<string> {
  for (;;) {
    const code = spokenCode(6)
    if (await prisma.classSession.findUnique({ where: { code }, select: { id: true } }) === null) return code
  }
}
