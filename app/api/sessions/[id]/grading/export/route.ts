import { hostsSession } from '@/lib/server/access/whoAsks.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { refusal } from '@/lib/server/sessions/answers.ts'
import { gradingCsvOf } from '@/lib/server/sessions/gradingCsv.ts'
import { gradingOf } from '@/lib/server/sessions/gradingOf.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId } = await params
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  if (!await hostsSession(server.prisma, hostId, sessionId)) return refusal(404, 'noSuchSession')
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="grades.csv"', 'cache-control': 'no-store' }
  return new Response(gradingCsvOf(await gradingOf(server, sessionId)), { headers })
}
