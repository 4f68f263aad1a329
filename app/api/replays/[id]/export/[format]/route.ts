import { replayToRead } from '@/lib/server/access/replayGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { scenarioOf } from '@/lib/server/matches/scenarios.ts'
import { refusal } from '@/lib/server/http/answers.ts'
import { EXPORT_TABLES } from '@/lib/server/replays/exportTables.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly format: string }> }

/** The match as a table: for its hosts at any time, for those who sat at it and for guests with a link once it is over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const { id, format } = await params
  const table = Object.hasOwn(EXPORT_TABLES, format) ? EXPORT_TABLES[format] : undefined
  const asked = await replayToRead(server, request, id)
  if (!asked.ok) return asked.error
  const { reader, state } = asked.value
  const scenario = scenarioOf(state.scenarioId)
  if (scenario === null || table === undefined || (reader === 'guest' && table.hasWords)) return refusal(404, 'noSuchMatch')
  const headers = { 'content-type': table.type, 'content-disposition': `attachment; filename="${id}-${table.file}"`, 'cache-control': 'no-store' }
  return new Response(table.text(scenario, state), { headers })
}
