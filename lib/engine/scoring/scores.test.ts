import { describe, expect, it } from 'vitest'
import { knownToSeats } from '../knowledge.ts'
import { sheetOf, namedNumbers, type NamedNumbers } from '../numbers.ts'
import type { AgendaSpec, Scenario } from '../scenario.ts'
import { order, whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { recordOfSeats, withSeat } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { percentileOf, scoresOf } from './scores.ts'

const met: readonly AgendaSpec[] = ['one', 'two', 'three', 'four'].map((id) => ({ id, seat: 'seoul', kind: 'secret', points: 5, condition: { kind: 'number', key: 'tension', atMost: 100 } }))
const missed: AgendaSpec = { id: 'never', seat: 'seoul', kind: 'public', points: 5, condition: { kind: 'number', key: 'tension', atLeast: 101 } }
const judged = (par: Scenario['par'] = {}): Scenario => ({ ...SCENARIO, agendas: [...met, missed], par })

/** A match that ends with these numbers in truth. */
function ending(truth: NamedNumbers, agendas: readonly string[] = []): MatchState {
  const state = worldAt()
  const numbers = { ...state.numbers, truth: sheetOf({ ...namedNumbers(sheetOf(SCENARIO.start)), ...truth }) }
  return withSeat({ ...state, numbers }, 'seoul', { agendas: [...agendas] })
}
const at = (key: `${'stability' | 'influence'}.seoul`): number => SCENARIO.start[key] ?? 0

describe('scores', () => {
  it('E1: a result is the change in stability, the change in influence and the agenda points', () => {
    const { seoul, tokyo } = scoresOf(judged(), ending({ 'stability.seoul': at('stability.seoul') + 3.5, 'influence.seoul': at('influence.seoul') - 1.25 }, ['one', 'never', 'gone']))
    expect(seoul).toMatchObject({ stabilityChange: 3.5, influenceChange: -1.25, agendaPoints: 5, total: 7.25, agendas: [{ id: 'one', points: 5, met: true }, { id: 'never', points: 5, met: false }] })
    expect(tokyo).toMatchObject({ stabilityChange: 0, influenceChange: 0, agendaPoints: 0, total: 0, parPercentile: null })
  })

  it('E1: aims are judged by what was done, whoever knows of it', () => {
    const shipped: AgendaSpec = { id: 'shipped', seat: 'seoul', kind: 'secret', points: 4, condition: { kind: 'acts', order: 'shipMunitions', atLeast: 1 } }
    const { after, act } = whenResolved(worldAt(), { pyongyang: [order('shipMunitions', 'moscow')] })
    expect(act('pyongyang').knownTo).toBe(knownToSeats(['moscow', 'pyongyang']))
    expect(scoresOf({ ...SCENARIO, agendas: [shipped] }, withSeat(after, 'seoul', { agendas: ['shipped'] })).seoul).toMatchObject({ agendaPoints: 4 })
  })

  it('E2: agenda points count to 12 at most', () => {
    expect(scoresOf(judged(), ending({}, ['one', 'two', 'three', 'four'])).seoul).toMatchObject({ agendaPoints: 12, total: 12 })
  })

  it('E3: war brings no agenda points and no result above -20; a worse one stays', () => {
    const high = ending({ 'stability.seoul': at('stability.seoul') + 30 }, ['one'])
    expect(scoresOf(judged(), high, 'war').seoul).toMatchObject({ agendaPoints: 0, total: -20 })
    expect(scoresOf(judged(), ending({ 'stability.seoul': at('stability.seoul') - 45 }), 'war').seoul.total).toBe(-45)
    expect(scoresOf(judged(), high, 'endedByHost').seoul.total).toBe(35)
  })

  it('E5: par is where a result stands among the quantiles of bot-played matches', () => {
    const quantiles = Array.from({ length: 21 }, (_, index) => index * 2 - 10)
    expect([-11, -10, 0, 1, 29, 30, 31].map((result) => percentileOf(quantiles, result))).toEqual([0, 0, 25, 28, 98, 100, 100])
    expect(percentileOf([0, 4, 4, 4, 8], 4)).toBe(75)
    const scored = scoresOf(judged({ able: recordOfSeats(() => quantiles) }), ending({ 'stability.seoul': at('stability.seoul') + 10 }))
    expect([scored.seoul.parPercentile, scored.tokyo.parPercentile]).toEqual([50, 25])
    expect(scoresOf(judged({ novice: recordOfSeats(() => quantiles) }), ending({})).seoul.parPercentile).toBeNull()
  })

  it('E6: ranks go by par where the scenario has one, else by the result; equals share a rank', () => {
    const state = ending({ 'stability.seoul': at('stability.seoul') + 5, 'stability.tokyo': (SCENARIO.start['stability.tokyo'] ?? 0) + 9 })
    const ranks = (scores: ReturnType<typeof scoresOf>) => [scores.tokyo.rank, scores.seoul.rank, scores.beijing.rank, scores.moscow.rank]
    expect(ranks(scoresOf(judged(), state))).toEqual([1, 2, 3, 3])
    const low = Array.from({ length: 21 }, (_, index) => index - 40)
    const high = Array.from({ length: 21 }, (_, index) => index)
    const par = { ...recordOfSeats(() => high), seoul: low }
    expect(ranks(scoresOf(judged({ able: par }), state))).toEqual([2, 1, 3, 3])
  })

  it('E6: of two with the same par the better result ranks first', () => {
    const state = ending({ 'stability.seoul': at('stability.seoul') + 5, 'stability.tokyo': (SCENARIO.start['stability.tokyo'] ?? 0) + 9 })
    const scores = scoresOf(judged({ able: recordOfSeats(() => Array.from({ length: 21 }, () => -50)) }), state)
    expect([scores.tokyo.parPercentile, scores.seoul.parPercentile, scores.tokyo.rank, scores.seoul.rank]).toEqual([100, 100, 1, 2])
  })
})
