import { describe, expect, it } from 'vitest'
import { numberAt, type NamedNumbers } from '../numbers.ts'
import { order, whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'
import { specOf } from '../orders/condition.ts'

const rate = (name: string): number => SCENARIO.tuning[name] ?? Number.NaN
const cents = (value: number): number => Math.round(value * 100) / 100
const weight = (id: string): number => specOf(SCENARIO, id)?.escalation ?? Number.NaN
const tensionFrom = (by: Seat, id: string, target: Seat | null = null, numbers: NamedNumbers = {}): number =>
  whenResolved(worldAt(numbers), { [by]: [order(id, target)] }).moved('tension', 'R7')
const contested = (drafts: Parameters<typeof whenResolved>[1]) => whenResolved(worldAt(), drafts).resolved.contestable

function withPact(kind: ClauseKind, parties: readonly Seat[]) {
  const treaty = startingTreaty({ id: 'pact', title: 'Pact', parties, clauses: [{ kind, obliged: null, about: null, text: '' }], term: null, exitNotice: 1, secret: false, needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: [] })
  return { ...worldAt(), treaties: [treaty] }
}

describe('tension and threat', () => {
  it('R7: tension moves by the escalation weight of a public order, more from its mark up, calming a little more', () => {
    expect(tensionFrom('seoul', 'raisePosture')).toBe(cents(weight('raisePosture') * rate('escalationTension')))
    expect(tensionFrom('pyongyang', 'missileTest')).toBe(cents(weight('missileTest') * rate('escalationTension') * rate('provocationFactor')))
    expect(tensionFrom('moscow', 'threaten', 'tokyo')).toBe(cents(rate('provocationFrom') * rate('escalationTension') * rate('provocationFactor')))
    expect(tensionFrom('seoul', 'standDown', null, { 'posture.seoul': 3 })).toBe(cents(weight('standDown') * rate('escalationTension') * rate('calmingFactor')))
  })

  it('R7: covert orders, talk that calms nobody and whatever comes to nothing leave tension alone', () => {
    expect([tensionFrom('pyongyang', 'shipMunitions', 'moscow'), tensionFrom('moscow', 'cyber', 'tokyo'), tensionFrom('seoul', 'visit', 'tokyo'), tensionFrom('seoul', 'rally')]).toEqual([0, 0, 0, 0])
  })

  it('R10: rivals of an armed act lose stability by its weight and their enmity, whatever it was meant for', () => {
    const world = worldAt({ 'warmth.beijing.tokyo': -40, 'hostility.beijing.tokyo': 2 })
    const felt = whenResolved(world, { tokyo: [order('raisePosture')] })
    expect(felt.moved('stability.beijing', 'R10')).toBe(cents(-rate('threatFelt') * weight('raisePosture') * (0.4 + 0.5)))
    expect(felt.moved('stability.seoul', 'R10')).toBe(0)
    expect(whenResolved(world, { tokyo: [order('recall', 'moscow')] }).moved('stability.beijing', 'R10')).toBe(0)
  })

  it('R10: the target of an act feels it directly, not once more as a rival', () => {
    const threat = whenResolved(worldAt(), { pyongyang: [order('threaten', 'seoul')] })
    expect(threat.moved('stability.seoul', 'R10')).toBe(0)
    expect(threat.moved('stability.tokyo', 'R10')).toBeLessThan(0)
  })

  it('R10: non-aggression and hotlines calm what is felt', () => {
    const felt = (state: ReturnType<typeof worldAt>) => whenResolved(state, { tokyo: [order('raisePosture')] }).moved('stability.beijing', 'R10')
    const plain = felt({ ...worldAt(), treaties: [] })
    expect(felt(withPact('nonAggression', ['beijing', 'tokyo']))).toBe(cents(plain * rate('nonAggressionCalms')))
    expect(felt(withPact('hotline', ['beijing', 'tokyo']))).toBe(cents(plain * rate('hotlineCalms')))
    expect(felt(withPact('hotline', ['beijing', 'seoul']))).toBe(plain)
  })
})

describe('blocs', () => {
  it('R5: friends of friends draw closer and friends of enemies apart, as far as the triads have changed', () => {
    const pulled = (numbers: NamedNumbers) => whenResolved(worldAt(numbers), {}).moved('warmth.seoul.tokyo', 'R5')
    const started = numberAt(SCENARIO.start, 'warmth.beijing.seoul')
    const ally = numberAt(SCENARIO.start, 'warmth.beijing.tokyo')
    expect(pulled({})).toBe(0)
    expect(pulled({ 'warmth.beijing.tokyo': 80, 'warmth.beijing.seoul': 80 })).toBe(cents(3 * (80 * 80 - started * ally) / 10_000))
    expect(pulled({ 'warmth.beijing.tokyo': 80, 'warmth.beijing.seoul': -80 })).toBe(cents(3 * (-80 * 80 - started * ally) / 10_000))
  })

  it('R9: who supports a sanctioned seat pays with the allies, at home and in its good name; Beijing looks more like an axis', () => {
    const helped = whenResolved(worldAt(), { beijing: [order('cooperate', 'pyongyang')], moscow: [order('cooperate', 'pyongyang')] })
    expect([helped.moved('warmth.beijing.seoul', 'R9'), helped.moved('economy.beijing', 'R9'), helped.moved('credibility.beijing', 'R9'), helped.moved('axisLook', 'R9')]).toEqual([-0.87, -0.2, -0.75, 3])
    expect(helped.moved('warmth.moscow.washington', 'R9')).toBe(-0.87)
    const free = { 'sanctions.seoul.pyongyang': 0, 'sanctions.tokyo.pyongyang': 1, 'sanctions.washington.pyongyang': 1 } as const
    expect(whenResolved(worldAt(free), { beijing: [order('cooperate', 'pyongyang')] }).moved('warmth.beijing.seoul', 'R9')).toBe(0)
    const ally = whenResolved(worldAt({ 'warmth.pyongyang.seoul': 20, 'hostility.pyongyang.seoul': 0 }), { seoul: [order('cooperate', 'pyongyang')] })
    expect([ally.moved('warmth.seoul.tokyo', 'R9'), ally.moved('axisLook', 'R9')]).toEqual([-0.87, 0])
  })

  it('R11: when a gauge climbs over its announced threshold its event happens, and only then', () => {
    for (const { id, gauge, at, seats, changes } of SCENARIO.thresholds) {
      const push = gauge === 'axisLook' ? { beijing: [order('visit', 'moscow'), order('visit', 'pyongyang')] } : { pyongyang: [order('nuclearTest')] }
      const over = whenResolved(worldAt({ [gauge]: at - 0.5 }), push)
      const caused = over.entries.filter(({ cause, rule }) => rule === 'R11' && cause.type === 'threshold' && cause.id === id).map(({ key }) => key)
      expect(caused, id).toEqual(changes.map(([key]) => key))
      expect([over.resolved.pages[0]?.page.lead, ...(over.resolved.pages[0]?.page.seconds ?? []), ...(over.resolved.pages[0]?.page.notices ?? [])], id).toContainEqual(expect.objectContaining({ key: `threshold.${id}`, seats }))
      for (const quiet of [whenResolved(worldAt({ [gauge]: at }), push), whenResolved(worldAt({ [gauge]: at - 0.5 }), {})]) {
        expect(quiet.entries.some(({ cause }) => cause.type === 'threshold' && cause.id === id), id).toBe(false)
      }
    }
  })
})

describe('what may be contested', () => {
  it('C1: a public act of weight 8 or more, by its target and the target\'s allies', () => {
    expect(contested({ pyongyang: [order('greyZone', 'seoul')] })).toEqual([{ actId: 'r1.pyongyang.0', by: ['seoul', 'tokyo', 'washington'], weight: weight('greyZone') }])
    expect(contested({ moscow: [order('threaten', 'tokyo')] })[0]?.by).toEqual(['seoul', 'tokyo', 'washington'])
    expect(contested({ seoul: [order('raisePosture')], moscow: [order('recall', 'tokyo')] })).toEqual([])
  })

  it('C1: an act without a target, or on a friend, by the rivals of whoever did it', () => {
    expect(contested({ pyongyang: [order('missileTest')] })[0]?.by).toEqual(['seoul', 'tokyo', 'washington'])
    expect(contested({ pyongyang: [order('threaten', 'beijing')] })[0]?.by).toEqual(['seoul', 'tokyo', 'washington'])
  })

  it('C1: what nobody knows of cannot be contested', () => {
    const hidden = Array.from({ length: 20 }, (_, index) => whenResolved(worldAt({}, { seed: `hidden ${index}` }), { pyongyang: [order('sendTroops', 'moscow')] }))
    for (const round of hidden) {
      const exposed = round.resolved.stages.some((stage) => stage.exposed.length > 0)
      expect(round.resolved.contestable.length > 0).toBe(exposed)
    }
    expect(hidden.some((round) => round.resolved.contestable.length === 0)).toBe(true)
  })
})
