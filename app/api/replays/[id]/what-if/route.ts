import { replayToPlayOn } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { whatIfRequest } from '@/lib/server/turningPoints/whatIfRequest.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const FEWEST = 20

/** Whoever played or hosted a finished match may ask what bots make of it had a round gone otherwise: lines of progress, then the spread. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'solo')
  if (atDoor !== null) return atDoor
  const { id } = await params
  const asked = await replayToPlayOn(server, request, id)
  if (!asked.ok) return asked.error
  const read = whatIfRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  const continuations = Math.max(FEWEST, server.config.continuations)
  const lines = server.reckoner.whatIf({ matchId: id, scenarioId: asked.value.state.scenarioId, request: read.data, continuations, stopped: request.signal })
  return new Response(lines, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'private, no-store', 'x-accel-buffering': 'no' } })
}
