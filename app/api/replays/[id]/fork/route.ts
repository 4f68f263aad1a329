import { signedIn } from '@/lib/server/access/hostGates.ts'
import { replayToPlayOn } from '@/lib/server/access/replayGates.ts'
import { classForkRequest, forkForClass, type ClassForkRequest } from '@/lib/server/fork/forkForClass.ts'
import { forkMatch, forkRequest } from '@/lib/server/fork/forkMatch.ts'
import { liveServer, type LiveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/sessions/answers.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Whoever played or hosted a finished match may let it go on otherwise, in a match of its own. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'solo')
  if (atDoor !== null) return atDoor
  const { id } = await params
  const asked = await replayToPlayOn(server, request, id)
  if (!asked.ok) return asked.error
  const fields = await fieldsOf(request)
  const forClass = classForkRequest.safeParse(fields)
  if (forClass.success) return openForClass(server, request, { matchId: id, wish: forClass.data })
  const read = forkRequest.safeParse(fields)
  if (!read.success) return refusal(400, 'malformed')
  const forked = await forkMatch(server, id, read.data)
  return forked.ok ? seatedAnswer(server, request, forked.seated) : refusal(409, forked.rejection.code)
}

/** Only someone who hosts opens a session; that they may read the match has been seen. */
async function openForClass(server: LiveServer, request: Request, { matchId, wish }: { readonly matchId: string; readonly wish: ClassForkRequest }): Promise<Response> {
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const { round, title, reason } = wish
  const opened = await forkForClass(server, matchId, { ...host.value, round, title, reason })
  return opened === null ? refusal(409, 'noSuchRound') : kept(opened)
}
