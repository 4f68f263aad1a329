import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import type { LiveServer } from '../liveServer.ts'
import { credentialsOf, placeOfRequest } from './whoAsks.ts'
import { hashOfToken } from './seatTokens.ts'

/** Who reads a replay: its hosts at any time; those who sat there and guests with a link once it is over; the rest of the class as guests. */
export type Reader = 'host' | 'player' | 'guest'

/** Null for strangers. The real course of events is everybody's to read. */
export async function replayReader(server: Pick<LiveServer, 'config' | 'prisma'>, request: Request, matchId: string): Promise<Reader | null> {
  const place = await placeOfRequest(server, request.headers.get('cookie'), matchId)
  if (place !== null) return place.type === 'host' ? 'host' : 'player'
  if (matchId === REFERENCE_MATCH) return 'guest'
  const secret = new URL(request.url).searchParams.get('share')
  if (secret !== null && secret !== '' && await opens(server, secret, matchId)) return 'guest'
  return await isOfTheClass(server, request, matchId) ? 'guest' : null
}

/** Who sat at another table of the session reads this one without names, once the whole session is over. */
async function isOfTheClass(server: Pick<LiveServer, 'config' | 'prisma'>, request: Request, matchId: string): Promise<boolean> {
  const { tokens } = await credentialsOf(server, { cookie: request.headers.get('cookie') })
  if (tokens.length === 0) return false
  const sat = { some: { tokens: { some: { hash: { in: tokens.map(hashOfToken) }, kind: 'seat', revokedAt: null } } } }
  return (await server.prisma.match.count({ where: { id: matchId, session: { people: sat, matches: { every: { endedAt: { not: null } } } } } })) > 0
}

async function opens({ prisma }: Pick<LiveServer, 'prisma'>, secret: string, matchId: string): Promise<boolean> {
  return (await prisma.replayShare.count({ where: { hash: hashOfToken(secret), matchId, revokedAt: null } })) > 0
}
