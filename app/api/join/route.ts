import { liveServer, type LiveServer } from '@/lib/server/liveServer.ts'
import { CLAIM_COOKIE, claimCookie, cookiesIn } from '@/lib/server/access/cookies.ts'
import { fieldsOf, kept, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/http/answers.ts'
import { claimSeat } from '@/lib/server/sessions/seats/claims.ts'
import { lookIn } from '@/lib/server/sessions/seats/lookIn.ts'
import { joinSeatRequest, type JoinSeatRequest } from '@/lib/server/sessions/settings.ts'
import { takeSeat } from '@/lib/server/sessions/seats/takeSeat.ts'

export async function GET(request: Request): Promise<Response> {
  const looked = await lookIn(liveServer(), request, new URL(request.url).searchParams.get('code') ?? '')
  return looked instanceof Response ? looked : kept(looked)
}

const STATUS = { noSuchCode: 404, seatTaken: 409, full: 409, nameTaken: 409 } as const

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'takeSeat')
  if (atDoor !== null) return atDoor
  const read = joinSeatRequest.safeParse(await fieldsOf(request))
  if (!read.success) return refusal(400, 'badName')
  if (read.data.claim === true) return answerClaim(server, request, read.data)
  const answer = await takeSeat(server, read.data)
  if (answer.ok) return seatedAnswer(server, request, answer.seated)
  return answer.code === 'placing' ? kept({ waitsFor: 'place' }) : refusal(STATUS[answer.code], answer.code)
}

async function answerClaim(server: LiveServer, request: Request, asked: JoinSeatRequest): Promise<Response> {
  const answer = await claimSeat(server, asked, cookiesIn(request.headers.get('cookie')).get(CLAIM_COOKIE) ?? null)
  if (answer.type === 'approved') return seatedAnswer(server, request, answer)
  if (answer.type === 'denied') return refusal(403, 'hostSaidNo')
  if (answer.type === 'nobodyThere') return refusal(404, 'nobodyThere')
  const response = kept({ claimId: answer.claimId })
  if (answer.type === 'asked') response.headers.set('set-cookie', claimCookie(server.config, answer.secret))
  return response
}
