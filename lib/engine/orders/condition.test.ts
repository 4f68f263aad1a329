import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { OrderAct } from '../acts.ts'
import type { Crisis } from '../crisis/crisis.ts'
import { EVERYONE, knownToSeats, type Knower } from '../knowledge.ts'
import type { ActId, CrisisId } from '../ids.ts'
import type { NamedNumbers } from '../numbers.ts'
import type { Condition, StartingTreaty } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { order, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { conditionHolds, heaviestChannel } from './condition.ts'
import { NO_ROLES, type Roles } from './roles.ts'

type At = { readonly numbers?: NamedNumbers; readonly roles?: Partial<Roles>; readonly state?: Partial<MatchState>; readonly knower?: Knower }
const bare: MatchState = { ...worldAt(), acts: [], treaties: [], crises: [] }
const holds = (condition: Condition, { numbers = {}, roles, state = {}, knower = 'seoul' }: At = {}): boolean =>
  conditionHolds(SCENARIO, condition, { state: { ...bare, ...state }, numbers, knower, ...(roles === undefined ? {} : { roles: { ...NO_ROLES, ...roles } }) })

const act = (seat: Seat, id: string, target: Seat | null = null, rest: Partial<OrderAct> = {}): OrderAct => ({
  type: 'order', id: branded<ActId>(`r1.${seat}.0`), round: 1, seat, draft: order(id, target), cost: 1, outcome: 'done', reason: null, auto: false, knownTo: EVERYONE, exposedInRound: null, ...rest,
})

describe('conditions', () => {
  it('E2: a number, its change, or the round lies within bounds that count themselves', () => {
    const tension = (bounds: { atLeast?: number; atMost?: number }) => holds({ kind: 'number', key: 'tension', ...bounds }, { numbers: { tension: 40 } })
    expect([tension({ atLeast: 40 }), tension({ atLeast: 41 }), tension({ atMost: 40 }), tension({ atMost: 39 }), tension({ atLeast: 30, atMost: 50 }), tension({})]).toEqual([true, false, true, false, true, true])
    const start = { ...bare, start: { tension: 30 } }
    const grew = (by: number) => holds({ kind: 'change', key: 'tension', atLeast: by }, { numbers: { tension: 40 }, state: start })
    expect([grew(10), grew(11)]).toEqual([true, false])
    const round = (bounds: { atLeast?: number; atMost?: number }) => holds({ kind: 'round', ...bounds }, { state: { round: 3 } })
    expect([round({ atLeast: 3 }), round({ atLeast: 4 }), round({ atMost: 2 })]).toEqual([true, false, false])
  })

  it('E2: what is asked of a role is asked of each of its seats', () => {
    const steady: Condition = { kind: 'seatNumber', measure: 'stability', whose: 'allies', atLeast: 50 }
    expect(holds(steady, { numbers: { 'stability.seoul': 50, 'stability.tokyo': 60, 'stability.washington': 50 } })).toBe(true)
    expect(holds(steady, { numbers: { 'stability.seoul': 50, 'stability.tokyo': 60, 'stability.washington': 49 } })).toBe(false)
    const warm: Condition = { kind: 'warmth', between: ['actor', 'allies'], atLeast: 1 }
    const numbers = { 'warmth.moscow.seoul': 1, 'warmth.moscow.tokyo': 1, 'warmth.moscow.washington': 1 }
    expect(holds(warm, { numbers, roles: { actor: 'moscow' } })).toBe(true)
    expect(holds(warm, { numbers: { ...numbers, 'warmth.moscow.tokyo': 0 }, roles: { actor: 'moscow' } })).toBe(false)
  })

  it('H1: reliance is asked of a channel, or of the heaviest; of nobody on itself', () => {
    const numbers: NamedNumbers = { 'reliance.pyongyang.beijing.supply': 70, 'reliance.pyongyang.beijing.trade': 40, 'reliance.seoul.seoul.arms': 99 } as NamedNumbers
    const relies = (channel: 'trade' | 'heaviest', atLeast: number) => holds({ kind: 'reliance', of: 'pyongyang', on: 'beijing', channel, atLeast }, { numbers })
    expect([relies('trade', 40), relies('trade', 41), relies('heaviest', 70), relies('heaviest', 71)]).toEqual([true, false, true, false])
    expect([heaviestChannel(numbers, 'pyongyang', 'beijing'), heaviestChannel(numbers, 'seoul', 'tokyo')]).toEqual(['supply', 'trade'])
    expect(heaviestChannel({ 'reliance.seoul.washington.trade': 30, 'reliance.seoul.washington.protection': 30 }, 'seoul', 'washington')).toBe('trade')
    expect(holds({ kind: 'reliance', of: 'seoul', on: 'seoul', channel: 'arms', atLeast: 0 }, { numbers })).toBe(false)
    expect(holds({ kind: 'reliance', of: 'allies', on: 'beijing', channel: 'trade', atLeast: 20 }, { numbers: { 'reliance.tokyo.beijing.trade': 20 } })).toBe(true)
  })

  it('H3: hold of one over another is as the asker can know it', () => {
    const pact = startingTreaty({ ...PACT, parties: ['moscow', 'pyongyang'], clauses: [clause('defence')], secret: true })
    const heldAs = (knower: Knower, atLeast: number) => holds({ kind: 'hold', of: 'moscow', over: 'pyongyang', atLeast }, { knower, state: { treaties: [pact] } })
    expect([heldAs('moscow', 15), heldAs('seoul', 15)]).toEqual([true, false])
  })

  it('T4: a clause in force between two parties counts for who knows of it', () => {
    const pact = startingTreaty({ ...PACT, clauses: [clause('hotline'), clause('defence')] })
    const between = (kind: 'any' | 'defence' | 'basing', seats: readonly [Seat, Seat], treaty = pact, knower: Knower = 'seoul') => holds({ kind: 'clauseInForce', clause: kind, between: seats }, { knower, state: { treaties: [treaty] } })
    expect([between('defence', ['seoul', 'tokyo']), between('any', ['seoul', 'tokyo']), between('basing', ['seoul', 'tokyo']), between('any', ['seoul', 'beijing'])]).toEqual([true, true, false, false])
    expect(between('any', ['seoul', 'tokyo'], { ...pact, status: 'signed' })).toBe(false)
    expect(between('any', ['seoul', 'tokyo'], { ...pact, bindingVersion: null })).toBe(false)
    const secret = startingTreaty({ ...PACT, secret: true })
    expect([between('any', ['seoul', 'tokyo'], secret), between('any', ['seoul', 'tokyo'], secret, 'moscow')]).toEqual([true, false])
  })

  it('E2: acts are counted by order, desk, author and target, and only what was done and is known', () => {
    const acts = [act('moscow', 'visit', 'tokyo'), act('moscow', 'threaten', 'seoul'), act('beijing', 'visit', 'tokyo', { outcome: 'refused' }), act('pyongyang', 'shipMunitions', 'moscow', { knownTo: knownToSeats(['pyongyang', 'moscow']) })]
    const did = (asked: Omit<Extract<Condition, { kind: 'acts' }>, 'kind'>, knower: Knower = 'seoul') => holds({ kind: 'acts', ...asked }, { state: { acts }, knower })
    expect([did({}), did({ atLeast: 2 }), did({ atLeast: 3 }), did({ atLeast: 3 }, 'moscow'), did({ atMost: 1 })]).toEqual([true, true, false, true, false])
    expect([did({ order: 'visit' }), did({ order: 'visit', atLeast: 2 }), did({ order: 'recall' }), did({ desk: 'diplomacy' }), did({ desk: 'arms' })]).toEqual([true, false, false, true, false])
    expect([did({ actor: 'moscow' }), did({ actor: 'beijing' }), did({ target: 'tokyo' }), did({ target: 'washington' }), did({ actor: 'moscow', target: 'seoul', order: 'visit' })]).toEqual([true, false, true, false, false])
    expect(did({ order: 'recall', atMost: 0 })).toBe(true)
    const trilateral = act('tokyo', 'trilateral', 'seoul', { draft: order('trilateral', 'seoul', { second: 'washington' }) })
    expect(holds({ kind: 'acts', target: 'washington' }, { state: { acts: [trilateral] } })).toBe(true)
  })

  it('X4: a deal of a seat is exposed for who learned of it though no part of it, or once all know', () => {
    const exposed = (knownTo: number, knower: Knower, of: Seat = 'moscow', id = 'shipMunitions') =>
      holds({ kind: 'exposedDeal', of }, { knower, state: { acts: [act('pyongyang', id, 'moscow', { knownTo })] } })
    const parties = knownToSeats(['pyongyang', 'moscow'])
    const learned = knownToSeats(['pyongyang', 'moscow', 'seoul'])
    expect((['seoul', 'pyongyang', 'moscow', 'tokyo', 'public', 'truth'] as const).map((knower) => exposed(learned, knower))).toEqual([true, false, false, false, false, false])
    expect(exposed(parties, 'seoul')).toBe(false)
    expect(SEATS.map((seat) => exposed(EVERYONE, seat))).toEqual(SEATS.map(() => true))
    expect([exposed(EVERYONE, 'truth'), exposed(EVERYONE, 'truth', 'pyongyang'), exposed(EVERYONE, 'truth', 'tokyo'), exposed(EVERYONE, 'truth', 'moscow', 'visit')]).toEqual([true, true, false, false])
  })

  it('E2: crises between two principals, a rank, and which seat plays a role', () => {
    const crisis = { id: branded<CrisisId>('c'), principals: ['tokyo', 'pyongyang'] } as const as unknown as Crisis
    const between = (seats: readonly [Seat, Seat], bounds: { atLeast?: number; atMost?: number } = {}) => holds({ kind: 'crisisBetween', seats, ...bounds }, { state: { crises: [crisis] } })
    expect([between(['pyongyang', 'tokyo']), between(['pyongyang', 'seoul']), between(['pyongyang', 'seoul'], { atMost: 0 }), between(['pyongyang', 'tokyo'], { atMost: 0 }), between(['pyongyang', 'tokyo'], { atLeast: 2 })])
      .toEqual([true, false, true, false, false])
    const ranked = (seat: Seat, atMost: number) => holds({ kind: 'rank', measure: 'influence', whose: seat, atMost }, { numbers: { 'influence.beijing': 60, 'influence.tokyo': 60, 'influence.seoul': 50 } })
    expect([ranked('beijing', 1), ranked('tokyo', 1), ranked('seoul', 2), ranked('seoul', 3), ranked('moscow', 3), ranked('moscow', 4)]).toEqual([true, true, false, true, false, true])
    const roles = { actor: 'moscow', target: 'seoul' } as const
    expect([holds({ kind: 'is', role: 'target', oneOf: ['seoul', 'tokyo'] }, { roles }), holds({ kind: 'is', role: 'actor', oneOf: ['seoul', 'tokyo'] }, { roles }), holds({ kind: 'is', role: 'actor', oneOf: SEATS })]).toEqual([true, false, false])
    const both = (oneOf: readonly Seat[]) => holds({ kind: 'both', roles: ['actor', 'target'], oneOf }, { roles })
    expect([both(['moscow', 'seoul']), both(['moscow']), both(['seoul'])]).toEqual([true, false, false])
  })

  it('E2: conditions are joined by all, any and not', () => {
    const yes: Condition = { kind: 'round', atLeast: 0 }
    const no: Condition = { kind: 'round', atMost: -1 }
    expect([holds({ kind: 'all', of: [yes, yes] }), holds({ kind: 'all', of: [yes, no] }), holds({ kind: 'any', of: [no, yes] }), holds({ kind: 'any', of: [no, no] }), holds({ kind: 'not', of: no }), holds({ kind: 'not', of: yes })])
      .toEqual([true, false, true, false, true, false])
  })
})

const clause = (kind: 'hotline' | 'defence') => ({ kind, obliged: null, about: null, text: '' } as const)
const PACT: StartingTreaty = {
  id: 'pact', title: 'Pact', parties: ['seoul', 'tokyo'], clauses: [clause('hotline')], term: null, exitNotice: 1, secret: false, needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: [],
}
