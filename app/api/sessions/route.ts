import { signedIn } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { createSession } from '@/lib/server/sessions/createSession.ts'
import { listSessions } from '@/lib/server/sessions/listSessions.ts'
import { sessionRequest } from '@/lib/protocol/hostActs.ts'

export async function GET(request: Request): Promise<Response> {
  const server = liveServer()
  const host = await signedIn(server, request)
  return host.ok ? kept({ sessions: await listSessions(server, host.value.hostId) }) : host.error
}

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const read = sessionRequest.safeParse(await fieldsOf(request))
  return read.success ? kept(await createSession(server, host.value.hostId, read.data)) : refusal(400, 'malformed')
}
