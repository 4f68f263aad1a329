import type { Viewer } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { typingRequest, type TypingRequest } from '../../protocol/messages.ts'
import { seatOfPerson } from '../access/lookAt.ts'
import type { Asking } from './asking.ts'

/** Told only to those who would read the message. Nothing is stored and nothing is answered. */
export async function passTyping({ socket, parts, request }: Asking<unknown>): Promise<void> {
  try {
    const read = typingRequest.safeParse(request)
    if (!read.success) return
    const { matchId, to } = read.data
    const place = socket.data.places.get(matchId)
    if (place?.type !== 'person' || !await parts.limits.take('typing', place.personId)) return
    const state = (await parts.matches.find(matchId))?.state() ?? null
    const seat = state === null ? null : seatOfPerson(state, place.personId)
    if (seat === null) return
    parts.presence.acted(matchId, place.personId)
    parts.rooms.typing({ matchId, seat, to }, readersOf(seat, to))
  } catch (error) {
    parts.logger.warn({ err: error }, 'typing failed')
  }
}

export function readersOf(from: Seat, to: TypingRequest['to']): readonly Viewer[] | 'all' {
  if (to === 'public') return 'all'
  if (to === 'delegation') return [{ type: 'seat', seat: from }]
  return to.map((seat) => ({ type: 'seat', seat }))
}
