import { z } from 'zod'
import { finishedReplay } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { scenarioOf } from '@/lib/server/matches/scenarios.ts'
import { refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { otherwiseIn } from '@/lib/server/replays/otherwiseIn.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const actId = z.string().min(1).max(64)

/** What would have made another of one order. It draws on everybody's secrets: for nobody, hosts too, before the match is over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const refused = await refusedAtDoor(server, request, 'otherwise')
  if (refused !== null) return refused
  const asked = await finishedReplay(server, request, id)
  if (!asked.ok) return asked.error
  const { state } = asked.value
  const scenario = scenarioOf(state.scenarioId)
  if (scenario === null) return refusal(404, 'noSuchMatch')
  const act = actId.safeParse(new URL(request.url).searchParams.get('act'))
  if (!act.success || !state.acts.some((one) => one.type === 'order' && one.id === act.data)) return refusal(400, 'malformed')
  const found = await otherwiseIn(server, { matchId: id, actId: act.data, scenario, stopped: request.signal })
  return Response.json({ found }, { headers: { 'cache-control': 'private, no-store' } })
}
