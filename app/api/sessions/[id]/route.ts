import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal } from '@/lib/server/sessions/answers.ts'
import { sessionOf } from '@/lib/server/sessions/sessionOf.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  const session = await sessionOf(server, hostId, (await params).id)
  return session === null ? refusal(404, 'noSuchSession') : kept(session)
}
