import type { ReplayStar, ReplayStep } from '../../protocol/replay.ts'
import type { PrismaClient } from '../database/generated/client.ts'

/** What hosts starred while it was played, in order. A star belongs to what was open when it was given. */
export async function starsOf(prisma: PrismaClient, matchId: string, steps: readonly Pick<ReplayStep, 'revision'>[]): Promise<readonly ReplayStar[]> {
  const moments = await prisma.moment.findMany({ where: { matchId, kind: 'star' }, orderBy: [{ revision: 'asc' }, { createdAt: 'asc' }] })
  return moments.map(({ revision, text }) => ({ at: Math.max(0, steps.findLastIndex((step) => step.revision <= revision)), text }))
}
