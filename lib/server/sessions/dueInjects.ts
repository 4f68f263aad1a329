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
    const left = due.filter((id) => id !== match.matchId)
    await prisma.inject.update({ where: { id: inject.id }, data: { dueAt: left, releasedAt: left.length === 0 ? new Date() : null } })
  }
}
