import { noteTaker } from '@/lib/server/access/noteTaker.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal, refusedAtDoor } from '@/lib/server/sessions/answers.ts'
import { dropNote, notesFor } from '@/lib/server/sessions/replayNotes.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly noteId: string }> }

/** Authors take back what is theirs; hosts remove any remark. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'writing')
  if (atDoor !== null) return atDoor
  const { id: matchId, noteId } = await params
  const place = await noteTaker(server, request, matchId)
  if (place === null) return refusal(404, 'noSuchMatch')
  if (place === 'notOverYet') return refusal(403, place)
  if (!await dropNote(server, { matchId, place }, noteId)) return refusal(404, 'noSuchNote')
  return kept({ notes: await notesFor(server, { matchId, place }) })
}
