import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import type { PrismaClient } from '../database/generated/client.ts'

/** The id of a match that there is, else null. */
export async function matchRow(prisma: PrismaClient, matchId: string): Promise<MatchId | null> {
  const found = await prisma.match.findUnique({ where: { id: matchId }, select: { id: true } })
  return found === null ? null : branded<MatchId>(found.id)
}
