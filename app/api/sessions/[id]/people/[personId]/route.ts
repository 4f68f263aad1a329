import { hostsSession } from '@/lib/server/access/whoAsks.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { refusal } from '@/lib/server/sessions/answers.ts'
import { personFile, personRecord } from '@/lib/server/sessions/personRecord.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly personId: string }> }

/** What is kept about someone in this session, for a host to hand over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: sessionId, personId } = await params
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  const isHere = await hostsSession(server.prisma, hostId, sessionId) && await server.prisma.person.count({ where: { id: personId, sessionId } }) > 0
  const record = isHere ? await personRecord(server, personId) : null
  return record === null ? refusal(404, 'noSuchSession') : personFile(record)
}
