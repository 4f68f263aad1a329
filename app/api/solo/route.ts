import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/http/answers.ts'
import { soloRequest } from '@/lib/server/sessions/settings.ts'
import { startSolo } from '@/lib/server/sessions/startSolo.ts'

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'solo')
  if (atDoor !== null) return atDoor
  const read = soloRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  return seatedAnswer(server, request, await startSolo(server, read.data))
}
