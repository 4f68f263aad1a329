import { hostOfSession } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { jsonFile, refusal } from '@/lib/server/http/answers.ts'
import { personRecord } from '@/lib/server/sessions/people/personRecord.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly personId: string }> }

/** What is kept about someone in this session, for a host to hand over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId, personId } = await params
  const host = await hostOfSession(server, request, sessionId)
  if (!host.ok) return host.error
  const isHere = await server.prisma.person.count({ where: { id: personId, sessionId } }) > 0
  const record = isHere ? await personRecord(server, personId) : null
  return record === null ? refusal(404, 'noSuchPerson') : jsonFile(`person-${personId}.json`, record)
}
