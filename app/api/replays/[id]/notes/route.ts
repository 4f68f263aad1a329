import { noteRequest } from '@/lib/protocol/replayNotes.ts'
import { noteTaker } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { keepNote, notesFor } from '@/lib/server/replays/replayNotes.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** What readers left at the moments of this match, as far as the asker may read it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id: matchId } = await params
  const asked = await noteTaker(server, request, matchId)
  if (!asked.ok) return asked.error
  return kept({ notes: await notesFor(server, { matchId, place: asked.value }) })
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'writing')
  if (atDoor !== null) return atDoor
  const { id: matchId } = await params
  const asked = await noteTaker(server, request, matchId)
  if (!asked.ok) return asked.error
  const read = noteRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  if (!await keepNote(server, { matchId, place: asked.value }, read.data)) return refusal(403, 'notAllowed')
  return kept({ notes: await notesFor(server, { matchId, place: asked.value }) })
}
