import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/sessions/answers.ts'
import { createSession } from '@/lib/server/sessions/createSession.ts'
import { listSessions } from '@/lib/server/sessions/listSessions.ts'
import { sessionRequest } from '@/lib/protocol/hostActs.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

export async function GET(request: Request): Promise<Response> {
  const server = liveServer()
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  return hostId === null ? refusal(401, 'notSignedIn') : kept({ sessions: await listSessions(server, hostId) })
}

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  const read = sessionRequest.safeParse(await fieldsOf(request))
  return read.success ? kept(await createSession(server, hostId, read.data)) : refusal(400, 'malformed')
}
