import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { projected } from '@/lib/server/sessions/projected.ts'

/** Open to whoever has the join code: it holds no secret and no name of a student. */
export async function GET(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'lookIn')
  if (atDoor !== null) return atDoor
  const query = new URL(request.url).searchParams
  const shown = await projected(server, query.get('code') ?? '', Number(query.get('table') ?? 1))
  return shown === null ? refusal(404, 'noSuchCode') : kept(shown)
}
