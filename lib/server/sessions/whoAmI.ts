import type { LiveServer } from '../liveServer.ts'
import { cookiesIn, seatTokensIn } from '../access/cookies.ts'
import { placeAt, type Credentials, type Place } from '../access/whoAsks.ts'
import { hostBehind } from '../auth/hostBehind.ts'

/** For pages and routes: what the request's cookies give. */
export async function credentialsIn({ config }: Pick<LiveServer, 'config'>, cookieHeader: string | null): Promise<Credentials> {
  const cookies = cookiesIn(cookieHeader)
  return { tokens: seatTokensIn(cookies).slice(0, 30), hostId: await hostBehind(cookies, config.authSecret) }
}

export async function signedInHost(server: Pick<LiveServer, 'config'>, cookieHeader: string | null): Promise<string | null> {
  return (await credentialsIn(server, cookieHeader)).hostId
}

/** The place of whoever asks at this table; null for strangers. */
export async function placeOfRequest(server: Pick<LiveServer, 'config' | 'prisma'>, cookieHeader: string | null, matchId: string): Promise<Place | null> {
  return placeAt(server.prisma, await credentialsIn(server, cookieHeader), matchId)
}
