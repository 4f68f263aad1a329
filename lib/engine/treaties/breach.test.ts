import { describe, expect, it } from 'vitest'
import type { OrderDraft } from '../commands.ts'
import type { NamedNumbers } from '../numbers.ts'
import type { ClauseDraft, OrderSpec, Scenario } from '../scenario.ts'
import { order } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'
import { breaksClause } from './breach.ts'

const telephone = SCENARIO.orders.find(({ id }) => id === 'telephone')
if (telephone === undefined) throw new Error('no order to make others from')

/** A scenario with one order, `deed`, made to measure. */
const withDeed = (rest: Partial<OrderSpec>): Scenario => ({ ...SCENARIO, orders: [{ ...telephone, id: 'deed', escalation: 0, cameo: '010', breaks: [], ...rest }] })
type At = { readonly deed?: Partial<OrderSpec>; readonly clause?: Partial<ClauseDraft>; readonly parties?: readonly Seat[]; readonly numbers?: NamedNumbers; readonly aim?: Partial<OrderDraft>; readonly by?: Seat }
/** Whether Seoul's deed breaks a clause of this kind with Tokyo. */
function breaks(kind: ClauseKind, { deed = {}, clause = {}, parties = ['seoul', 'tokyo'], numbers = {}, aim = { target: 'tokyo' }, by = 'seoul' }: At = {}): boolean {
  const draft = { title: 'Pact', parties, term: null, exitNotice: 1, secret: false, needsRatification: false, clauses: [] }
  return breaksClause(withDeed(deed), { draft, clause: { kind, obliged: null, about: null, text: '', ...clause }, numbers }, { seat: by, draft: { ...order('deed'), ...aim } })
}

describe('what breaks a clause', () => {
  it('T11: a hostile act of escalation from 8 against a partner breaks defence, non-aggression and neutrality; below it, against others, or for it, not', () => {
    for (const kind of ['defence', 'nonAggression', 'neutrality'] as const) {
      const blow = (escalation: number, aim: Partial<OrderDraft> = { target: 'tokyo' }, cameo = '191') => breaks(kind, { deed: { escalation, desk: 'trade', cameo }, aim })
      expect([blow(8), blow(7.9), blow(8, { target: 'beijing' }), blow(8, { target: null })], kind).toEqual([true, false, false, false])
      expect(blow(8, { target: 'tokyo' }, '072'), 'troops that come to its aid').toBe(false)
    }
  })

  it('T11: a hostile act of the security desk breaks non-aggression whatever its weight; one of another desk does not', () => {
    const act = (desk: OrderSpec['desk'], cameo: string) => breaks('nonAggression', { deed: { desk, cameo, escalation: 2 } })
    expect([act('security', '128'), act('security', '1212'), act('trade', '163'), act('security', '010')]).toEqual([true, false, false, false])
  })

  it('T11: basing is broken by a hostile act, Goldstein -5 or worse, against a partner', () => {
    const act = (cameo: string, target: Seat = 'tokyo') => breaks('basing', { deed: { cameo }, aim: { target } })
    expect([act('128'), act('163'), act('1212'), act('163', 'beijing')]).toEqual([true, true, false, false])
  })

  it('T11: consultation, a hotline and free text are broken by no order', () => {
    for (const kind of ['consultation', 'hotline', 'freeText'] as const) expect(breaks(kind, { deed: { escalation: 60, cameo: '191', breaks: [kind] } }), kind).toBe(false)
  })

  it('T11: supply and the like are broken by an order that says so, aimed at a partner', () => {
    for (const kind of ['armsSupply', 'technologyTransfer', 'tradeSupply', 'sanctionsRelief'] as const) {
      expect([breaks(kind, { deed: { breaks: [kind] } }), breaks(kind, { deed: { breaks: ['basing'] } }), breaks(kind, { deed: { breaks: [kind] }, aim: { target: 'beijing' } })], kind).toEqual([true, false, false])
    }
    expect([breaks('testMoratorium', { deed: { breaks: ['testMoratorium'] }, aim: {} }), breaks('testMoratorium', { aim: {} })]).toEqual([true, false])
  })

  it('T11: no deals with the seat that is named; where none is, with no rival of any partner, and partners may always deal', () => {
    const deals = (aim: Partial<OrderDraft>, rest: At = {}) => breaks('noDealsAgainst', { deed: { breaks: ['noDealsAgainst'] }, aim, ...rest })
    const about = { clause: { about: 'moscow' } } as const
    expect([deals({ target: 'moscow' }, about), deals({ target: 'beijing' }, about), deals({ target: 'beijing', second: 'moscow' }, about)]).toEqual([true, false, true])
    const numbers: NamedNumbers = { 'hostility.pyongyang.tokyo': 1, 'hostility.tokyo.washington': 1 }
    const three = ['seoul', 'tokyo', 'washington'] as const
    expect([deals({ target: 'pyongyang' }, { numbers }), deals({ target: 'beijing' }, { numbers }), deals({ target: 'pyongyang' }, { numbers, parties: three }), deals({ target: 'washington' }, { numbers, parties: three })])
      .toEqual([true, false, true, false])
    expect([deals({ target: 'pyongyang' }, { numbers: { 'hostility.pyongyang.seoul': 1 } }), deals({ target: null }, { numbers }), deals({ target: 'pyongyang' }, { numbers, deed: {} })]).toEqual([false, false, false])
  })

  it('T11: only a party, and only the one that owes, can break a clause, and only by an order that is known', () => {
    const blow = { deed: { escalation: 8, cameo: '191' } }
    expect([breaks('defence', { ...blow, by: 'beijing' }), breaks('defence', { ...blow, clause: { obliged: 'tokyo' } }), breaks('defence', { ...blow, clause: { obliged: 'seoul' } }), breaks('defence', { ...blow, aim: { order: 'unheard', target: 'tokyo' } })])
      .toEqual([false, false, true, false])
  })
})
