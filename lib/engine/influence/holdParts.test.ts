import { describe, expect, it } from 'vitest'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { playMatch, randomStrategy } from '../testing/playMatch.ts'
import { SEATS } from '../vocabulary.ts'
import { bondsOf, holdsOf } from './hold.ts'
import { holdOf } from './holdParts.ts'

describe('what a hold is made of', () => {
  it('H1 H2 H3 H4: its parts add up to the hold that the rules reckon with', () => {
    for (const seed of ['one', 'two']) {
      const { table: { state } } = playMatch(seed, randomStrategy(7))
      const numbers = state.numbers.truth
      const holds = holdsOf(lipsAndTeeth, numbers, state.treaties)
      const world = { scenario: lipsAndTeeth, numbers, bonds: bondsOf(state.treaties) }
      for (const holder of SEATS) for (const held of SEATS) if (holder !== held) expect(holdOf(world, holder, held)).toBeCloseTo(holds[holder][held] ?? 0, 1)
    }
  })
})
