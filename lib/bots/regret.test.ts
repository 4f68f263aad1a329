import { describe, expect, it } from 'vitest'
import { streamFor } from '../base/random.ts'
import { matchRegrets, pick } from './regret.ts'

const EVEN = [0, 0, 0]
/** Rock, paper, scissors: what the first wins the second loses. */
const wins = (mine: number, theirs: number): number => [0, 1, -1][(mine - theirs + 3) % 3] ?? 0

describe('regret matching', () => {
  it('mixes evenly where each choice is beaten by another', () => {
    const strategies = matchRegrets({
      players: [{ habits: EVEN }, { habits: EVEN }], rounds: 4_000, draw: streamFor('regret', 'even'),
      payoff: ([mine = 0, theirs = 0]) => [wins(mine, theirs), wins(theirs, mine)],
    })
    for (const strategy of strategies) for (const share of strategy) expect(share).toBeCloseTo(1 / 3, 1)
  })

  it('leaves a choice that is worse whatever the others do', () => {
    const [mine] = matchRegrets({
      players: [{ habits: [3, 0] }, { habits: [0, 0] }], rounds: 200, draw: streamFor('regret', 'worse'),
      payoff: ([own = 0, theirs = 0]) => [own === 1 ? 2 + theirs : theirs, 0],
    })
    expect(mine?.[1]).toBeGreaterThan(0.95)
  })

  it('weighs each way of choosing once, however often it comes up', () => {
    const weighed: string[] = []
    matchRegrets({
      players: [{ habits: [0, 0] }, { habits: [0, 0, 0] }], rounds: 50, draw: streamFor('regret', 'once'),
      payoff: ([own = 0, theirs = 0]) => { weighed.push(`${own} ${theirs}`); return [own, theirs] },
    })
    expect(weighed.toSorted()).toEqual(['0 0', '0 1', '0 2', '1 0', '1 1', '1 2'])
  })

  it('without a round to learn from keeps to habit', () => {
    const [mine] = matchRegrets({ players: [{ habits: [Math.log(3), 0] }], rounds: 0, draw: () => 0.5, payoff: () => [0] })
    expect(mine?.[0]).toBeCloseTo(0.75)
  })

  it('picks in proportion to the shares', () => {
    expect([0, 0.24, 0.26, 0.99].map((draw) => pick([0.25, 0.5, 0.25], draw))).toEqual([0, 0, 1, 2])
  })
})
