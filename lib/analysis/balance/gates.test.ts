import { describe, expect, it } from 'vitest'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { gatesOf } from './gates.ts'
import { bootstrap, countInterval, meanInterval, meanOf, wilson, withinInterval } from './intervals.ts'
import { abreast, experiments, tables } from './jobs.ts'
import type { Outcome } from './outcome.ts'
import { moveGates } from './moveGates.ts'
import { pairsOf } from './pairGates.ts'
import { quantilesOf, winnersOf, winShares } from './percentiles.ts'
import { pictureOf } from './picture.ts'
import { playedAt } from './playAll.ts'
import { playJob } from './playJob.ts'

function outcome(beijing: number, rest: Partial<Outcome> = {}): Outcome {
  const nothing = recordOfSeats(() => 0)
  return {
    totals: { ...nothing, beijing }, stability: nothing, influence: nothing, agenda: nothing, early: nothing, late: nothing, war: null, rounds: 8,
    crises: {}, plans: recordOfSeats(() => 'plain'), uses: { 'seoul telephone': 1 }, felt: { R1: { sum: 2, rounds: 4 } }, refused: 0, ...rest,
  }
}

describe('balance', () => {
  it('par is a table of quantiles', () => {
    const par = quantilesOf(Array.from({ length: 101 }, (_, index) => index))
    expect([par[0], par[10], par.at(-1)]).toEqual([0, 50, 100])
  })

  it('par is taken from each half and tested on the other, so that luck in one half shows', () => {
    const lucky = outcome(9, { totals: { ...recordOfSeats(() => -1), beijing: 9 } })
    const { beijing, ...others } = winShares(winnersOf([outcome(1), lucky, outcome(1), lucky]))
    expect(beijing).toBe(0.5)
    for (const share of Object.values(others)) expect(share).toBeCloseTo(0.1)
  })

  it('a share comes with the interval in which it may lie', () => {
    const [low, high] = wilson(0.1, 100)
    expect(low).toBeCloseTo(0.055, 3)
    expect(high).toBeCloseTo(0.174, 3)
  })

  it('a figure of any kind comes with the interval in which it lies when matches are drawn again, the same in every run', () => {
    const values = Array.from({ length: 400 }, (_, index) => index % 20)
    const drawn = bootstrap(values, meanOf)
    expect(bootstrap(values, meanOf)).toEqual(drawn)
    for (const [place, end] of meanInterval(values).entries()) expect(Math.abs((drawn[place] ?? 0) - end)).toBeLessThan(0.1)
    expect(bootstrap([1, 1, 1], meanOf)).toEqual([1, 1])
  })

  it('a count comes with the interval of a count, even where none was seen', () => {
    expect(countInterval(0)[0]).toBe(0)
    expect(countInterval(0)[1]).toBeCloseTo(3.84, 2)
    expect(countInterval(26).map(Math.round)).toEqual([18, 38])
  })

  it('what 95 in 100 stay within comes with the values some ranks about it', () => {
    expect(withinInterval(Array.from({ length: 200 }, (_, index) => index + 1))).toEqual([183, 198])
  })

  it('no gate is without an interval that its figure lies in', () => {
    const season = Array.from({ length: 60 }, (_, index) => outcome(index % 7, {
      late: { ...recordOfSeats(() => index % 5), beijing: index % 3 }, early: recordOfSeats(() => index % 4), plans: recordOfSeats(() => ['one', 'two', 'three'][index % 3] ?? ''),
      felt: { R24: { sum: index % 3, rounds: 2 }, R1: { sum: 9, rounds: 2 } },
    }))
    for (const { name, value, interval: [low, high] } of gatesOf(lipsAndTeeth, { equal: season, mixed: season, paired: [] })) {
      expect(Number.isFinite(low) && Number.isFinite(high), name).toBe(true)
      expect(value, name).toBeGreaterThanOrEqual(low - 1e-9)
      expect(value, name).toBeLessThanOrEqual(high + 1e-9)
    }
  })

  it('names every gate with its figure and whether it holds', () => {
    const gates = gatesOf(lipsAndTeeth, { equal: [outcome(1, { war: 'choice' }), outcome(2)], mixed: [outcome(1), outcome(2)], paired: [] })
    expect(gates.find(({ name }) => name === 'matches that end in war')).toMatchObject({ value: 0.5, holds: false })
    expect(gates.find(({ name }) => name.startsWith('wars that somebody chose'))).toMatchObject({ value: 1, holds: true })
    expect(gates.find(({ name }) => name.startsWith('faintest effect'))).toMatchObject({ value: 0.5, holds: true })
    expect(gates.find(({ name }) => name.startsWith('most used'))?.name).toContain('telephone')
  })

  it('compares a way of playing with its twin at the same table', () => {
    const played = [{ job: { number: 1, strength: 'able' as const, deviation: { seat: 'beijing' as const, type: 'note' as const, note: 'rest' as const } }, outcome: outcome(-4) }]
    const pairs = pairsOf([outcome(0), outcome(6)], played)
    expect(pairs.lostToUsual('rest')).toEqual([10])
    expect(pairs.percentiles('rest')).toEqual([0])
  })

  it('every experiment plays to its end without a refused move', { timeout: 60_000 }, () => {
    const kinds = new Map(experiments(6, 'novice').flat().map((job) => [job.deviation?.type === 'plan' ? job.deviation.plan : job.deviation?.note, job]))
    expect(kinds.size).toBe(17)
    for (const name of ['rest', 'randomLegal', 'signEverything', 'alone']) {
      const job = kinds.get(name)
      expect(job === undefined ? -1 : playJob(job).refused, name).toBe(0)
    }
  })

  it('P18: times every strength by the same measure, each with its interval', { timeout: 60_000 }, () => {
    const gates = moveGates(lipsAndTeeth, 1)
    expect(gates.map(({ name }) => name.split(' ')[3])).toEqual(['novice', 'able', 'strong'])
    for (const { value, interval } of gates) {
      expect(value).toBeGreaterThan(0)
      expect(interval[0]).toBeLessThanOrEqual(value)
      expect(interval[1]).toBeGreaterThanOrEqual(value)
    }
  })

  it('a run cut short has its share of everything, and of equal tables those without a gap', () => {
    const jobs = abreast([tables(8, 'able'), tables(4, 'mixed')])
    const half = jobs.slice(0, jobs.length / 2)
    expect([half.filter(({ strength }) => strength === 'able').length, half.filter(({ strength }) => strength === 'mixed').length]).toEqual([4, 2])
    const played = [0, 1, 3].map((number) => ({ job: { number, strength: 'able' as const, deviation: null }, outcome: outcome(number) }))
    expect(playedAt(played, 'able').map(({ totals }) => totals.beijing)).toEqual([0, 1])
    expect(playedAt(played, 'mixed')).toEqual([])
  })

  it('draws the distributions as one picture', () => {
    expect(pictureOf([outcome(1), outcome(30)])).toMatch(/^<svg .*Washington.*<\/svg>\n$/s)
  })
})
