import { hostAct } from '@/lib/protocol/hostActs.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { hostActs } from '@/lib/server/sessions/acts/hostActs.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/sessions/answers.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** All that a host does to a session; who does not host it is told that there is none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  const read = hostAct.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  const acted = await hostActs(server, { hostId, sessionId: (await params).id, act: read.data })
  if (acted === null) return refusal(404, 'noSuchSession')
  return acted.ok ? kept(acted.value ?? {}) : refusal(409, acted.code)
}
