import { beforeAll, describe, expect, it } from 'vitest'
import { lipsAndTeeth as scenario } from '../scenarios/lipsAndTeeth/scenario.ts'
import { viewFor } from '../engine/view.ts'
import type { SeatCommand } from '../engine/commands.ts'
import type { MatchState } from '../engine/state.ts'
import { bySeat, must, negotiatingTable } from '../engine/testing/table.ts'
import { BOT_STRENGTHS, type Seat } from '../engine/vocabulary.ts'
import { botCommands } from './bot.ts'
import { handedToBots, playBotMatch, playOn } from './botMatch.ts'
import { MOST_MS, moveTimes, withinOf, type MoveTimes } from './moveTimes.ts'

const SEEDS = ['one', 'two', 'three']

describe('bots', () => {
  it.each(SEEDS)('make only moves that the rules accept, to the end of the match (%s)', (seed) => {
    const match = playBotMatch({ scenario, seed, strength: 'able', rounds: 4 })
    expect(match.refused).toEqual([])
    expect(match.state.end).not.toBeNull()
    expect(match.state.acts.length).toBeGreaterThan(20)
  })

  it('of the quick kind, who weigh no one else’s answer, play by the rules and act as much as a novice', () => {
    const { state } = negotiatingTable('quick kind')
    const played = (['quick', 'novice'] as const).map((strength) => playOn(handedToBots(state, { seed: 'quick kind', strength: 'novice' }), { scenario, seed: 'quick kind', strength }))
    for (const match of played) expect([match.refused, match.state.end?.reason]).toEqual([[], 'finished'])
    const [quick = 0, novice = 0] = played.map((match) => match.state.acts.length)
    expect(quick).toBeGreaterThan(novice * 0.7)
  })

  it('play the same match again from the same seed', () => {
    const [one, other] = [1, 2].map(() => playBotMatch({ scenario, seed: 'again', strength: 'novice', rounds: 2 }))
    expect(one?.events).toEqual(other?.events)
  })

  let spentMs: MoveTimes
  beforeAll(() => { spentMs = moveTimes(scenario, { seed: 'quick', matches: 1, rounds: 4 }) }, 60_000)
  it.each(BOT_STRENGTHS)('P18: a %s bot chooses a round’s orders within 100 ms of one core, user and system, in 95 % of cases', (strength) => {
    expect(spentMs[strength]).toHaveLength(24)
    expect(withinOf(spentMs[strength])).toBeLessThan(MOST_MS)
  })

  it('once sealed and with nothing to answer, say no more', () => {
    const table = negotiatingTable('quiet')
    const said = movesOf(table.state, 'seoul').reduce((now, command) => must(now, bySeat('seoul'), command), table)
    expect(movesOf(said.state, 'seoul')).toEqual([])
  })
})

function movesOf(state: MatchState, seat: Seat): readonly SeatCommand[] {
  return botCommands({ scenario, view: viewFor(scenario, state, { type: 'seat', seat }), seat, seed: 'moves', strength: 'able' })
}
