import { liveServer } from '@/lib/server/liveServer.ts'
import { hostsSession } from '@/lib/server/access/whoAsks.ts'
import { kept, refusal } from '@/lib/server/sessions/answers.ts'
import { recordOf } from '@/lib/server/sessions/recordOf.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const MOST_LINES = 200

/** The whole record, page by page, newest first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId } = await params
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  if (!await hostsSession(server.prisma, hostId, sessionId)) return refusal(404, 'noSuchSession')
  const before = Number(new URL(request.url).searchParams.get('before') ?? Number.NaN)
  const record = await recordOf(server.prisma, { sessionId, hostId, beforeMs: Number.isFinite(before) ? before : null, most: MOST_LINES })
  return kept({ record, more: record.length === MOST_LINES })
}
