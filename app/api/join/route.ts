import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, kept, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/sessions/answers.ts'
import { seatsToJoin } from '@/lib/server/sessions/seatsToJoin.ts'
import { joinSeatRequest } from '@/lib/server/sessions/settings.ts'
import { takeSeat } from '@/lib/server/sessions/takeSeat.ts'

export async function GET(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'takeSeat')
  if (atDoor !== null) return atDoor
  const session = await seatsToJoin(server, new URL(request.url).searchParams.get('code') ?? '')
  return session === null ? refusal(404, 'noSuchCode') : kept(session)
}

const STATUS = { noSuchCode: 404, seatTaken: 409, full: 409 } as const

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'takeSeat')
  if (atDoor !== null) return atDoor
  const read = joinSeatRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'badName')
  const answer = await takeSeat(server, read.data)
  return answer.ok ? seatedAnswer(server, request, answer.seated) : refusal(STATUS[answer.code], answer.code)
}
