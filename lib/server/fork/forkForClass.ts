import { z } from 'zod'
import { branded } from '../../base/brand.ts'
import { written } from '../../base/written.ts'
import type { MatchId } from '../../engine/ids.ts'
import { FIRST_HOSTING } from '../../protocol/hosting.ts'
import { spokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import { freeCode } from '../sessions/createSession.ts'
import { recordAction } from '../sessions/recordAction.ts'
import { stored } from './forkMatch.ts'
import { forkedLog } from './forkedLog.ts'
import { ForkScript } from './forkScript.ts'

export const classForkRequest = z.strictObject({
  round: z.int().min(1).max(24),
  play: z.literal('class'),
  title: written().trim().min(1).max(120),
  /** Told to the table while it waits for the host. */
  reason: written().trim().max(200),
})
export type ClassForkRequest = z.infer<typeof classForkRequest>
export type ForkedForClass = { readonly sessionId: string; readonly code: string; readonly matchId: MatchId }

/**
 * A session with a join code, whose one table begins where a round of a finished match began. Bots hold the seats until people
 * take them, and the table is paused until its host lets it go on. Null for a round that never came.
 */
export async function forkForClass(server: LiveServer, originId: string, { hostId, round, title, reason }: Omit<ClassForkRequest, 'play'> & { readonly hostId: string }): Promise<ForkedForClass | null> {
  const { prisma, log } = server
  const matchId = branded<MatchId>(spokenCode(12).toLowerCase())
  const begun = forkedLog(await log.read(branded<MatchId>(originId), 0), { round, at: 'opening' }, { matchId, clocks: 'kept' })
  if (begun === null) return null
  const script = new ForkScript(begun, matchId)
  script.handOver(null)
  script.rest(hostId, reason)
  const { scenarioId, settings } = script.state()
  const session = await prisma.classSession.create({ data: { code: await freeCode(server), title, scenarioId, settings, hosting: FIRST_HOSTING, hosts: { create: { hostId } } } })
  await stored(server, { originId, round, entries: script.entries, matchId, sessionId: session.id })
  await recordAction(prisma, { sessionId: session.id, hostId, matchId: null, action: 'createSession', detail: { tables: 1 } })
  return { sessionId: session.id, code: session.code, matchId }
}
