import { liveServer } from '@/lib/server/liveServer.ts'
import { acceptInvite, inviteRequest } from '@/lib/server/sessions/acceptInvite.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { signedInHost } from '@/lib/server/access/whoAsks.ts'

const STATUS = { noSuchInvite: 404, loginTaken: 409, notSignedIn: 401 } as const

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'signIn')
  if (atDoor !== null) return atDoor
  const read = inviteRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  const answer = await acceptInvite(server, await signedInHost(server, request.headers.get('cookie')), read.data)
  return answer.ok ? kept({ sessionId: answer.sessionId }) : refusal(STATUS[answer.code], answer.code)
}
