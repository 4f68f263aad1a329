import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'

/** Keeps the summary that lists are made from in step with the log; true where the match has just ended. */
export async function noteEnd(prisma: PrismaClient, match: LiveMatch): Promise<boolean> {
  const state = match.state()
  if (state === null || (state.end === null && state.phase !== 'briefing')) return false
  const ended = state.end !== null
  const { count } = await prisma.match.updateMany({
    where: { id: match.matchId, status: { not: ended ? 'ended' : 'running' } },
    data: ended ? { status: 'ended', endedAt: new Date() } : { status: 'running' },
  })
  return ended && count > 0
}
