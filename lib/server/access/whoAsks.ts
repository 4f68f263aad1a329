import type { Seat } from '../../engine/vocabulary.ts'
import { hostBehind, type SignInParts } from '../auth/hostBehind.ts'
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

/** What a request's cookies give, and the token that a program brings along without any. */
export async function credentialsOf(server: SignInParts, { cookie, seatToken }: { readonly cookie: string | null; readonly seatToken?: string }): Promise<Credentials> {
  const cookies = cookiesIn(cookie)
  return { tokens: [...(seatToken === undefined ? [] : [seatToken]), ...seatTokensIn(cookies)], hostId: await hostBehind(server, cookies) }
}

export async function signedInHost(server: SignInParts, cookie: string | null): Promise<string | null> {
  return (await credentialsOf(server, { cookie })).hostId
}

/** The place of whoever asks at this table; null for strangers. */
export async function placeOfRequest(server: SignInParts, cookie: string | null, matchId: string): Promise<Place | null> {
  return placeAt(server.prisma, await credentialsOf(server, { cookie }), matchId)
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
