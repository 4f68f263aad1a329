import { hostOfSession } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { gradingCsvOf } from '@/lib/server/sessions/gradingCsv.ts'
import { gradingOf } from '@/lib/server/sessions/gradingOf.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId } = await params
  const host = await hostOfSession(server, request, sessionId)
  if (!host.ok) return host.error
  const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="grades.csv"', 'cache-control': 'no-store' }
  return new Response(gradingCsvOf(await gradingOf(server, sessionId)), { headers })
}
