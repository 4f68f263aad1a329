import { describe, expect, it } from 'vitest'
import { EVERYONE, knownToSeats, knows } from '../knowledge.ts'
import { specOf } from '../orders/condition.ts'
import type { RecordedSecret, Scenario } from '../scenario.ts'
import { order, whenResolved, worldAt, type Brought, type Drafts } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { exposureOdds } from '../orders/exposureOdds.ts'

const rate = (name: string): number => SCENARIO.tuning[name] ?? Number.NaN
const ship: Drafts = { pyongyang: [order('shipMunitions', 'moscow')] }
const many = (drafts: Drafts, count = 60): readonly Brought[] =>
  Array.from({ length: count }, (_, index) => whenResolved(worldAt({}, { seed: `dark ${index}` }), drafts))
const drawsOf = (round: Brought, purpose: string) => round.resolved.stages.flatMap((stage) => stage.draws).filter((draw) => draw.purpose.startsWith(purpose))
const isOut = (round: Brought): boolean => round.act('pyongyang').knownTo === EVERYONE
const out = many(ship).find(isOut)
const hushed = many(ship).find((round) => !isOut(round))

describe('secrets in play', () => {
  it('X1: a covert order of trade or arms is a deal that its target knows of; any other only its author', () => {
    const round = whenResolved(worldAt({}, { seed: 'quiet 3' }), { pyongyang: [order('shipMunitions', 'moscow')], beijing: [order('dualUse', 'moscow')], tokyo: [order('watch', 'beijing')], seoul: [order('cyber', 'pyongyang')] })
    const at = (act: ReturnType<Brought['act']>) => act.knownTo
    for (const [seat, known] of [['pyongyang', ['moscow', 'pyongyang']], ['beijing', ['beijing', 'moscow']], ['tokyo', ['tokyo']], ['seoul', ['seoul']]] as const) {
      const act = round.act(seat)
      if (act.type === 'order' && act.exposedInRound === null) expect(at(act), seat).toBe(knownToSeats(known))
    }
    expect(at(round.act('tokyo'))).toBe(knownToSeats(['tokyo']))
  })

  it('X2: the odds are a base, more for each of two watchers, more while Seoul and Tokyo consult; some orders have their own', () => {
    const spec = specOf(SCENARIO, 'shipMunitions')
    const troops = specOf(SCENARIO, 'sendTroops')
    const watch = specOf(SCENARIO, 'watch')
    if (spec === null || troops === null || watch === null) throw new Error('orders of the scenario')
    const odds = (watchers: number, sharing: boolean) => exposureOdds(SCENARIO, spec, { watchers, sharing })
    const base = rate('exposureBase')
    expect([odds(0, false), odds(1, false), odds(2, false), odds(5, false), odds(0, true)].map((one) => one.toFixed(2)))
      .toEqual([base, base + rate('exposurePerWatch'), base + 2 * rate('exposurePerWatch'), base + 2 * rate('exposurePerWatch'), base + rate('exposureSharing')].map((one) => one.toFixed(2)))
    expect(exposureOdds(SCENARIO, troops, { watchers: 0, sharing: false })).toBe(troops.exposureOdds)
    expect(exposureOdds(SCENARIO, { ...troops, exposureOdds: 0.9 }, { watchers: 2, sharing: true })).toBe(0.95)
    expect(exposureOdds(SCENARIO, watch, { watchers: 2, sharing: true })).toBe(0)
  })

  it('X2: a draw decides against the announced odds, and in its second round against half of them', () => {
    const sharing = rate('exposureBase') + rate('exposureSharing')
    for (const round of many(ship, 30)) {
      const [draw] = drawsOf(round, 'exposure.r1.pyongyang')
      expect(draw?.odds).toBeCloseTo(sharing, 2)
      expect(isOut(round)).toBe((draw?.draw ?? 1) < (draw?.odds ?? 0))
    }
    if (hushed === undefined) throw new Error('no seed keeps it dark')
    const second = whenResolved(hushed.after, {})
    expect(drawsOf(second, 'exposure.r1.pyongyang')[0]?.odds).toBeCloseTo(sharing / 2, 2)
    expect(drawsOf(whenResolved({ ...second.after, round: 4 }, {}), 'exposure.')).toEqual([])
  })

  it('X2: watchers of either side count, the partners themselves do not', () => {
    const odds = (drafts: Drafts) => drawsOf(whenResolved(worldAt(), { ...ship, ...drafts }), 'exposure.r1.pyongyang')[0]?.odds ?? 0
    const alone = odds({})
    expect(odds({ seoul: [order('watch', 'moscow')] })).toBeCloseTo(alone + rate('exposurePerWatch'), 2)
    expect(odds({ seoul: [order('watch', 'pyongyang')], tokyo: [order('watch', 'moscow')] })).toBeCloseTo(alone + 2 * rate('exposurePerWatch'), 2)
    expect(odds({ seoul: [order('watch', 'beijing')], moscow: [order('watch', 'pyongyang')] })).toBeCloseTo(alone, 2)
  })

  it('X2: a watch lasts two rounds', () => {
    const watched = whenResolved(worldAt(), { seoul: [order('watch', 'pyongyang')] }).after
    const odds = (round: number) => drawsOf(whenResolved({ ...watched, round }, ship), `exposure.r${round}.pyongyang`)[0]?.odds ?? 0
    expect(odds(2) - odds(3)).toBeCloseTo(rate('exposurePerWatch'), 2)
  })

  it('X3: exposure enters the direct effects for those who lacked them', () => {
    expect(out?.entries.some(({ rule, key, knownTo }) => rule === 'X3' && key === 'warEffort.moscow' && knows(knownTo, 'tokyo') && !knows(knownTo, 'pyongyang'))).toBe(true)
    expect(hushed?.entries.some(({ rule }) => rule === 'X3')).toBe(false)
  })

  it('X4: a watcher may find an act out for itself alone', () => {
    const found = many({ ...ship, seoul: [order('watch', 'moscow')] }, 40).filter((round) => !isOut(round))
    for (const round of found) {
      const [draw] = drawsOf(round, 'learns.r1.pyongyang')
      expect(draw?.odds).toBe(rate('watcherLearns'))
      expect(knows(round.act('pyongyang').knownTo, 'seoul')).toBe((draw?.draw ?? 1) < (draw?.odds ?? 0))
      expect(knows(round.act('pyongyang').knownTo, 'tokyo')).toBe(false)
    }
    expect(found.some((round) => knows(round.act('pyongyang').knownTo, 'seoul'))).toBe(true)
  })

  it('X5: an exposed act pays the price that its order sets', () => {
    const prices = specOf(SCENARIO, 'shipMunitions')?.onExposure ?? []
    const alarm = prices.find((effect) => effect.kind === 'gauge' && effect.gauge === 'alarm')
    expect(out?.moved('alarm', 'X5')).toBe(alarm?.kind === 'gauge' ? alarm.by : null)
    expect(hushed?.moved('alarm', 'X5')).toBe(0)
  })

  it('X6: an exposed act is judged by its author\'s line', () => {
    const posted = many({ beijing: [order('evadeSanctions', 'pyongyang'), order('cyber', 'seoul')] }).find((round) => round.act('beijing', 1).knownTo === EVERYONE)
    expect(posted?.entries.filter(({ rule }) => rule === 'X6').map(({ key }) => key)).toContain('credibility.beijing')
    expect(posted?.moved('credibility.beijing', 'X6')).toBeLessThan(0)
  })

  it('X7: published evidence opens the newest hidden deal of its target that the publisher knows', () => {
    const found = many({ ...ship, seoul: [order('watch', 'moscow')] }, 60).find((round) => !isOut(round) && knows(round.act('pyongyang').knownTo, 'seoul'))
    if (found === undefined) throw new Error('no watcher found it out')
    const published = whenResolved(found.after, { seoul: [order('publishEvidence', 'pyongyang')] })
    expect(published.act('seoul')).toMatchObject({ outcome: 'done' })
    expect(published.after.acts.find(({ id }) => id === 'r1.pyongyang.0')).toMatchObject({ knownTo: EVERYONE, exposedInRound: 2 })
    expect(published.resolved.pages[0]?.page.lead).toMatchObject({ key: 'order.shipMunitions.exposed' })
  })

  it('X7: who knows of no deal has nothing to publish', () => {
    expect(whenResolved(hushed?.after ?? worldAt(), { tokyo: [order('publishEvidence', 'pyongyang')] }).act('tokyo')).toMatchObject({ outcome: 'failed', reason: 'noEvidence' })
  })

  it('X8: where it is on record what became of an act, those named learn of it in the round named and nothing is drawn', () => {
    const recorded = (learned: RecordedSecret['learned']): Scenario => ({ ...SCENARIO, secrets: [{ round: 1, seat: 'pyongyang', order: 'shipMunitions', learned }] })
    const watched: Drafts = { ...ship, seoul: [order('watch', 'moscow')] }
    const played = (learned: RecordedSecret['learned'], seed: string) => {
      const first = whenResolved(worldAt({}, { seed, scenario: recorded(learned) }), watched, recorded(learned))
      return { first, second: whenResolved(first.after, {}, recorded(learned)) }
    }
    for (const seed of ['dark 0', 'dark 1', 'dark 2', 'dark 3']) {
      const cases = { never: played([], seed), late: played([{ round: 2, by: ['tokyo'] }], seed), open: played([{ round: 1, by: 'everyone' }], seed) }
      for (const { first, second } of Object.values(cases)) expect([...drawsOf(first, 'exposure.r1.pyongyang'), ...drawsOf(first, 'learns.'), ...drawsOf(second, 'exposure.r1.pyongyang')]).toEqual([])
      const ships = ({ after }: Brought) => after.acts.find(({ id }) => id === 'r1.pyongyang.0')?.knownTo
      const partners = knownToSeats(['moscow', 'pyongyang'])
      expect([ships(cases.never.first), ships(cases.never.second)], seed).toEqual([partners, partners])
      expect([ships(cases.late.first), ships(cases.late.second)], seed).toEqual([partners, knownToSeats(['moscow', 'pyongyang', 'tokyo'])])
      expect(ships(cases.open.first), seed).toBe(EVERYONE)
      expect(cases.open.first.entries.some(({ rule }) => rule === 'X5'), seed).toBe(true)
    }
  })

  it('X8: an act that the record does not name is drawn for as ever', () => {
    const scenario: Scenario = { ...SCENARIO, secrets: [{ round: 2, seat: 'pyongyang', order: 'shipMunitions', learned: [] }, { round: 1, seat: 'moscow', order: 'shipMunitions', learned: [] }, { round: 1, seat: 'pyongyang', order: 'sendTroops', learned: [] }] }
    expect(drawsOf(whenResolved(worldAt({}, { scenario }), ship, scenario), 'exposure.r1.pyongyang')).toHaveLength(1)
  })
})
