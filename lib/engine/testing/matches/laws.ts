import { expect, it } from 'vitest'
import { replay } from '../../evolve.ts'
import { heldValue } from '../../ledger/held.ts'
import { KNOWERS, knows } from '../../knowledge.ts'
import { numberAt, NUMBER_KEYS, type NumberKey } from '../../numbers.ts'
import { likelyStrategy, playMatch, randomStrategy, type Played } from '../playMatch.ts'
import { SCENARIO } from '../table.ts'

const COUNT = Number(process.env.MATCHES ?? 1_000)
/** Short matches in their number, long ones for what only shows late, and every 25th as long as the scenario means a match to be. */
const LENGTHS = [1, 2, 2, 2, 5] as const
const WHOLE = { every: 25, rounds: SCENARIO.roundsDefault } as const
const lengthOf = (seed: number): number => (seed % WHOLE.every === WHOLE.every - 1 ? WHOLE.rounds : LENGTHS[seed % LENGTHS.length] ?? WHOLE.rounds)
/** What only good luck brings has happened once this many matches are played. */
const ENOUGH = 60

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

/** One share of the generated matches: shares run side by side. */
export function lawsHold({ share, of }: { readonly share: number; readonly of: number }): void {
  it(`P16, K1: random matches end; replay equals live; every knower's number is its start and its ledger (share ${share} of ${of})`, { timeout: 3_600_000 }, () => {
    const seen = new Set<string>()
    let played = 0
    let whole = 0
    for (let seed = share; seed <= COUNT; seed += of) {
      const strategy = Math.floor(seed / of) % 2 === 0 ? likelyStrategy(seed) : randomStrategy(seed)
      const match = playMatch(`seed ${seed}`, strategy, { settings: { rounds: lengthOf(seed) } })
      laws(seed, match)
      if (match.table.state.end === null) expect.fail(`seed ${seed} does not end`)
      if (match.accepted < 10) expect.fail(`seed ${seed}: nothing happens`)
      for (const { type } of match.table.events) seen.add(type)
      played += 1
      if (match.table.state.round === WHOLE.rounds) whole += 1
    }
    expect(played).toBeGreaterThanOrEqual(Math.floor(COUNT / of))
    if (played >= ENOUGH) expect(whole, 'matches that ran their whole length').toBeGreaterThan(0)
    if (played >= ENOUGH) expect([...seen]).toEqual(expect.arrayContaining(['crisisStepResolved', 'reacted', 'treatySigned', 'notesCompared', 'clauseJudged']))
  })
}
