import { replayReader } from '@/lib/server/access/replayReader.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal, refusedAtDoor } from '@/lib/server/sessions/answers.ts'
import { turningPointsFor } from '@/lib/server/turningPoints/turningPointsFor.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** How far the reckoning is, and what it has found: for whoever may read the replay of the finished match. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const reader = await replayReader(server, request, id)
  const match = reader === null ? null : await server.matches.find(id)
  const state = match?.state() ?? null
  if (state === null) return refusal(404, 'noSuchMatch')
  if (state.end === null) return refusal(403, 'notOverYet')
  return kept(await turningPointsFor(server, id))
}

/** Hosts ask for matches that none were reckoned for, and again after a failure. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const { id } = await params
  if (await replayReader(server, request, id) !== 'host') return refusal(404, 'noSuchMatch')
  const state = (await server.matches.find(id))?.state() ?? null
  if (state === null || state.end === null) return refusal(403, 'notOverYet')
  await server.reckoner.ask(id)
  return kept(await turningPointsFor(server, id))
}
