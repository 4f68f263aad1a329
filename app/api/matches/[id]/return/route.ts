import { placeOfRequest } from '@/lib/server/access/whoAsks.ts'
import { renewReturnCode } from '@/lib/server/access/seatTokens.ts'
import { kept, refusal, refusedAtDoor } from '@/lib/server/http/answers.ts'
import { liveServer } from '@/lib/server/liveServer.ts'

type Context = { readonly params: Promise<{ readonly id: string }> }

/** A new code for whoever asks, with which another device takes the same seat. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'takeSeat')
  if (atDoor !== null) return atDoor
  const place = await placeOfRequest(server, request.headers.get('cookie'), (await params).id)
  return place?.type === 'person' ? kept({ returnCode: await renewReturnCode(server.prisma, place.personId) }) : refusal(404, 'noSuchMatch')
}
