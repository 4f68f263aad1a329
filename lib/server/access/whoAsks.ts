import type { IncomingHttpHeaders } from 'node:http'
import type { Seat } from '../../engine/vocabulary.ts'
import { hostBehind } from '../auth/hostBehind.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import { cookiesIn, seatTokensIn } from './cookies.ts'
import { personBehind } from './seatTokens.ts'

/** What a browser or program brought along: never believed further than looked up. */
export type Credentials = { readonly tokens: readonly string[]; readonly hostId: string | null }

/** Who someone is at one table. */
export type Place =
  | { readonly type: 'person'; readonly personId: string; readonly isObserver: boolean }
  /** `as`: the seat through whose eyes the host looks. */
  | { readonly type: 'host'; readonly hostId: string; readonly as: Seat | null }

export async function credentialsOf(headers: IncomingHttpHeaders, given: unknown, secret: string): Promise<Credentials> {
  const cookies = cookiesIn(headers.cookie)
  const token = typeof given === 'object' && given !== null && 'seatToken' in given ? given.seatToken : null
  const tokens = typeof token === 'string' && token.length <= 200 ? [token, ...seatTokensIn(cookies)] : seatTokensIn(cookies)
  return { tokens: tokens.slice(0, 30), hostId: await hostBehind(cookies, secret) }
}

/** Hosts speak only at tables of their own sessions. Someone who is both is a host first. */
export async function placeAt(prisma: PrismaClient, { tokens, hostId }: Credentials, matchId: string): Promise<Place | null> {
  if (hostId !== null && await hostsMatch(prisma, hostId, matchId)) return { type: 'host', hostId, as: null }
  const person = await personBehind(prisma, tokens, matchId)
  return person === null ? null : { type: 'person', personId: person.personId, isObserver: person.isObserver }
}

async function hostsMatch(prisma: PrismaClient, hostId: string, matchId: string): Promise<boolean> {
  const found = await prisma.match.findFirst({ where: { id: matchId, session: { hosts: { some: { hostId } } } }, select: { id: true } })
  return found !== null
}

export async function hostsSession(prisma: PrismaClient, hostId: string, sessionId: string): Promise<boolean> {
  return (await prisma.sessionHost.findUnique({ where: { sessionId_hostId: { sessionId, hostId } } })) !== null
}
