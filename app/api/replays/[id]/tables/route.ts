import { replayReader } from '@/lib/server/access/replayReader.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal } from '@/lib/server/sessions/answers.ts'
import { tableResultsFor } from '@/lib/server/sessions/tableResults.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** The other tables of the same session, for whoever may read the replay of this finished match. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id } = await params
  const reader = await replayReader(server, request, id)
  const state = reader === null ? null : (await server.matches.find(id))?.state() ?? null
  if (reader === null || state === null) return refusal(404, 'noSuchMatch')
  if (state.end === null) return refusal(403, 'notOverYet')
  return kept({ tables: await tableResultsFor(server, id, reader) })
}
