import { randomUUID } from 'node:crypto'
import { FIRST_HOSTING, type Hosting, type Mirror } from '../../protocol/hosting.ts'
import type { RosterReport, SessionRequest } from '../../protocol/hostActs.ts'
import { spokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { scenarioOf } from '../matches/scenarios.ts'
import { openTable } from './openTable.ts'
import { recordAction } from './recordAction.ts'
import { addRoster } from './roster/addRoster.ts'
import { classSettings, SCENARIO_ID } from './settings.ts'

export type CreatedSession = {
  readonly sessionId: string
  readonly code: string
  readonly matchIds: readonly string[]
  readonly roster: RosterReport | null
}

/** A session with its tables, each in the lobby, and a code to join by. */
export async function createSession(server: Pick<LiveServer, 'prisma' | 'matches'>, hostId: string, request: SessionRequest): Promise<CreatedSession> {
  const settings = classSettings(request.settings)
  const hosting: Hosting = { ...FIRST_HOSTING, ...request.hosting }
  const scenarioId = scenarioOf(request.scenarioId ?? SCENARIO_ID)?.id ?? SCENARIO_ID
  const session = await server.prisma.classSession.create({
    data: { code: await freeCode(server), title: request.title, scenarioId, settings, hosting, hosts: { create: { hostId } } },
  })
  const matchIds: string[] = []
  for (let tableNumber = 1; tableNumber <= request.tables; tableNumber++) {
    const seed = seedOf(hosting.mirror, { sessionId: session.id, tableNumber })
    matchIds.push((await openTable(server, { sessionId: session.id, tableNumber, settings, scenarioId, seed })).matchId)
  }
  await recordAction(server.prisma, { sessionId: session.id, hostId, matchId: null, action: 'createSession', detail: { tables: request.tables } })
  const roster = request.roster === undefined ? null : await addRoster(server, session.id, request.roster)
  return { sessionId: session.id, code: session.code, matchIds, roster }
}

/** Mirrored tables share their seed; it names the session by its secret id, so nobody can work it out. */
export function seedOf(mirror: Mirror, { sessionId, tableNumber }: { readonly sessionId: string; readonly tableNumber: number }): string {
  if (mirror === 'none') return randomUUID()
  return mirror === 'all' ? `${sessionId}.all` : `${sessionId}.${Math.ceil(tableNumber / 2)}`
}

/** A join code that no session has. */
export async function freeCode({ prisma }: Pick<LiveServer, 'prisma'>): Promise<string> {
  for (;;) {
    const code = spokenCode(6)
    if (await prisma.classSession.findUnique({ where: { code }, select: { id: true } }) === null) return code
  }
}
