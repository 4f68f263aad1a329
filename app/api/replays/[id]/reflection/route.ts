import { reflectionRequest } from '@/lib/protocol/reflection.ts'
import { noteTaker } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { keepReflection, reflectionsFor } from '@/lib/server/replays/reflections.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** A writer's own, or for hosts what was handed in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: matchId } = await params
  const asked = await noteTaker(server, request, matchId)
  if (!asked.ok) return asked.error
  return kept(await reflectionsFor(server, { matchId, place: asked.value }))
}

/** Only who sat there writes, and only their own. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'writing')
  if (atDoor !== null) return atDoor
  const { id: matchId } = await params
  const asked = await noteTaker(server, request, matchId)
  if (!asked.ok) return asked.error
  const place = asked.value
  if (place.type !== 'person') return refusal(403, 'notAllowed')
  const read = reflectionRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  return kept(await keepReflection(server, { matchId, personId: place.personId }, read.data))
}
