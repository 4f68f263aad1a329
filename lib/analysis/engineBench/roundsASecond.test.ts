import { describe, expect, it } from 'vitest'
import { resolveRound } from '../../engine/resolve/resolveRound.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { busyTables, roundsASecond } from './roundsASecond.ts'

describe('the bench of the engine', () => {
  const tables = busyTables(lipsAndTeeth)

  it('resolves rounds with three legal orders of each of the six seats', () => {
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      const orders = resolveRound(lipsAndTeeth, table).stages.flatMap(({ acts }) => acts).filter(({ type }) => type === 'order')
      expect(SEATS.map((seat) => orders.filter((act) => act.seat === seat).length)).toEqual([3, 3, 3, 3, 3, 3])
      expect(orders.filter((act) => act.type === 'order' && act.outcome === 'failed')).toEqual([])
    }
  })

  it('tells how many a core resolves in a second', () => {
    const rounds = roundsASecond(lipsAndTeeth, { seconds: 0.2, knowers: 'truthOnly' })
    expect(rounds).toBeGreaterThan(20)
    expect(rounds).toBeLessThan(1_000_000)
  })
})
