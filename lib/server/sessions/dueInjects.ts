import { z } from 'zod'
import { SERVER_AS_HOST } from './openTable.ts'
import type { Opening } from './opening.ts'

const ids = z.array(z.string()).catch([])
const effects = z.array(z.unknown()).catch([])

/** Injects that the host set, before this briefing opened, for this table's next one. */
export async function releaseDueInjects({ prisma, match, sessionId, state }: Opening): Promise<void> {
  if (state.phase !== 'briefing') return
  const openedAt = new Date(state.clock.openedAtMs)
  const waiting = await prisma.inject.findMany({ where: { sessionId, releasedAt: null, createdAt: { lt: openedAt } }, orderBy: { createdAt: 'asc' } })
  for (const inject of waiting) {
    const due = ids.parse(inject.dueAt)
    if (!due.includes(match.matchId)) continue
    await match.submit(SERVER_AS_HOST, `inject-${inject.id}`, {
      type: 'releaseInject', injectId: inject.id, worldEventId: inject.worldEventId, text: inject.text, effects: effects.parse(inject.effects),
    })
    await noteRelease(prisma, inject.id, match.matchId)
  }
}

/** Several tables may open their briefing at one moment: each takes itself off the list in one statement. */
async function noteRelease(prisma: Opening['prisma'], injectId: string, matchId: string): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Inject" SET "dueAt" = "dueAt" - ${matchId}::text,
      "releasedAt" = CASE WHEN jsonb_array_length("dueAt" - ${matchId}::text) = 0 THEN now() END
    WHERE id = ${injectId}`
}
