import { signedIn } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal } from '@/lib/server/http/answers.ts'
import { sessionOf } from '@/lib/server/sessions/sessionOf.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const session = await sessionOf(server, host.value.hostId, (await params).id)
  return session === null ? refusal(404, 'noSuchSession') : kept(session)
}
