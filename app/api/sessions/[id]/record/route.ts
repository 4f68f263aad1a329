import { liveServer } from '@/lib/server/liveServer.ts'
import { hostOfSession } from '@/lib/server/access/hostGates.ts'
import { kept } from '@/lib/server/http/answers.ts'
import { recordOf } from '@/lib/server/sessions/recordOf.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const MOST_LINES = 200

/** The whole record, page by page, newest first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId } = await params
  const host = await hostOfSession(server, request, sessionId)
  if (!host.ok) return host.error
  const before = Number(new URL(request.url).searchParams.get('before') ?? Number.NaN)
  const record = await recordOf(server.prisma, { sessionId, ...host.value, beforeMs: Number.isFinite(before) ? before : null, most: MOST_LINES })
  return kept({ record, more: record.length === MOST_LINES })
}
