import { noteTaker } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { dropNote, notesFor } from '@/lib/server/replays/replayNotes.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly noteId: string }> }

/** Authors take back what is theirs; hosts remove any remark. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'writing')
  if (atDoor !== null) return atDoor
  const { id: matchId, noteId } = await params
  const asked = await noteTaker(server, request, matchId)
  if (!asked.ok) return asked.error
  if (!await dropNote(server, { matchId, place: asked.value }, noteId)) return refusal(404, 'noSuchNote')
  return kept({ notes: await notesFor(server, { matchId, place: asked.value }) })
}
