import { hostAct } from '@/lib/protocol/hostActs.ts'
import { signedIn } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { hostActs } from '@/lib/server/sessions/acts/hostActs.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** All that a host does to a session; who does not host it is told that there is none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const read = hostAct.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  const acted = await hostActs(server, { ...host.value, sessionId: (await params).id, act: read.data })
  if (acted === null) return refusal(404, 'noSuchSession')
  return acted.ok ? kept(acted.value ?? {}) : refusal(409, acted.code)
}
