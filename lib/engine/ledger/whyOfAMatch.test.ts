import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import { EVERY_VIEWER } from '../frames.ts'
import { numberAt } from '../numbers.ts'
import { SCENARIO } from '../testing/table.ts'
import { viewFor } from '../view.ts'
import { why } from './why.ts'

const ROUNDS = 5

describe('why, in a match that bots have played', () => {
  it('K1: for every viewer, number and round its causes add up, each round begins where the last one ended, and the last ends at the number on screen', { timeout: 60_000 }, () => {
    const { state } = playBotMatch({ scenario: SCENARIO, seed: 'every why', strength: 'novice', rounds: ROUNDS })
    let explained = 0
    for (const viewer of EVERY_VIEWER) {
      const view = viewFor(SCENARIO, state, viewer)
      const moved = [...new Set(view.ledger.map(({ key }) => key))]
      for (const key of moved) {
        let stands = numberAt(view.start, key)
        for (let round = 0; round <= state.round; round++) {
          const { before, after, because } = why({ ...view, ledger: view.ledger.filter((entry) => entry.key === key) }, key, round)
          expect(before, `${key} before round ${round}`).toBeCloseTo(stands, 3)
          expect(because.reduce((sum, { amount }) => sum + amount, before), `${key} in round ${round}`).toBeCloseTo(after, 2)
          expect(because.every(({ rules }) => rules.length > 0)).toBe(true)
          stands = after
          explained += because.length
        }
        expect(stands, key).toBeCloseTo(numberAt(view.numbers, key), 3)
      }
    }
    expect(explained).toBeGreaterThan(1_000)
  })
})
