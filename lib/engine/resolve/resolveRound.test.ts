import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lipsAndTeeth as scenario } from '../../scenarios/lipsAndTeeth/scenario.ts'
import type { Draft, OrderDraft } from '../commands.ts'
import { evolveAll } from '../evolve.ts'
import { EVERYONE, KNOWERS, knows } from '../knowledge.ts'
import { heldValue } from '../ledger/held.ts'
import { numberAt, type NumberKey } from '../numbers.ts'
import { EMPTY_DRAFT, withSeat } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { SEATS, STAGES, type Seat } from '../vocabulary.ts'
import { matchAtBell, playRandomRounds, withRandomDrafts } from '../testing/randomDrafts.ts'
import { resolveRound } from './resolveRound.ts'

const order = (id: string, target: Seat | null = null): OrderDraft => ({ order: id, target, second: null, treatyId: null })
const drafting = (state: MatchState, seat: Seat, ...orders: readonly OrderDraft[]): MatchState => {
  const draft: Draft = { ...EMPTY_DRAFT, orders: [...orders] }
  return withSeat(state, seat, { draft, sealedAtMs: 0 })
}
const seeds = fc.string({ minLength: 1, maxLength: 6 })
const isKey = (key: string): key is NumberKey => key.length > 0
const keysOf = (state: MatchState): readonly NumberKey[] =>
  [...new Set([...Object.keys(state.start), ...state.ledger.map(({ key }) => key)])].filter(isKey)

describe('a round', () => {
  it('R1: is resolved in ten stages, always in their order', () => {
    expect(resolveRound(scenario, matchAtBell(scenario, 'a')).stages.map(({ stage }) => stage)).toEqual(STAGES)
  })

  it('K1: every number of every knower is its start and the sum of the entries that it knows, in range', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const state = playRandomRounds(scenario, seed, 4)
      for (const knower of KNOWERS) {
        for (const key of keysOf(state)) {
          const sum = state.ledger.reduce((all, entry) => (entry.key === key && knows(entry.knownTo, knower) ? all + entry.amount : all), numberAt(state.start, key))
          const value = numberAt(state.numbers[knower], key)
          expect(value).toBeCloseTo(sum, 4)
          expect(heldValue(key, value)).toBe(value)
        }
      }
    }), { numRuns: 8 })
  })

  it('R2: the same state gives the same events', () => {
    fc.assert(fc.property(seeds, (seed) => {
      const state = withRandomDrafts(scenario, matchAtBell(scenario, seed))
      expect(resolveRound(scenario, state)).toEqual(resolveRound(scenario, state))
    }), { numRuns: 8 })
  })

  it('K3: gauges, posture, hostility and credibility are the same for every knower', () => {
    const state = playRandomRounds(scenario, 'seen by all', 6)
    for (const key of keysOf(state).filter((one) => /^(tension|alarm|axisLook|posture|hostility|credibility|share|sanctions)/.test(one))) {
      for (const knower of KNOWERS) expect(numberAt(state.numbers[knower], key)).toBe(numberAt(state.numbers.truth, key))
    }
  })

  it('K5: a hidden deal that stays hidden changes nothing for those outside it', () => {
    const state = matchAtBell(scenario, 'hush')
    const quiet = resolveRound(scenario, drafting(state, 'pyongyang', order('shipMunitions', 'beijing')))
    const deal = resolveRound(scenario, drafting(state, 'pyongyang', order('shipMunitions', 'moscow')))
    expect(deal.stages.flatMap(({ exposed }) => exposed)).toEqual([])
    const seen = (round: typeof deal, seat: Seat | 'public') => round.stages.flatMap(({ entries }) => entries.filter(({ knownTo }) => knows(knownTo, seat)))
      .map(({ key, amount, rule, cause }) => ({ key, amount, rule, cause }))
    for (const seat of [...SEATS.filter((one) => one !== 'pyongyang' && one !== 'moscow'), 'public'] as const) {
      expect(seen(deal, seat)).toEqual(seen(quiet, seat))
    }
    expect(seen(deal, 'moscow').some(({ key, cause }) => key === 'warEffort.moscow' && cause.type === 'act')).toBe(true)
  })

  it('K6: the victim of a hidden blow feels it without learning whose it was', () => {
    const { stages } = resolveRound(scenario, drafting(matchAtBell(scenario, 'blow'), 'pyongyang', order('cyber', 'seoul')))
    const felt = stages.flatMap(({ entries }) => entries).filter(({ key, knownTo, stage }) => stage === 'security' && key === 'economy.seoul' && knows(knownTo, 'seoul'))
    expect(felt.map(({ cause, amount }) => [cause.type, amount])).toEqual([['unattributed', -1.8]])
    expect(felt.every(({ about }) => about === undefined || !about.includes('pyongyang'))).toBe(true)
  })

  it('X3: an exposed act becomes known to all, and its effects are entered for those who lacked them', () => {
    const seed = Array.from({ length: 200 }, (_, index) => `light ${index}`).find((one) =>
      resolveRound(scenario, drafting(matchAtBell(scenario, one), 'pyongyang', order('shipMunitions', 'moscow'))).stages.some(({ exposed }) => exposed.some(({ knownTo }) => knownTo === EVERYONE)))
    const state = drafting(matchAtBell(scenario, seed ?? ''), 'pyongyang', order('shipMunitions', 'moscow'))
    const after = evolveAll(state, resolveRound(scenario, state).stages)
    expect(after.acts[0]?.knownTo).toBe(EVERYONE)
    expect(numberAt(after.numbers.public, 'economy.pyongyang')).toBeCloseTo(numberAt(after.numbers.truth, 'economy.pyongyang'), 0)
    expect(after.ledger.some(({ key, rule }) => key === 'alarm' && rule === 'X5')).toBe(true)
  })

  it('O9: a summit that only one side wants is a snub', () => {
    const { stages } = resolveRound(scenario, drafting(matchAtBell(scenario, 'alone'), 'beijing', order('summit', 'seoul')))
    expect(stages.flatMap(({ acts }) => acts)).toMatchObject([{ outcome: 'snubbed' }])
    const both = drafting(drafting(matchAtBell(scenario, 'alone'), 'beijing', order('summit', 'seoul')), 'seoul', order('summit', 'beijing'))
    const met = resolveRound(scenario, both).stages.flatMap(({ entries }) => entries)
    expect(met.filter(({ key, rule }) => key === 'warmth.beijing.seoul' && rule === 'O8')).toHaveLength(1)
  })

  it('O2: an order that its seat cannot pay fails, and nobody else learns of it', () => {
    const { stages } = resolveRound(scenario, drafting(matchAtBell(scenario, 'poor'), 'washington', order('deployAsset', 'seoul'), order('deployAsset', 'tokyo')))
    const failed = stages.flatMap(({ acts }) => acts).at(1)
    expect(failed).toMatchObject({ outcome: 'failed', reason: 'notEnoughCapital' })
    expect(knows(failed?.knownTo ?? EVERYONE, 'seoul')).toBe(false)
  })

  it('T6: ratifying by both brings the treaty of June 2024 into force', () => {
    const ratify: OrderDraft = { order: 'ratify', target: null, second: null, treatyId: 'russiaDprk2024' }
    const state = drafting(drafting(matchAtBell(scenario, 'ink'), 'moscow', ratify), 'pyongyang', ratify)
    const after = evolveAll(state, resolveRound(scenario, state).stages)
    expect(after.treaties.find(({ id }) => id === 'russiaDprk2024')).toMatchObject({ status: 'inForce', bond: 1 })
  })

  it('N1: every viewer gets exactly one front page', () => {
    const { pages } = resolveRound(scenario, withRandomDrafts(scenario, matchAtBell(scenario, 'paper')))
    for (const knower of KNOWERS) expect(pages.filter(({ knownTo }) => knows(knownTo, knower))).toHaveLength(1)
  })

  it('R2: looking ahead at the truth alone tells the same truth', () => {
    const state = withRandomDrafts(scenario, matchAtBell(scenario, 'ahead'))
    const whole = evolveAll(state, resolveRound(scenario, state).stages).numbers.truth
    const quick = evolveAll(state, resolveRound(scenario, state, { knowers: 'truthOnly' }).stages).numbers.truth
    expect(quick).toEqual(whole)
  })
})
