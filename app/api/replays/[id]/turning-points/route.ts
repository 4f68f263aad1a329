import { hostOfMatch } from '@/lib/server/access/hostGates.ts'
import { finishedReplay } from '@/lib/server/access/replayGates.ts'
import { liveServer, type LiveServer } from '@/lib/server/liveServer.ts'
import { kept, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { turningPointsFor } from '@/lib/server/turningPoints/turningPointsFor.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** How far the reckoning is, and what it has found: for whoever may read the replay of the finished match. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const asked = await finishedReplay(server, request, id)
  return asked.ok ? kept(await turningPointsFor(server, id)) : asked.error
}

/** Hosts ask for matches that none were reckoned for, and again after a failure or a stop. */
export function POST(request: Request, context: Context): Promise<Response> {
  return byHost(request, context, (reckoner, id) => reckoner.ask(id))
}

/** Hosts call it off: what is done stays. */
export function DELETE(request: Request, context: Context): Promise<Response> {
  return byHost(request, context, (reckoner, id) => reckoner.callOff(id))
}

async function byHost(request: Request, { params }: Context, act: (reckoner: LiveServer['reckoner'], id: string) => Promise<void>): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const { id } = await params
  const host = await hostOfMatch(server, request, id)
  if (!host.ok) return host.error
  const asked = await finishedReplay(server, request, id)
  if (!asked.ok) return asked.error
  await act(server.reckoner, id)
  return kept(await turningPointsFor(server, id))
}
