import { z } from 'zod'
import { liveServer } from '@/lib/server/liveServer.ts'
import { fieldsOf, refusal, refusedAtDoor, seatedAnswer } from '@/lib/server/http/answers.ts'
import { returnToSeat } from '@/lib/server/sessions/seats/returnToSeat.ts'

const body = z.object({ returnCode: z.string().min(1).max(40) })

export async function POST(request: Request): Promise<Response> {
  const server = liveServer()
  const atDoor = await refusedAtDoor(server, request, 'takeSeat')
  if (atDoor !== null) return atDoor
  const read = body.safeParse(await fieldsOf(request))
  const back = read.success ? await returnToSeat(server, read.data.returnCode) : null
  return back === null ? refusal(404, 'badReturnCode') : seatedAnswer(server, request, back)
}
