import { z } from 'zod'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/sessions/answers.ts'
import { sessionOf } from '@/lib/server/sessions/sessionOf.ts'
import { startTables } from '@/lib/server/sessions/startTables.ts'
import { signedInHost } from '@/lib/server/sessions/whoAmI.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const body = z.object({ matchId: z.string().max(64).nullish() })

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const hostId = await signedInHost(server, request.headers.get('cookie'))
  if (hostId === null) return refusal(401, 'notSignedIn')
  const session = await sessionOf(server, hostId, (await params).id)
  if (session === null) return refusal(404, 'noSuchSession')
  const read = body.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  return kept({ receipts: await startTables(server, session, { hostId, matchId: read.data.matchId ?? null }) })
}
