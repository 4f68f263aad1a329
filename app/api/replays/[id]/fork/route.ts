import { replayReader } from '@/lib/server/access/replayReader.ts'
import { forkMatch, forkRequest } from '@/lib/server/fork/forkMatch.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/sessions/answers.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Whoever reads a finished match may let it go on otherwise, in a match of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'solo')
  if (atDoor !== null) return atDoor
  const { id } = await params
  const state = await replayReader(server, request, id) === null ? null : (await server.matches.find(id))?.state() ?? null
  if (state === null) return refusal(404, 'noSuchMatch')
  if (state.end === null) return refusal(403, 'notOverYet')
  const read = forkRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  const forked = await forkMatch(server, id, read.data)
  return forked.ok ? seatedAnswer(server, request, forked.seated) : refusal(409, forked.rejection.code)
}
