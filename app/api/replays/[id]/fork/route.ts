import { signedIn } from '@/lib/server/access/hostGates.ts'
import { replayToPlayOn } from '@/lib/server/access/replayGates.ts'
import { classForkRequest, forkForClass, type ClassForkRequest } from '@/lib/server/fork/forkForClass.ts'
import { forkMatch, forkRequest } from '@/lib/server/fork/forkMatch.ts'
import { liveServer, type LiveServer } from '@/lib/server/liveServer.ts'
import { forkRefusal } from '@/lib/ui/replay/forkRefusal.ts'
import { fieldsOf, kept, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/http/answers.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** Whoever played or hosted a finished match may let it go on otherwise, in a match of its own; who may not is told why, in words. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const answer = await fork(request, context)
  if (answer.status < 400) return answer
  const refused: { readonly code: string } = await answer.json()
  return Response.json({ ...refused, says: await forkRefusal(request.headers, refused) }, { status: answer.status, headers: answer.headers })
}

async function fork(request: Request, { params }: Context): Promise<Response> {
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
  return forked.ok ? seatedAnswer(server, request, forked.seated) : Response.json({ ok: false, ...forked.rejection }, { status: 409, headers: { 'cache-control': 'no-store' } })
}

/** Only someone who hosts opens a session; that they may read the match has been seen. */
async function openForClass(server: LiveServer, request: Request, { matchId, wish }: { readonly matchId: string; readonly wish: ClassForkRequest }): Promise<Response> {
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const { round, title, reason } = wish
  const opened = await forkForClass(server, matchId, { ...host.value, round, title, reason })
  return opened === null ? refusal(409, 'noSuchRound') : kept(opened)
}
