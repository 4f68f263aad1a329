import { describe, expect, it } from 'vitest'
import { given, order, says, whenResolved, worldAt } from '../testing/given.ts'
import { bySeat, negotiatingTable, SCENARIO } from '../testing/table.ts'
import type { OrderDraft } from '../commands.ts'
import type { MatchState } from '../state.ts'
import type { Seat } from '../vocabulary.ts'
import { checkOrder, treatiesFor } from './check.ts'
import { specOf } from './condition.ts'
import { costOf } from './cost.ts'
import { goldsteinOf } from './goldstein.ts'

const specFor = (id: string) => {
  const spec = specOf(SCENARIO, id)
  if (spec === null) throw new Error(`no order ${id}`)
  return spec
}
const price = (state: MatchState, seat: Seat, draft: OrderDraft): number => costOf(specFor(draft.order), { scenario: SCENARIO, state, numbers: state.numbers[seat], seat, draft })
const why = (state: MatchState, seat: Seat, draft: OrderDraft) => checkOrder(SCENARIO, state, { seat, draft, slot: 0, numbers: state.numbers[seat] })

describe('orders', () => {
  it('O1: a seat drafts up to three orders and one statement, each order once', () => {
    const table = given(negotiatingTable())
    const draft = (...orders: OrderDraft[]) => ({ type: 'saveDraft', draft: { orders, statement: says('declineToComment') } } as const)
    table.when(bySeat('seoul'), draft(order('telephone', 'tokyo'), order('telephone', 'beijing'), order('rest'))).then({ type: 'draftSaved', seat: 'seoul' })
    table.when(bySeat('seoul'), draft(order('telephone', 'tokyo'), order('telephone', 'tokyo'))).thenRefused('orderNeeds', { slot: 1, reason: 'onceARound' })
    table.when(bySeat('seoul'), draft(order('deployAsset', 'tokyo'))).thenRefused('notYourOrder', { slot: 0, order: 'deployAsset' })
    table.when(bySeat('seoul'), draft(order('fly'))).thenRefused('unknownOrder')
  })

  it('O1: an order is aimed as its data says: at nobody, at one that it may hit, at two different ones, or at a treaty', () => {
    const state = worldAt()
    for (const [seat, draft] of [
      ['seoul', order('telephone')], ['seoul', order('telephone', 'seoul')], ['seoul', order('rally', 'tokyo')], ['beijing', order('dualUse', 'pyongyang')],
      ['seoul', order('trilateral', 'tokyo')], ['seoul', order('trilateral', 'tokyo', { second: 'tokyo' })], ['seoul', order('trilateral', 'tokyo', { second: 'seoul' })],
      ['seoul', order('telephone', 'tokyo', { second: 'beijing' })], ['seoul', order('telephone', 'tokyo', { treatyId: 'rokUs1953' })], ['moscow', order('ratify', 'pyongyang')],
    ] as const) expect(why(state, seat, draft), `${draft.order} ${draft.target}`).toMatchObject({ code: 'badTarget' })
    for (const [seat, draft] of [
      ['seoul', order('telephone', 'tokyo')], ['seoul', order('rally')], ['beijing', order('dualUse', 'moscow')],
      ['seoul', order('trilateral', 'tokyo', { second: 'beijing' })], ['moscow', order('ratify', null, { treatyId: 'russiaDprk2024' })],
    ] as const) expect(why(state, seat, draft), draft.order).toBeNull()
  })

  it('O3: the same order on the same target costs 1 more for each round in a row, and capital is charged', () => {
    const call = order('telephone', 'tokyo')
    const once = whenResolved(worldAt(), { seoul: [call] })
    expect(once.moved('capital.seoul', 'O3')).toBe(-1)
    const twice = whenResolved(once.after, { seoul: [call] })
    expect([price(once.after, 'seoul', call), price(twice.after, 'seoul', call), price({ ...twice.after, round: 4 }, 'seoul', call)]).toEqual([2, 3, 1])
    expect([price(once.after, 'seoul', order('telephone', 'beijing')), price(once.after, 'tokyo', order('telephone', 'seoul')), price(once.after, 'seoul', order('visit', 'tokyo'))]).toEqual([1, 1, 2])
    expect(price(once.after, 'seoul', order('rest'))).toBe(0)
  })

  it('O3: what failed or was turned away does not count as a use', () => {
    const failed = whenResolved(worldAt({ 'capital.seoul': 0 }), { seoul: [order('visit', 'tokyo')] })
    expect(price(failed.after, 'seoul', order('visit', 'tokyo'))).toBe(2)
    const refused = whenResolved(worldAt(), { seoul: [order('visit', 'tokyo')], tokyo: [order('recall', 'seoul')] })
    expect(price(refused.after, 'seoul', order('visit', 'tokyo'))).toBe(2)
  })

  it('O2: an order that its seat cannot pay beside those before it fails and says why', () => {
    const round = whenResolved(worldAt({ 'capital.seoul': 3 }), { seoul: [order('visit', 'tokyo'), order('visit', 'washington'), order('telephone', 'beijing')] })
    expect([0, 1, 2].map((slot) => round.act('seoul', slot))).toMatchObject([{ outcome: 'done', reason: null, cost: 2 }, { outcome: 'failed', reason: 'notEnoughCapital', cost: 0 }, { outcome: 'done', cost: 1 }])
    expect(whenResolved(worldAt({ 'warmth.beijing.tokyo': -60 }), { tokyo: [order('jointExercise', 'beijing')] }).act('tokyo')).toMatchObject({ outcome: 'failed', reason: 'targetIsRival' })
  })

  it('O4: allied responses cost the three allies 1 less from alarm 30, 2 less from 60, never below 1, and others nothing less', () => {
    const exercise = (alarm: number, seat: Seat, target: Seat) => price(worldAt({ alarm }), seat, order('jointExercise', target))
    expect([exercise(29, 'seoul', 'tokyo'), exercise(30, 'seoul', 'tokyo'), exercise(60, 'seoul', 'tokyo')]).toEqual([2, 1, 1])
    expect(price(worldAt({ alarm: 60 }), 'washington', order('deployAsset', 'seoul'))).toBe(1)
    expect(price(worldAt({ alarm: 59 }), 'washington', order('deployAsset', 'seoul'))).toBe(2)
    expect(exercise(90, 'moscow', 'beijing')).toBe(2)
    expect(price(worldAt({ alarm: 90 }), 'seoul', order('visit', 'tokyo'))).toBe(2)
  })

  it('O5: some orders can be given once a match, counted where they did not fail', () => {
    const test = { pyongyang: [order('nuclearTest')] }
    const first = whenResolved(worldAt(), test)
    expect(first.act('pyongyang')).toMatchObject({ outcome: 'done' })
    expect(whenResolved({ ...first.after, round: 5 }, test).act('pyongyang')).toMatchObject({ outcome: 'failed', reason: 'onceAMatch' })
    const poor = whenResolved(worldAt({ 'capital.pyongyang': 0 }), test)
    expect(whenResolved({ ...poor.after, numbers: worldAt().numbers }, test).act('pyongyang')).toMatchObject({ outcome: 'done' })
  })

  it('O6: an order on a treaty names one that its seat is party to: signed to ratify, binding to denounce, secret to publish', () => {
    const { treaties } = worldAt()
    const ids = (status: 'signed' | 'inForce' | 'secret', seat: Seat) => treatiesFor({ kind: 'treaty', status }, seat, treaties).map(({ id }) => id)
    expect([ids('signed', 'moscow'), ids('signed', 'seoul'), ids('inForce', 'seoul'), ids('inForce', 'pyongyang'), ids('secret', 'pyongyang')])
      .toEqual([['russiaDprk2024'], [], ['rokUs1953', 'campDavid2023'], ['chinaDprk1961', 'russiaDprk2024'], []])
    const ratified = whenResolved(worldAt(), { moscow: [order('ratify', null, { treatyId: 'russiaDprk2024' })] }).after
    expect(treatiesFor({ kind: 'treaty', status: 'signed' }, 'moscow', ratified.treaties)).toEqual([])
    expect(treatiesFor({ kind: 'treaty', status: 'signed' }, 'pyongyang', ratified.treaties)).toHaveLength(1)
    const denounced = whenResolved(worldAt(), { beijing: [order('denounceTreaty', null, { treatyId: 'chinaDprk1961' })] }).after
    expect(treatiesFor({ kind: 'treaty', status: 'inForce' }, 'pyongyang', denounced.treaties).map(({ id }) => id)).toEqual(['russiaDprk2024'])
  })

  it('O7: the Goldstein value of an order\'s event code moves warmth between actor and target', () => {
    const rate = SCENARIO.tuning['goldsteinWarmth'] ?? 0
    const visit = whenResolved(worldAt(), { seoul: [order('visit', 'beijing')], moscow: [order('recall', 'tokyo')] })
    expect(visit.moved('warmth.beijing.seoul', 'O7')).toBe(Math.round(goldsteinOf('042') * rate * 100) / 100)
    expect(visit.moved('warmth.moscow.tokyo', 'O7')).toBe(goldsteinOf('160') * rate)
    expect(goldsteinOf('unheard')).toBe(0)
    const blow = whenResolved(worldAt(), { moscow: [order('cyber', 'tokyo')] })
    expect(blow.moved('warmth.moscow.tokyo', 'O7')).toBe(0)
  })

  it('O8: an order\'s effects are entered one by one in the order of the scenario', () => {
    const round = whenResolved(worldAt(), { moscow: [order('threaten', 'tokyo')] })
    const keys = round.entries.filter(({ rule, cause }) => rule === 'O8' && cause.type === 'act').map(({ key }) => key)
    expect(keys).toEqual(['stability.tokyo', 'stability.moscow', 'hostility.moscow.tokyo', 'warmth.moscow.tokyo', 'alarm'])
  })

  it('O9: a summit that both want happens once for both', () => {
    const round = whenResolved(worldAt(), { seoul: [order('summit', 'beijing')], beijing: [order('summit', 'seoul')] })
    expect([round.act('seoul'), round.act('beijing')]).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }])
    expect(round.moved('warmth.beijing.seoul', 'O8')).toBe(14)
    const snub = whenResolved(worldAt(), { seoul: [order('summit', 'beijing')], beijing: [order('summit', 'tokyo')] })
    expect([snub.act('seoul'), snub.moved('credibility.seoul', 'O8'), snub.moved('warmth.beijing.seoul', 'O8')]).toMatchObject([{ outcome: 'snubbed' }, -3, -2])
  })
})
