import { finishedReplay } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept } from '@/lib/server/http/answers.ts'
import { tableResultsFor } from '@/lib/server/replays/tableResults.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The other tables of the same session, for whoever may read the replay of this finished match. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const asked = await finishedReplay(server, request, id)
  return asked.ok ? kept(await tableResultsFor(server, id, asked.value.reader)) : asked.error
}
