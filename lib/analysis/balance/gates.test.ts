import { describe, expect, it } from 'vitest'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { gatesOf, percentileIn, quantilesOf, winShares } from './gates.ts'
import type { Outcome } from './outcome.ts'

function outcome(lucky: number, war = false): Outcome {
  return { totals: { beijing: lucky, moscow: 0, pyongyang: 0, seoul: 0, tokyo: 0, washington: 0 }, war, crises: 0, uses: { 'seoul telephone': 1 }, refused: 0 }
}

describe('balance', () => {
  it('par is a table of quantiles, and a result has its place in it', () => {
    const par = quantilesOf(Array.from({ length: 101 }, (_, index) => index))
    expect(par[0]).toBe(0)
    expect(par.at(-1)).toBe(100)
    expect(percentileIn(par, -5)).toBe(0)
    expect(percentileIn(par, 200)).toBe(100)
    expect(percentileIn(par, 52)).toBeGreaterThan(45)
  })

  it('par is taken from one half and tested on the other, so that luck in one half shows', () => {
    const shares = winShares([outcome(1), outcome(9), outcome(1), outcome(9)])
    expect(shares.beijing).toBe(1)
  })

  it('names every gate with its figure and whether it holds', () => {
    const gates = gatesOf(lipsAndTeeth, [outcome(1, true), outcome(2)])
    expect(gates.find((gate) => gate.name.includes('war'))).toMatchObject({ value: 0.5, holds: false })
    expect(gates.find((gate) => gate.name.startsWith('most used'))?.name).toContain('telephone')
  })
})
