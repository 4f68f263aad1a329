import { placeAt } from '../access/whoAsks.ts'
import { inTurns } from '../inTurns.ts'
import { debriefLed, keepDebriefLed } from '../replays/debriefLed.ts'
import type { Answerer } from './asking.ts'
import { debriefRoom } from './rooms.ts'

/** Who reads the replay hears where the host is: hosts, and those who sat there once the match is over. */
export const followDebrief: Answerer<'followDebrief'> = async ({ socket, parts, request: { matchId } }) => {
  const place = await placeAt(parts.prisma, socket.data.credentials, matchId)
  if (place === null) return { ok: false, refusal: 'notAllowed' }
  const state = (await parts.matches.find(matchId))?.state() ?? null
  if (place.type !== 'host' && (state === null || state.end === null)) return { ok: false, refusal: 'notAllowed' }
  void socket.join(debriefRoom(matchId))
  return { ok: true, place: await debriefLed(parts.prisma, matchId), leads: place.type === 'host' }
}

/** A host who leafs on quickly is followed in the same order. */
const inTurn = inTurns()

/** Only a host leads. Kept first, so that who comes later begins at the same moment. */
export const leadDebrief: Answerer<'leadDebrief'> = ({ socket, parts, request }) => inTurn(request.matchId, async () => {
  const { matchId } = request
  const asker = await placeAt(parts.prisma, socket.data.credentials, matchId)
  if (asker?.type !== 'host') return { ok: false, refusal: 'notAllowed' }
  const told = await keepDebriefLed(parts.prisma, asker.hostId, request)
  if (told === null) return { ok: false, refusal: 'notAllowed' }
  for (const one of told) parts.rooms.debrief(one.matchId, one.place)
  return { ok: true, place: told.find((one) => one.matchId === matchId)?.place ?? null, leads: true }
})
