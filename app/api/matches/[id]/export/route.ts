import { hostOfMatch } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { jsonFile, refusal } from '@/lib/server/http/answers.ts'
import { exportMatch } from '@/lib/server/replays/exportMatch.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The whole log has every secret: only for the session's hosts. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const host = await hostOfMatch(server, request, id)
  if (!host.ok) return host.error
  const file = await exportMatch(server.prisma, server.log, id)
  if (file === null) return refusal(404, 'noSuchMatch')
  return jsonFile(`match-${id}.json`, file)
}
