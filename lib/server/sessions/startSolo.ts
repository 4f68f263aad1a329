import { randomInt } from 'node:crypto'
import { SEATS } from '../../engine/vocabulary.ts'
import type { LiveServer } from '../liveServer.ts'
import { scenarioOf } from '../matches/scenarios.ts'
import { fillAndStart } from './fillAndStart.ts'
import { openTable } from './openTable.ts'
import { seatSomeone, type Seated } from './seats/seatSomeone.ts'
import { SCENARIO_ID, SOLO_SETTINGS, type SoloRequest } from './settings.ts'

/** One person against five bots, begun at once. */
export async function startSolo(server: LiveServer, request: SoloRequest): Promise<Seated> {
  const scenarioId = request.scenario ?? SCENARIO_ID
  const settings = { ...SOLO_SETTINGS, rounds: request.rounds ?? scenarioOf(scenarioId)?.roundsDefault ?? SOLO_SETTINGS.rounds }
  const match = await openTable(server, { sessionId: null, tableNumber: 1, settings, scenarioId })
  const seat = request.seat ?? SEATS[randomInt(SEATS.length)] ?? 'beijing'
  const seated = await seatSomeone(server, { match, sessionId: null, seat, name: request.name ?? null })
  if (seated === null) throw new Error(`nobody could sit down at ${match.matchId}`)
  const receipt = await fillAndStart(match)
  if (!receipt.ok) throw new Error(`match ${match.matchId} did not start: ${JSON.stringify(receipt)}`)
  return seated
}
