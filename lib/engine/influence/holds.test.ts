import { describe, expect, it } from 'vitest'
import { numberAt, type NamedNumbers } from '../numbers.ts'
import type { Scenario } from '../scenario.ts'
import { order, whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'
import type { Treaty } from '../treaties/treaty.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'
import { divisionOf } from './division.ts'
import { audienceShares, bondsOf, holdsOf } from './hold.ts'
import { holdParts } from './holdParts.ts'

/** All alike: power 1, all weight on trade, no stakes. */
const plain = (change: Partial<Scenario['seats']['beijing']> = {}): Scenario => {
  const seat = { ...SCENARIO.seats.beijing, power: 1, voice: 1, channelWeights: { trade: 1, supply: 0, arms: 0, protection: 0 }, stake: {}, ...change }
  return { ...SCENARIO, seats: { beijing: seat, moscow: seat, pyongyang: seat, seoul: seat, tokyo: seat, washington: seat } }
}
const hold = (numbers: NamedNumbers, treaties: readonly Treaty[] = [], scenario = plain()) => holdsOf(scenario, numbers, treaties).beijing.seoul
const pact = (kinds: readonly ClauseKind[], change: Partial<Treaty> = {}, parties: readonly Seat[] = ['beijing', 'seoul']): Treaty => ({
  ...startingTreaty({ id: 'p', title: 'P', parties, clauses: kinds.map((kind) => ({ kind, obliged: null, about: null, text: '' })), term: null, exitNotice: 1, secret: false, needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: [] }), ...change,
})

describe('holds', () => {
  it('H1: dependence goes by the square of the share: half a share holds a quarter', () => {
    expect([hold({ 'reliance.seoul.beijing.trade': 100 }), hold({ 'reliance.seoul.beijing.trade': 50 }), hold({ 'reliance.seoul.beijing.supply': 100 })]).toEqual([50, 12.5, 0])
  })

  it('H1: a seat cares for each channel by its weight', () => {
    const mixed = plain({ channelWeights: { trade: 0.2, supply: 0.4, arms: 0.1, protection: 0.3 } })
    expect((['trade', 'supply', 'arms', 'protection'] as const).map((channel) => hold({ [`reliance.seoul.beijing.${channel}`]: 100 }, [], mixed))).toEqual([10, 20, 5, 15])
  })

  it('H2: leverage is the asymmetry, never below 0', () => {
    expect(hold({ 'reliance.seoul.beijing.trade': 100, 'reliance.beijing.seoul.trade': 50 })).toBe(37.5)
    expect(hold({ 'reliance.seoul.beijing.trade': 50, 'reliance.beijing.seoul.trade': 100 })).toBe(0)
  })

  it('H3: warmth, bond and credibility hold too, coldness does not', () => {
    expect([hold({ 'warmth.beijing.seoul': 60 }), hold({ 'warmth.beijing.seoul': -60 }), hold({ 'credibility.beijing': 60 }), hold({ 'credibility.seoul': 60 })]).toEqual([12, 0, 6, 0])
    expect((['defence', 'nonAggression', 'neutrality', 'consultation', 'hotline'] as const).map((kind) => hold({}, [pact([kind])]))).toEqual([20, 10, 10, 8, 0])
    expect([hold({}, [pact(['consultation', 'defence'])]), hold({}, [pact(['defence'], { bond: 0.6 })]), hold({}, [pact(['consultation']), pact(['defence'], { bond: 0.3 })])]).toEqual([20, 12, 8])
  })

  it('H3: signed treaties bind at their bond, others not at all, and only their parties', () => {
    expect([hold({}, [pact(['defence'], { status: 'signed' })]), hold({}, [pact(['defence'], { status: 'lapsed' })]), hold({}, [pact(['defence'], { bindingVersion: null })]), hold({}, [pact(['defence'], {}, ['moscow', 'seoul'])])]).toEqual([20, 0, 0, 0])
    expect(bondsOf([pact(['defence'])]).filter((bond) => bond > 0)).toEqual([1, 1])
  })

  it('H3: warmth and bond bend the smaller partner slightly more', () => {
    const uneven = plain()
    const scenario: Scenario = { ...uneven, seats: { ...uneven.seats, beijing: { ...uneven.seats.beijing, power: 3 } } }
    const holds = holdsOf(scenario, { 'warmth.beijing.seoul': 100 }, [])
    expect([holds.beijing.seoul, holds.seoul.beijing]).toEqual([23, 17])
  })

  it('H4: who is courted holds its suitor by the strongest other hold over itself', () => {
    const scenario = plain()
    const caring: Scenario = { ...scenario, seats: { ...scenario.seats, seoul: { ...scenario.seats.seoul, stake: { beijing: 0.5 } } } }
    expect(hold({ 'warmth.beijing.moscow': 100, 'warmth.beijing.tokyo': 50 }, [], caring)).toBe(3)
    expect(hold({ 'warmth.beijing.seoul': 100 }, [], caring)).toBe(20)
    const parts = holdParts({ scenario: caring, numbers: { 'warmth.beijing.moscow': 100, 'warmth.beijing.seoul': 10, 'credibility.beijing': 40 }, bonds: bondsOf([]) }, 'beijing', 'seoul')
    expect(parts).toEqual({ leverage: 0, warmth: 2, bond: 0, credibility: 4, outside: 3 })
  })

  it('H6: influence is 50 plus the change in mean net hold and in audience share since the start', () => {
    const { influenceGain = 0, influencePerShare = 0 } = SCENARIO.tuning
    const net = (state: ReturnType<typeof worldAt>, seat: Seat) => {
      const holds = holdsOf(SCENARIO, state.numbers.truth, state.treaties)
      const others = (['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo', 'washington'] as const).filter((other) => other !== seat)
      return others.reduce((sum, other) => sum + (holds[seat][other] ?? 0) - (holds[other][seat] ?? 0), 0) / 5
    }
    const start = { ...worldAt(), numbers: { ...worldAt().numbers, truth: worldAt().numbers.truth } }
    const round = whenResolved(worldAt(), { beijing: [order('visit', 'seoul'), order('cooperate', 'seoul')], seoul: [order('summit', 'moscow')] })
    for (const seat of ['beijing', 'seoul', 'washington'] as const) {
      const share = numberAt(round.after.numbers.truth, `share.${seat}`) - numberAt(SCENARIO.start, `share.${seat}`)
      const wanted = 50 + influenceGain * (net(round.after, seat) - net(start, seat)) + influencePerShare * share
      expect(numberAt(round.after.numbers.truth, `influence.${seat}`), seat).toBeCloseTo(wanted, 0)
    }
  })

  it('H7: a seat\'s share of the world audience goes by its voice times its credibility', () => {
    const heard = audienceShares({ seats: { ...plain().seats, seoul: { ...plain().seats.seoul, voice: 3 } } }, { 'credibility.beijing': 40, 'credibility.seoul': 40, 'credibility.tokyo': 90 })
    expect(heard.seoul / heard.beijing).toBeCloseTo(3, 2)
    expect(heard.tokyo / heard.beijing).toBeCloseTo(2, 2)
    expect(Object.values(heard).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3)
  })

  it('H8: division is 0 in one system and grows with two closed camps', () => {
    const pairs = (inside: number, across: number): NamedNumbers => {
      const north: readonly Seat[] = ['beijing', 'moscow', 'pyongyang']
      const numbers: Record<string, number> = {}
      for (const one of ['beijing', 'moscow', 'pyongyang', 'seoul', 'tokyo'] as const) {
        for (const other of ['moscow', 'pyongyang', 'seoul', 'tokyo', 'washington'] as const) numbers[`warmth.${one}.${other}`] = north.includes(one) === north.includes(other) ? inside : across
      }
      return numbers
    }
    expect([divisionOf(pairs(0, 0), []), divisionOf(pairs(100, -100), [])]).toEqual([0, 100])
    const some = divisionOf(pairs(50, -50), [])
    expect(some).toBeGreaterThan(20)
    expect(some).toBeLessThan(100)
    expect(divisionOf(pairs(-100, -100), [])).toBe(0)
    expect(divisionOf(pairs(50, -50), [pact(['defence'], {}, ['beijing', 'moscow', 'pyongyang'])])).toBeGreaterThan(some)
  })
})
