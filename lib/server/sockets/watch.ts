import { watchRequest, type WatchAnswer } from '../../protocol/messages.ts'
import { hostsSession } from '../access/whoAsks.ts'
import { tablesOf } from '../sessions/tablesOf.ts'
import type { Event } from './join.ts'
import { sessionRoom } from './rooms.ts'

export async function answerWatch({ socket, parts, request, answer }: Event<WatchAnswer>): Promise<void> {
  try {
    const read = watchRequest.safeParse(request)
    if (!read.success) return answer({ ok: false, refusal: 'malformed' })
    const { hostId } = socket.data.credentials
    if (hostId === null) return answer({ ok: false, refusal: 'notSignedIn' })
    const { sessionId } = read.data
    if (!await hostsSession(parts.prisma, hostId, sessionId)) return answer({ ok: false, refusal: 'notAllowed' })
    void socket.join(sessionRoom(sessionId))
    answer({ ok: true, ...await tablesOf(parts, sessionId) })
  } catch (error) {
    parts.logger.error({ err: error }, 'watch failed')
    answer({ ok: false, refusal: 'failed' })
  }
}
