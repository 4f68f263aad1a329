import { randomUUID } from 'node:crypto'
import type { Settings } from '../../engine/commands.ts'
import { RULES_VERSION } from '../../engine/upcast.ts'
import { spokenCode } from '../access/seatTokens.ts'
import type { LiveServer } from '../liveServer.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { scenarioOf } from '../matches/scenarios.ts'
import { SCENARIO_ID } from './settings.ts'

export const SERVER_AS_HOST = { type: 'host', hostId: 'server' } as const

export type TableRequest = {
  readonly sessionId: string | null
  readonly tableNumber: number
  readonly settings: Settings
  readonly scenarioId?: string
  /** Tables with the same seed begin with the same aims and meet the same chances. */
  readonly seed?: string
}

/** A match in its lobby, all seats free. */
export async function openTable({ prisma, matches }: Pick<LiveServer, 'prisma' | 'matches'>, request: TableRequest): Promise<LiveMatch> {
  const { settings, scenarioId = SCENARIO_ID, seed = randomUUID(), ...place } = request
  const id = spokenCode(12).toLowerCase()
  const scenarioVersion = scenarioOf(scenarioId)?.version ?? 1
  await prisma.match.create({ data: { id, ...place, scenarioId, scenarioVersion, rulesVersion: RULES_VERSION } })
  const match = await matches.find(id)
  if (match === null) throw new Error(`match ${id} is gone`)
  const receipt = await match.submit(SERVER_AS_HOST, 'open', { type: 'openMatch', scenarioId, seed, settings })
  if (!receipt.ok) throw new Error(`match ${id} did not open: ${JSON.stringify(receipt)}`)
  return match
}
