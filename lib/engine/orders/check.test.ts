import { describe, expect, it } from 'vitest'
import { EVERYONE, knownToSeats } from '../knowledge.ts'
import type { StartingTreaty } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import type { Draft, OrderDraft, StatementDraft } from '../commands.ts'
import { order, says, whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'
import type { Treaty } from '../treaties/treaty.ts'
import type { Seat } from '../vocabulary.ts'
import { checkDraft, checkOrder, checkStatement, draftCost, treatiesFor } from './check.ts'

const draftOf = (orders: readonly (OrderDraft | null)[], statement: StatementDraft | null = null): Draft => ({ orders: [...orders], statement })
const why = (state: MatchState, seat: Seat, draft: Draft) => checkDraft(SCENARIO, { state, seat }, draft)

describe('the price of a draft', () => {
  it('O2: the orders of a draft are paid together; empty slots and unknown orders cost nothing', () => {
    const state = worldAt()
    const cost = (...orders: readonly (OrderDraft | null)[]) => draftCost(SCENARIO, { state, numbers: state.numbers.seoul, seat: 'seoul' }, draftOf(orders))
    expect([cost(), cost(null, order('fly')), cost(order('visit', 'tokyo')), cost(order('visit', 'tokyo'), null, order('telephone', 'beijing'))]).toEqual([0, 0, 2, 3])
  })

  it('O2: a draft may cost all that a seat has and no more', () => {
    const two = draftOf([null, order('visit', 'tokyo'), order('telephone', 'beijing')])
    expect(why(worldAt({ 'capital.seoul': 3 }), 'seoul', two)).toBeNull()
    expect(why(worldAt({ 'capital.seoul': 2 }), 'seoul', two)).toEqual({ code: 'notEnoughCapital', cost: 3, have: 2 })
    expect(why(worldAt({ 'capital.seoul': 3 }), 'seoul', draftOf([], says('criticise')))).toEqual({ code: 'badStatement', reason: 'aboutWhom' })
  })

  it('O1: an order is the same again only with the same name, target and treaty', () => {
    const state = worldAt()
    expect(why(state, 'moscow', draftOf([order('telephone', 'tokyo'), order('visit', 'tokyo'), order('telephone', 'beijing')]))).toBeNull()
    expect(why(state, 'moscow', draftOf([order('telephone', 'tokyo'), null, order('telephone', 'tokyo')]))).toMatchObject({ code: 'orderNeeds', slot: 2, reason: 'onceARound' })
    const [one, other] = ['one', 'other'].map((id) => startingTreaty({ ...PACT, id, parties: ['moscow', 'beijing'], status: 'signed' }))
    const signed = { ...state, treaties: [one, other].filter((treaty) => treaty !== undefined) }
    expect(why(signed, 'moscow', draftOf([order('ratify', null, { treatyId: 'one' }), order('ratify', null, { treatyId: 'other' })]))).toBeNull()
  })
})

describe('orders on treaties', () => {
  const among = (status: 'signed' | 'inForce' | 'secret', treaty: Partial<Treaty>, draft: Partial<StartingTreaty> = {}) =>
    treatiesFor({ kind: 'treaty', status }, 'seoul', [{ ...startingTreaty({ ...PACT, ...draft }), ...treaty }]).length === 1

  it('O6: only a secret treaty that is not yet known is published', () => {
    const secret = { secret: true } as const
    expect([among('secret', {}, secret), among('secret', { knownTo: EVERYONE }, secret), among('secret', { knownTo: knownToSeats(['seoul', 'tokyo']) }), among('secret', {}, { ...secret, parties: ['moscow', 'tokyo'] })])
      .toEqual([true, false, false, false])
  })

  it('O6: only a signed treaty that the seat has not ratified is ratified', () => {
    expect([among('signed', { status: 'signed' }), among('signed', { status: 'inForce' }), among('signed', { status: 'signed', ratifiedBy: ['seoul'] }), among('signed', { status: 'signed', bindingVersion: null })])
      .toEqual([true, false, false, false])
  })

  it('O6: only a treaty that binds and that nobody has denounced is denounced', () => {
    expect([among('inForce', {}), among('inForce', { status: 'signed' }), among('inForce', { status: 'lapsed' }), among('inForce', { denouncedBy: 'tokyo' })]).toEqual([true, true, false, false])
    expect(treatiesFor({ kind: 'none' }, 'seoul', [startingTreaty(PACT)])).toEqual([])
  })
})

describe('meetings', () => {
  const visit = (state: MatchState, seat: Seat, target: Seat, rest: Partial<OrderDraft> = {}) =>
    checkOrder(SCENARIO, state, { seat, draft: { ...order(rest.second === undefined ? 'visit' : 'trilateral', target), ...rest }, slot: 0, numbers: state.numbers[seat] })?.code ?? null
  const recalled = whenResolved(worldAt(), { moscow: [order('recall', 'seoul'), order('telephone', 'tokyo')] }).after

  it('O11: talks are halted with the seat that was recalled from, for any meeting in which its author takes part', () => {
    expect([visit(recalled, 'seoul', 'moscow'), visit(recalled, 'seoul', 'tokyo', { second: 'moscow' }), visit(recalled, 'seoul', 'tokyo')]).toEqual(['orderNeeds', 'orderNeeds', null])
    expect([visit(recalled, 'tokyo', 'moscow'), visit(recalled, 'moscow', 'seoul'), visit({ ...recalled, round: 3 }, 'seoul', 'moscow')]).toEqual([null, null, null])
  })

  it('O11: a recall that failed, or another unfriendly act, halts nothing', () => {
    const failed = { ...recalled, acts: recalled.acts.map((act) => (act.type === 'order' ? { ...act, outcome: 'failed' as const } : act)) }
    expect(visit(failed, 'seoul', 'moscow')).toBeNull()
    expect(visit(whenResolved(worldAt(), { moscow: [order('distance', 'seoul')], beijing: [order('recall', 'tokyo')] }).after, 'seoul', 'moscow')).toBeNull()
  })
})

describe('what a statement speaks of', () => {
  const done = whenResolved(worldAt(), { moscow: [order('threaten', 'tokyo')], pyongyang: [order('shipMunitions', 'moscow')] }).after
  const reasonOf = (state: MatchState, statement: StatementDraft) => {
    const refusal = checkStatement(state, 'seoul', statement)
    return refusal !== null && 'reason' in refusal ? refusal.reason : refusal
  }
  const about = (on: string, seat: Seat, state: MatchState = done) => reasonOf(state, { ...says('criticise'), about: seat, on })

  it('L9: a public act is named only of its author, a hidden or unheard one not at all', () => {
    const hidden = { ...done, acts: done.acts.map((act) => ({ ...act, knownTo: knownToSeats(['moscow']) })) }
    expect([about('r1.moscow.0', 'moscow'), about('r1.moscow.0', 'beijing'), about('r1.moscow.0', 'moscow', hidden), about('r9.moscow.0', 'moscow')]).toEqual([null, 'onWhat', 'onWhat', 'onWhat'])
    expect(reasonOf(done, { ...says('declineToComment'), on: 'r1.moscow.0' })).toBeNull()
  })

  it('L9: a public treaty is named only of its parties, a secret or draft one not at all', () => {
    const state = (treaty: Partial<Treaty>) => ({ ...done, treaties: [{ ...startingTreaty({ ...PACT, parties: ['moscow', 'beijing'] }), ...treaty }] })
    expect([about('pact', 'moscow', state({})), about('pact', 'tokyo', state({})), about('pact', 'moscow', state({ knownTo: knownToSeats(['moscow']) })), about('pact', 'moscow', state({ bindingVersion: null }))])
      .toEqual([null, 'onWhat', 'onWhat', 'onWhat'])
    expect(checkStatement(state({}), 'seoul', { ...says('declineToComment'), on: 'pact' })).toBeNull()
  })
})

const PACT: StartingTreaty = {
  id: 'pact', title: 'Pact', parties: ['seoul', 'tokyo'], clauses: [{ kind: 'hotline', obliged: null, about: null, text: '' }], term: null, exitNotice: 1, secret: false, needsRatification: false,
  status: 'inForce', bond: 1, ratifiedBy: [],
}
