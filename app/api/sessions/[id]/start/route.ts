import { z } from 'zod'
import { signedIn } from '@/lib/server/access/hostGates.ts'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { sessionOf } from '@/lib/server/sessions/sessionOf.ts'
import { startTables } from '@/lib/server/sessions/startTables.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }
const body = z.object({ matchId: z.string().max(64).nullish() })

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'manage')
  if (atDoor !== null) return atDoor
  const host = await signedIn(server, request)
  if (!host.ok) return host.error
  const session = await sessionOf(server, host.value.hostId, (await params).id)
  if (session === null) return refusal(404, 'noSuchSession')
  const read = body.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'malformed')
  return kept({ receipts: await startTables(server, session, { ...host.value, matchId: read.data.matchId ?? null }) })
}
