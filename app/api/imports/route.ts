import { written } from '@/lib/base/written.ts'
import { MOST_IMPORTED_BYTES } from '@/lib/protocol/replay.ts'
import { bodyWithin } from '@/lib/server/http/bodyWithin.ts'
import { signedIn } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { importHosted } from '@/lib/server/replays/importHosted.ts'

const STATUS = { notAnExport: 400, hereAlready: 409 } as const
const title = written().trim().min(1).max(120)

/** The body is an exported match as it is; it becomes a session of the host who brings it. */
export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const named = title.safeParse(new URL(request.url).searchParams.get('title'))
  if (!named.success) return refusal(400, 'malformed')
  const body = await bodyWithin(request, MOST_IMPORTED_BYTES)
  if (body === null) return refusal(413, 'tooLarge')
  const imported = await importHosted(server, host.value.hostId, { title: named.data, text: body.toString('utf8') })
  return imported.ok ? kept({ matchId: imported.matchId, sessionId: imported.sessionId }) : refusal(STATUS[imported.code], imported.code)
}
