import { followRequest, leadRequest } from '../../protocol/debrief.ts'
import type { DebriefAnswer } from '../../protocol/messages.ts'
import { placeAt } from '../access/whoAsks.ts'
import { debriefLed, leadDebrief } from '../sessions/debriefLed.ts'
import type { Event } from './join.ts'
import { debriefRoom } from './rooms.ts'

/** Who reads the replay hears where the host is: hosts, and those who sat there once the match is over. */
export async function answerFollow({ socket, parts, request, answer }: Event<DebriefAnswer>): Promise<void> {
  try {
    const read = followRequest.safeParse(request)
    if (!read.success) return answer({ ok: false, refusal: 'malformed' })
    if (!await parts.limits.take('join', socket.id)) return answer({ ok: false, refusal: 'tooMany' })
    const { matchId } = read.data
    const place = await placeAt(parts.prisma, socket.data.credentials, matchId)
    if (place === null) return answer({ ok: false, refusal: 'notAllowed' })
    const state = (await parts.matches.find(matchId))?.state() ?? null
    if (place.type !== 'host' && (state === null || state.end === null)) return answer({ ok: false, refusal: 'notAllowed' })
    void socket.join(debriefRoom(matchId))
    answer({ ok: true, place: await debriefLed(parts.prisma, matchId), leads: place.type === 'host' })
  } catch (error) {
    parts.logger.error({ err: error }, 'follow failed')
    answer({ ok: false, refusal: 'failed' })
  }
}

/** Only a host leads. Kept first, so that who comes later begins at the same moment. */
export async function answerLead({ socket, parts, request, answer }: Event<DebriefAnswer>): Promise<void> {
  try {
    const read = leadRequest.safeParse(request)
    if (!read.success) return answer({ ok: false, refusal: 'malformed' })
    const { matchId } = read.data
    const asker = await placeAt(parts.prisma, socket.data.credentials, matchId)
    if (asker?.type !== 'host') return answer({ ok: false, refusal: 'notAllowed' })
    const told = await leadDebrief(parts.prisma, asker.hostId, read.data)
    if (told === null) return answer({ ok: false, refusal: 'notAllowed' })
    for (const one of told) parts.rooms.debrief(one.matchId, one.place)
    answer({ ok: true, place: told.find((one) => one.matchId === matchId)?.place ?? null, leads: true })
  } catch (error) {
    parts.logger.error({ err: error }, 'lead failed')
    answer({ ok: false, refusal: 'failed' })
  }
}
