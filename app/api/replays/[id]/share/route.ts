import { hostOfMatch } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { shareReplay, unshareReplay } from '@/lib/server/replays/shareReplay.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Only a host of the match gives links, and takes them back. */
async function refusedTo(request: Request, matchId: string): Promise<Response | null> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const host = await hostOfMatch(server, request, matchId)
  return host.ok ? null : host.error
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return await refusedTo(request, id) ?? kept({ link: await shareReplay(liveServer(), id) })
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return await refusedTo(request, id) ?? kept({ closed: await unshareReplay(liveServer(), id) })
}
