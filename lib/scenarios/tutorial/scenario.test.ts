import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import { checkedScenario } from '../schema.ts'
import { tutorial } from './scenario.ts'

describe('the tutorial', () => {
  it('is a sound scenario of its own', () => {
    expect(checkedScenario(tutorial).orders.length).toBeGreaterThanOrEqual(15)
  })

  it('is played from briefing to debrief in two rounds', () => {
    const match = playBotMatch({ scenario: tutorial, seed: 'first lesson', strength: 'novice' })
    expect(match.refused).toEqual([])
    expect(match.state.round).toBe(2)
    expect(match.state.end?.reason).toBe('finished')
  })
})
