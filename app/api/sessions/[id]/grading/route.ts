import { hostOfSession } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept } from '@/lib/server/http/answers.ts'
import { gradingOf } from '@/lib/server/sessions/gradingOf.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The grading sheet of a session, for its hosts alone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId } = await params
  const host = await hostOfSession(server, request, sessionId)
  if (!host.ok) return host.error
  return kept(await gradingOf(server, sessionId))
}
