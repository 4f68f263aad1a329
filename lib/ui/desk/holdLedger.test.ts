import { describe, expect, it } from 'vitest'
import { playMatch, randomStrategy } from '../../engine/testing/playMatch.ts'
import { viewFor } from '../../engine/view.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { holdLedgerOf } from './holdLedger.ts'

describe('why a hold is what it is', () => {
  const { table: { state } } = playMatch('holds', randomStrategy(3))
  it.each(['pyongyang', 'seoul'] as const)('H9: for %s the start and each cause add up to the hold that it sees', (viewer) => {
    const view = viewFor(lipsAndTeeth, state, { type: 'seat', seat: viewer })
    for (const holder of SEATS) {
      for (const held of SEATS.filter((seat) => seat !== holder)) {
        const { start, now, lines, parts } = holdLedgerOf({ view, scenario: lipsAndTeeth }, holder, held)
        expect(start + lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(now, 0)
        expect(now).toBeCloseTo(view.holds[holder][held] ?? 0, 1)
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(now, 6)
      }
    }
    expect(view.ledger.length).toBeGreaterThan(50)
  })
})
