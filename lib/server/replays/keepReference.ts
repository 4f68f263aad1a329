import { createHash } from 'node:crypto'
import { branded } from '../../base/brand.ts'
import { referenceMatch } from '../../analysis/history/referenceMatch.ts'
import type { CommandId } from '../../engine/ids.ts'
import { RULES_VERSION } from '../../engine/upcast.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import type { LiveServer } from '../liveServer.ts'
import { hashOf, type LogEntry } from '../log/matchLog.ts'

/** The reference match as log entries, the same in every installation. */
function entries(): readonly LogEntry[] {
  return referenceMatch().steps.map(({ actor, command, events, atMs }, index) => ({
    matchId: REFERENCE_MATCH, revision: index + 1, commandId: branded<CommandId>(`record-${index + 1}`),
    commandHash: hashOf(actor, command), actor, command, events, rulesVersion: RULES_VERSION, atMs,
  }))
}

/**
 * Keeps the real course of events among the matches, made anew when rules or record have changed: it is derived, nobody's play.
 * Of several processes that start at once one makes it, and the others find it.
 */
export function keepReference(server: Pick<LiveServer, 'prisma' | 'log' | 'turns'>): Promise<void> {
  return server.turns.inTurn(REFERENCE_MATCH, () => keepNow(server))
}

async function keepNow({ prisma, log }: Pick<LiveServer, 'prisma' | 'log'>): Promise<void> {
  const made = entries()
  const fingerprint = createHash('sha256').update(JSON.stringify(made)).digest('hex')
  const kept = await prisma.match.findUnique({ where: { id: REFERENCE_MATCH }, select: { seed: true } })
  if (kept?.seed === fingerprint) return
  await prisma.match.deleteMany({ where: { id: REFERENCE_MATCH } })
  const row = { scenarioId: realCourse.id, scenarioVersion: realCourse.version, rulesVersion: RULES_VERSION, status: 'ended', endedAt: new Date(made.at(-1)?.atMs ?? 0) }
  await prisma.match.createMany({ data: [{ id: REFERENCE_MATCH, ...row }], skipDuplicates: true })
  await log.append(made)
  await prisma.match.update({ where: { id: REFERENCE_MATCH }, data: { seed: fingerprint } })
}
