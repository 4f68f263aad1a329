import { ok, refused, type Result } from '../../base/result.ts'
import type { LiveServer } from '../liveServer.ts'
import { refusal } from '../http/answers.ts'
import { hostsSession, placeOfRequest, signedInHost } from './whoAsks.ts'

/** Answers of hosts' routes to everyone else; a session or match of another host is as good as none. */
type Server = Pick<LiveServer, 'config' | 'prisma'>
type Asker = { readonly hostId: string }

export async function signedIn(server: Server, request: Request): Promise<Result<Asker, Response>> {
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  return hostId === null ? refused(refusal(401, 'notSignedIn')) : ok({ hostId })
}

export async function hostOfSession(server: Server, request: Request, sessionId: string): Promise<Result<Asker, Response>> {
  const asker = await signedIn(server, request)
  if (!asker.ok || await hostsSession(server.prisma, asker.value.hostId, sessionId)) return asker
  return refused(refusal(404, 'noSuchSession'))
}

export async function hostOfMatch(server: Server, request: Request, matchId: string): Promise<Result<Asker, Response>> {
  const place = await placeOfRequest(server, request.headers.get('cookie'), matchId)
  return place?.type === 'host' ? ok({ hostId: place.hostId }) : refused(refusal(404, 'noSuchMatch'))
}
