import { describe, expect, it } from 'vitest'
import { audienceOf, isInAudience } from '../audience.ts'
import { replay } from '../evolve.ts'
import { EVERY_VIEWER, framesFor } from '../frames.ts'
import { heldValue } from '../ledger/held.ts'
import { KNOWERS, knows } from '../knowledge.ts'
import { numberAt, NUMBER_KEYS, type NumberKey } from '../numbers.ts'
import { asked, CLOCK, SCENARIO, type Table } from './table.ts'
import { likelyStrategy, playMatch, randomStrategy, type Played } from './playMatch.ts'

const COUNT = Number(process.env.MATCHES ?? 60)

function laws(seed: number, { table: { events, state } }: Played): void {
  expect(JSON.stringify(replay(events)), `P16: replay of seed ${seed}`).toBe(JSON.stringify(state))
  for (const knower of KNOWERS) {
    const summed: Partial<Record<NumberKey, number>> = { ...state.start }
    for (const { key, amount, knownTo } of state.ledger) {
      if (knows(knownTo, knower)) summed[key] = heldValue(key, (summed[key] ?? 0) + amount)
    }
    for (const key of NUMBER_KEYS) {
      const value = numberAt(state.numbers[knower], key)
      if (value !== (summed[key] ?? 0)) expect.fail(`${key} for ${knower}, seed ${seed}: ${value}, its ledger says ${summed[key]}`)
      if (heldValue(key, value) !== value) expect.fail(`${key} for ${knower}, seed ${seed}: ${value} is out of range`)
    }
  }
}

/** K14: no frame for a viewer outside the audiences of what happened. */
function silence(before: Table, after: Table): void {
  const events = after.events.slice(before.events.length)
  const frames = framesFor(SCENARIO, { before: before.state, after: after.state }, EVERY_VIEWER)
  const audiences = events.map(audienceOf)
  if (!audiences.includes('everyone')) expect(frames.shared, `shared frame of ${events.map(({ type }) => type).join()}`).toBeNull()
  for (const { viewer, changes } of frames.own) {
    const mayLearn = audiences.some((audience) => isInAudience(audience, viewer))
    expect(mayLearn ? null : changes, `${JSON.stringify(viewer)} learns of ${events.map(({ type }) => type).join()}`).toBeNull()
  }
}

describe('generated matches', () => {
  it(`P16, K1: ${COUNT} random matches end; replay equals live; every knower's number is its start and its ledger`, { timeout: 600_000 }, () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= COUNT; seed++) {
      const played = playMatch(`seed ${seed}`, seed % 2 === 0 ? likelyStrategy(seed) : randomStrategy(seed))
      laws(seed, played)
      expect(played.table.state.end).not.toBeNull()
      expect(played.refused.every(({ code }) => typeof code === 'string')).toBe(true)
      expect(played.accepted).toBeGreaterThan(20)
      for (const { type } of played.table.events) seen.add(type)
    }
    if (COUNT >= 60) expect([...seen]).toEqual(expect.arrayContaining(['crisisStepResolved', 'reacted', 'treatySigned']))
  })

  it('K14: a viewer outside the audience of an event gets no frame', { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= 6; seed++) playMatch(`silent ${seed}`, likelyStrategy(seed), silence)
  })

  it('P3: a phase closes exactly once', { timeout: 120_000 }, () => {
    for (let seed = 1; seed <= 5; seed++) {
      const { table } = playMatch(`once ${seed}`, likelyStrategy(seed), (before, after) => {
        if (after.state.phaseNumber === before.state.phaseNumber) return
        expect(asked(after, CLOCK, { type: 'closePhase', phaseNumber: before.state.phaseNumber }).ok).toBe(false)
      })
      const numbers = table.events.flatMap((event) => (event.type === 'phaseOpened' ? [event.phaseNumber] : []))
      expect(numbers).toEqual(numbers.map((_, index) => index))
    }
  })
})
