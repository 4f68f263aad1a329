import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import { memoryLog } from '../log/memoryLog.ts'
import { engineRules } from '../matches/engineRules.ts'
import { LiveMatch } from '../matches/liveMatch.ts'
import { CLASS_SETTINGS } from '../sessions/settings.ts'
import { Clock } from './clock.ts'
import { memoryDeadlines } from './deadlines.ts'
import { until } from '../testing/until.ts'

const MATCH = branded<MatchId>('clock')
const nothing = () => undefined

async function lobby(): Promise<LiveMatch> {
  const tell = { viewersOf: () => [], shared: nothing, own: nothing }
  const match = await LiveMatch.load(MATCH, { log: memoryLog(), rules: engineRules, tell, nowMs: () => 1, afterChange: nothing, appended: nothing, onFailure: nothing })
  await match.submit({ type: 'host', hostId: 'h' }, 'open', { type: 'openMatch', scenarioId: 'lipsAndTeeth', seed: 's', settings: CLASS_SETTINGS })
  return match
}

describe('the clock', () => {
  it('lets go of a row once, however often a match changes without a deadline', async () => {
    const match = await lobby()
    const dropped: string[] = []
    const deadlines = { ...memoryDeadlines(), drop: async (matchId: string) => void dropped.push(matchId) }
    const clock = new Clock({ deadlines, find: async () => match, claim: async () => new Set(), waitsForClass: async () => false, nowMs: () => 1, onFailure: nothing })
    for (let change = 0; change < 5; change++) clock.look(match)
    expect(dropped).toEqual([MATCH])
  })

  it('asks again when the database did not let go', async () => {
    const match = await lobby()
    let asked = 0
    const deadlines = { ...memoryDeadlines(), drop: async () => { asked++; throw new Error('broken') } }
    const failures: string[] = []
    const clock = new Clock({ deadlines, find: async () => match, claim: async () => new Set(), waitsForClass: async () => false, nowMs: () => 1, onFailure: (_error, matchId) => void failures.push(matchId) })
    clock.look(match)
    await until(() => failures.length === 1)
    clock.look(match)
    expect(asked).toBe(2)
  })

  it('drops an overdue row that another node left for a match without a deadline', async () => {
    const match = await lobby()
    const deadlines = memoryDeadlines()
    const clock = new Clock({ deadlines, find: async () => match, claim: async (ids) => new Set(ids), waitsForClass: async () => false, nowMs: () => 1, onFailure: nothing, everyMs: 5 })
    clock.look(match)
    await deadlines.keep({ matchId: MATCH, phaseNumber: 0, dueMs: 0 })
    clock.start()
    await until(async () => (await deadlines.due(1)).length === 0)
    clock.stop()
    expect(await deadlines.due(1)).toEqual([])
  })
})
