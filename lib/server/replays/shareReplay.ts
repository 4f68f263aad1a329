import { randomBytes } from 'node:crypto'
import { hashOfToken } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'

/** A link to a replay, without names; only its hash is kept, so it is shown once. */
export async function shareReplay({ prisma }: Pick<LiveServer, 'prisma'>, matchId: string): Promise<string> {
  const secret = randomBytes(18).toString('base64url')
  await prisma.replayShare.create({ data: { hash: hashOfToken(secret), matchId } })
  return `/replays/${matchId}?share=${secret}`
}

/** Every link that was given for this replay closes. */
export async function unshareReplay({ prisma }: Pick<LiveServer, 'prisma'>, matchId: string): Promise<number> {
  return (await prisma.replayShare.updateMany({ where: { matchId, revokedAt: null }, data: { revokedAt: new Date() } })).count
}
