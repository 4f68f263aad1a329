import { hostsSession } from '../access/whoAsks.ts'
import { tablesOf } from '../sessions/tablesOf.ts'
import type { Answerer } from './asking.ts'
import { sessionRoom } from './rooms.ts'

/** Every table of a session, now and after each change: for its hosts. */
export const watchSession: Answerer<'watchSession'> = async ({ socket, parts, request: { sessionId } }) => {
  const { hostId } = socket.data.credentials
  if (hostId === null) return { ok: false, refusal: 'notSignedIn' }
  if (!await hostsSession(parts.prisma, hostId, sessionId)) return { ok: false, refusal: 'notAllowed' }
  void socket.join(sessionRoom(sessionId))
  return { ok: true, ...await tablesOf(parts, sessionId) }
}
