import { describe, expect, it } from 'vitest'
import { EVERYONE, knownToSeats } from '../knowledge.ts'
import { openBook } from '../ledger/book.ts'
import type { NamedNumbers } from '../numbers.ts'
import type { Effect, EffectBody } from '../scenario.ts'
import { worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { applyEffects, isPariah, type EffectContext } from './effects.ts'
import { NO_ROLES, type Roles } from './roles.ts'

type At = { readonly numbers?: NamedNumbers; readonly roles?: Partial<Roles> } & Partial<Pick<EffectContext, 'covert' | 'victim' | 'applauded' | 'special' | 'knownTo'>>
/** Middling numbers, so that what is entered is felt as it was meant. */
const PLAIN: NamedNumbers = { tension: 50, alarm: 50, axisLook: 50, 'credibility.moscow': 50, 'credibility.beijing': 50, 'economy.beijing': 50, 'economy.moscow': 50, 'economy.tokyo': 50, 'stability.moscow': 50, 'stability.tokyo': 50 }

/** What an effect enters in the ledger, as `[key, amount]`, and the whole entries. */
function entered(effects: readonly Effect[], { numbers = {}, roles = { actor: 'moscow', target: 'tokyo' }, ...rest }: At = {}) {
  const all = { ...PLAIN, ...numbers }
  const book = openBook({ round: 1, stage: 'security', start: all }, { moscow: all, tokyo: all, public: all, truth: all })
  applyEffects(effects, {
    scenario: SCENARIO, state: worldAt(), book, publicNumbers: all, roles: { ...NO_ROLES, ...roles }, cause: { type: 'act', id: 'a' },
    rule: 'O8', knownTo: EVERYONE, covert: false, victim: null, applauded: null, special: null, ...rest,
  })
  return { moves: book.entries.map(({ key, amount }) => [key, amount]), entries: book.entries }
}

describe('effects', () => {
  it('O8: a measure moves for each seat of the role, by a fixed amount, a weight, or a share of reliance', () => {
    expect(entered([{ kind: 'seat', measure: 'credibility', whose: 'actor', by: -2 }]).moves).toEqual([['credibility.moscow', -2]])
    expect(entered([{ kind: 'seat', measure: 'warEffort', whose: 'actor', by: { times: 2, power: 'target' } }]).moves).toEqual([['warEffort.moscow', 2 * SCENARIO.seats.tokyo.power]])
    const share = (channel: 'trade' | 'heaviest'): Effect => ({ kind: 'seat', measure: 'warEffort', whose: 'actor', by: { times: 10, reliance: { of: 'target', on: 'actor', channel } } })
    const numbers: NamedNumbers = { 'reliance.tokyo.moscow.trade': 30, 'reliance.tokyo.moscow.supply': 50 }
    expect([entered([share('trade')], { numbers }).moves, entered([share('heaviest')], { numbers }).moves]).toEqual([[['warEffort.moscow', 3]], [['warEffort.moscow', 5]]])
    expect(entered([share('trade'), { kind: 'seat', measure: 'warEffort', whose: 'actor', by: { times: 2, power: 'target' } }], { roles: { actor: 'moscow' }, numbers }).moves).toEqual([])
  })

  it('O8: warmth, hostility and reliance move between all pairs of two roles', () => {
    expect(entered([{ kind: 'warmth', between: ['actor', 'allies'], by: 3 }]).moves).toEqual([['warmth.moscow.seoul', 3], ['warmth.moscow.tokyo', 3], ['warmth.moscow.washington', 3]])
    expect(entered([{ kind: 'reliance', of: 'target', on: 'allies', channel: 'trade', by: 4 }]).moves).toEqual([['reliance.tokyo.seoul.trade', 4], ['reliance.tokyo.washington.trade', 4]])
    expect(entered([{ kind: 'reliance', of: 'target', on: 'actor', channel: 'heaviest', by: 4 }], { numbers: { 'reliance.tokyo.moscow.arms': 1 } }).moves).toEqual([['reliance.tokyo.moscow.arms', 4]])
    expect(entered([{ kind: 'hostility', between: ['actor', 'target'], by: 1 }]).moves).toEqual([['hostility.moscow.tokyo', 1]])
  })

  it('O8: hostility rises to a rung at least, and never falls by that', () => {
    const atLeast = (by?: number): Effect => ({ kind: 'hostility', between: ['actor', 'target'], atLeast: 'display', ...(by === undefined ? {} : { by }) })
    expect(entered([atLeast()]).moves).toEqual([['hostility.moscow.tokyo', 2]])
    expect(entered([atLeast()], { numbers: { 'hostility.moscow.tokyo': 3 } }).moves).toEqual([])
    expect(entered([atLeast(1)], { numbers: { 'hostility.moscow.tokyo': 3 } }).moves).toEqual([['hostility.moscow.tokyo', 1]])
    expect(entered([{ kind: 'hostility', between: ['actor', 'target'], by: -1 }], { numbers: { 'hostility.moscow.tokyo': 3 } }).moves).toEqual([['hostility.moscow.tokyo', -1]])
  })

  it('O8: gauges, flows and sanctions move as they are named', () => {
    expect(entered([{ kind: 'gauge', gauge: 'alarm', by: 5 }, { kind: 'flow', flow: 'munitions', by: 1 }, { kind: 'sanctions', by: 1 }]).moves)
      .toEqual([['alarm', 5], ['flow.munitions', 1], ['sanctions.moscow.tokyo', 1]])
    expect(entered([{ kind: 'sanctions', by: 1 }], { roles: { actor: 'moscow' } }).moves).toEqual([])
  })

  it('O9: a snub costs the actor credibility and both warmth', () => {
    expect(entered([{ kind: 'snub' }]).moves).toEqual([['credibility.moscow', -3], ['warmth.moscow.tokyo', -2]])
    expect(entered([{ kind: 'snub' }], { roles: { actor: 'moscow' } }).moves).toEqual([])
  })

  it('R9: a pariah is a seat under three levels of the allies\' sanctions together, its own not counted', () => {
    expect([isPariah(SCENARIO, { 'sanctions.seoul.moscow': 1, 'sanctions.washington.moscow': 2 }, 'moscow'), isPariah(SCENARIO, { 'sanctions.washington.moscow': 2 }, 'moscow'), isPariah(SCENARIO, { 'sanctions.beijing.moscow': 3 }, 'moscow')]).toEqual([true, false, false])
    expect(isPariah(SCENARIO, { 'sanctions.tokyo.tokyo': 3 } as NamedNumbers, 'tokyo')).toBe(false)
  })

  it('R9: who supports a pariah pays with the allies, at home and in its good name; Beijing looks like a bloc', () => {
    const price: Effect = { kind: 'pariahPrice', size: 10 }
    const numbers: NamedNumbers = { 'sanctions.washington.pyongyang': 3 }
    const paid = (actor: 'moscow' | 'beijing' | 'tokyo', target: 'pyongyang' | 'seoul' | null = 'pyongyang') => entered([price], { numbers, roles: { actor, target } })
    expect(paid('moscow').moves).toEqual([['warmth.moscow.seoul', -3.5], ['warmth.moscow.tokyo', -3.5], ['warmth.moscow.washington', -3.5], ['economy.moscow', -0.8], ['credibility.moscow', -3]])
    expect(new Set(paid('moscow').entries.map(({ rule }) => rule))).toEqual(new Set(['R9']))
    expect(paid('beijing').moves.at(-1)).toEqual(['axisLook', 12])
    expect(paid('tokyo').moves.map(([key]) => key)).toEqual(['warmth.seoul.tokyo', 'warmth.tokyo.washington', 'economy.tokyo'])
    expect([paid('moscow', 'seoul').moves, paid('moscow', null).moves, entered([price], { numbers, roles: { target: 'pyongyang' } }).moves]).toEqual([[], [], []])
  })

  it('K3: a covert act leaves public numbers alone', () => {
    const effects: readonly Effect[] = [{ kind: 'gauge', gauge: 'tension', by: 4 }, { kind: 'seat', measure: 'credibility', whose: 'actor', by: 4 }, { kind: 'seat', measure: 'warEffort', whose: 'actor', by: 4 }]
    expect([entered(effects, { covert: true }).moves, entered(effects).moves.length]).toEqual([[['warEffort.moscow', 4]], 3])
  })

  it('K6: the victim of a hidden blow feels it as nobody\'s, others who know as the author\'s', () => {
    const blow: readonly Effect[] = [{ kind: 'seat', measure: 'economy', whose: 'target', by: -4 }, { kind: 'seat', measure: 'warEffort', whose: 'actor', by: 1 }]
    const { entries } = entered(blow, { victim: 'tokyo', knownTo: knownToSeats(['moscow', 'tokyo']) })
    const [authors, victims, other] = entries
    expect(entries).toHaveLength(3)
    expect(authors).toMatchObject({ key: 'economy.tokyo', cause: { type: 'act', id: 'a' }, knownTo: knownToSeats(['moscow']), about: ['moscow', 'tokyo'] })
    expect(victims).toMatchObject({ key: 'economy.tokyo', cause: { type: 'unattributed', id: '1.tokyo' }, knownTo: knownToSeats(['tokyo']) & ~knownToSeats([]) })
    expect(victims).not.toHaveProperty('about')
    expect(other).toMatchObject({ key: 'warEffort.moscow', cause: { type: 'act' } })
  })

  it('O8: applause at home is limited where something limits it, and only the author\'s own', () => {
    const cheer = (whose: 'actor' | 'target', by: number): Effect => ({ kind: 'seat', measure: 'stability', whose, by })
    const half = { applauded: (_seat: string, amount: number) => amount / 2 }
    const by = (effect: Effect, rest: At = {}) => entered([effect], rest).moves[0]?.[1]
    expect([by(cheer('actor', 4), half), by(cheer('actor', 4)), by(cheer('actor', -4), half), by(cheer('target', 4), half)]).toEqual([2, 4, -4, 4])
    expect(by({ kind: 'seat', measure: 'economy', whose: 'actor', by: 4 }, half)).toBe(4)
  })

  it('O8: what is no number is handed to who carries it out', () => {
    const handed: EffectBody[] = []
    const effects: readonly EffectBody[] = [{ kind: 'watch', rounds: 2 }, { kind: 'exposeDeal' }, { kind: 'ratify' }, { kind: 'denounce' }, { kind: 'publishTreaty' }]
    expect(entered(effects, { special: (effect) => handed.push(effect) }).moves).toEqual([])
    expect(handed).toEqual(effects)
    expect(entered(effects).moves).toEqual([])
  })

  it('K3: an effect with a condition comes only where it holds by public numbers', () => {
    const when = (atLeast: number): Effect => ({ kind: 'gauge', gauge: 'alarm', by: 1, when: { kind: 'warmth', between: ['actor', 'target'], atLeast } })
    expect([entered([when(10)], { numbers: { 'warmth.moscow.tokyo': 10 } }).moves, entered([when(11)], { numbers: { 'warmth.moscow.tokyo': 10 } }).moves]).toEqual([[['alarm', 1]], []])
  })
})
