import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE } from '../knowledge.ts'
import { numberAt, type NamedNumbers, type NumberKey } from '../numbers.ts'
import { drafted, order, whenResolved, worldAt } from '../testing/given.ts'
import { SCENARIO } from '../testing/table.ts'
import type { OrderDraft } from '../commands.ts'
import type { MatchState } from '../state.ts'
import type { Treaty } from '../treaties/treaty.ts'
import type { Seat } from '../vocabulary.ts'
import { specOf } from './condition.ts'
import { previewOf } from './preview.ts'

const specFor = (id: string) => {
  const spec = specOf(SCENARIO, id)
  if (spec === null) throw new Error(`no order ${id}`)
  return spec
}
const previewed = (state: MatchState, seat: Seat, draft: OrderDraft) => previewOf(SCENARIO, { state, numbers: state.numbers[seat], seat }, draft)

describe('previews', () => {
  it('O10: a preview says what an order costs and does if nobody else moves', () => {
    for (const [seat, draft] of [['moscow', order('threaten', 'tokyo')], ['beijing', order('cooperate', 'pyongyang')], ['seoul', order('raisePosture')]] as const) {
      const state = worldAt()
      const shown: Partial<Record<NumberKey, number>> = {}
      const { entries, cost } = previewed(state, seat, draft)
      for (const { key, amount } of entries) shown[key] = (shown[key] ?? 0) + amount
      const played = whenResolved(state, { [seat]: [draft] })
      const done: NamedNumbers = Object.fromEntries(entries.map(({ key }) => [key, ['O3', 'O7', 'O8', 'R9', 'R7', 'L4'].reduce((sum, rule) => sum + played.moved(key, rule), 0)]))
      expect(cost).toBe(specFor(draft.order).cost)
      for (const key of Object.keys(done) as NumberKey[]) expect(numberAt(shown, key), `${draft.order} ${key}`).toBeCloseTo(numberAt(done, key), 1)
    }
  })

  it('O10: it warns of one\'s line, of treaties, of what needs the other side and of what is done once', () => {
    const kinds = (seat: Seat, draft: OrderDraft) => previewed(worldAt(), seat, draft).remarks.map(({ kind }) => kind)
    expect(kinds('beijing', order('greyZone', 'pyongyang'))).toEqual(['lineConflict', 'treatyConflict'])
    expect(kinds('beijing', order('visit', 'tokyo'))).toEqual(['serveLine'])
    expect(kinds('beijing', order('squeeze', 'pyongyang'))).toEqual(['nearTreaty'])
    expect(kinds('beijing', order('summit', 'seoul'))).toEqual(['serveLine', 'needsAcceptance'])
    expect(kinds('pyongyang', order('nuclearTest'))).toContain('oncePerMatch')
    expect(previewed(worldAt(), 'beijing', order('fly'))).toEqual({ cost: 0, entries: [], remarks: [], exposure: null })
  })

  it('O10: each warning names its rule and what it is about', () => {
    const remarks = (seat: Seat, draft: OrderDraft, state = worldAt()) => previewed(state, seat, draft).remarks
    const pact = { treaty: 'chinaDprk1961', title: worldAt().treaties.find(({ id }) => id === 'chinaDprk1961')?.versions[0]?.draft.title }
    expect(remarks('beijing', order('greyZone', 'pyongyang'))).toEqual([
      { kind: 'lineConflict', ruleNumber: 'L4', values: { line: worldAt().seats.beijing.line } },
      { kind: 'treatyConflict', ruleNumber: 'T11', values: { ...pact, clause: 0 } },
    ])
    expect(remarks('beijing', order('squeeze', 'pyongyang'))).toEqual([{ kind: 'nearTreaty', ruleNumber: 'T11', values: pact }])
    expect(remarks('beijing', order('summit', 'seoul'))).toEqual([
      { kind: 'serveLine', ruleNumber: 'L4', values: { line: worldAt().seats.beijing.line } },
      { kind: 'needsAcceptance', ruleNumber: 'O9', values: { seat: 'seoul' } },
    ])
    expect(remarks('pyongyang', order('nuclearTest')).at(-1)).toEqual({ kind: 'oncePerMatch', ruleNumber: 'O5', values: {} })
  })

  it('O10: it warns of no treaty that does not bind, that others made, or against which nothing is done', () => {
    const about = (treaty: Partial<Treaty>, seat: Seat, draft: OrderDraft) => {
      const state = worldAt()
      const treaties = state.treaties.filter(({ id }) => id === 'chinaDprk1961').map((one) => ({ ...one, ...treaty }))
      return previewed({ ...state, treaties }, seat, draft).remarks.filter(({ ruleNumber }) => ruleNumber === 'T11').map(({ kind }) => kind)
    }
    const squeeze = order('squeeze', 'pyongyang')
    expect([about({}, 'beijing', squeeze), about({ status: 'signed' }, 'beijing', squeeze)]).toEqual([['nearTreaty'], ['nearTreaty']])
    expect([about({ status: 'lapsed' }, 'beijing', squeeze), about({ bindingVersion: null }, 'beijing', squeeze), about({}, 'moscow', order('threaten', 'pyongyang')), about({}, 'beijing', order('visit', 'pyongyang')), about({}, 'beijing', order('squeeze', 'moscow'))])
      .toEqual([[], [], [], [], []])
  })

  it('O10: tension is foretold of public acts with an escalation weight alone', () => {
    const foretold = (seat: Seat, draft: OrderDraft) => previewed(worldAt({ tension: 40 }), seat, draft).entries.filter(({ key, rule }) => key === 'tension' && rule === 'R7').map(({ amount }) => amount)
    const { escalationTension = 0, provocationFactor = 0, calmingFactor = 0 } = SCENARIO.tuning
    expect(foretold('moscow', order('threaten', 'tokyo'))).toEqual([specFor('threaten').escalation * escalationTension * provocationFactor])
    expect(foretold('seoul', order('standDown'))[0]).toBeCloseTo(specFor('standDown').escalation * escalationTension * calmingFactor, 2)
    expect([foretold('moscow', order('cyber', 'tokyo')), foretold('seoul', order('rest'))]).toEqual([[], []])
  })

  it('O10: a covert blow shows no change of public numbers, and no warmth that a hidden hand cannot move', () => {
    const keys = previewed(worldAt(), 'moscow', order('cyber', 'tokyo')).entries.map(({ key }) => key)
    expect(keys).toEqual(['capital.moscow', 'economy.tokyo', 'economy.moscow'])
    expect(previewed(worldAt(), 'pyongyang', order('shipMunitions', 'moscow')).entries.filter(({ rule }) => rule === 'O7')).toHaveLength(1)
  })

  it('O10: it is made from what the seat knows, not from the drafts of others', () => {
    const alone = previewed(worldAt(), 'seoul', order('summit', 'beijing'))
    expect(previewed(drafted(worldAt(), { beijing: [order('recall', 'seoul')] }), 'seoul', order('summit', 'beijing'))).toEqual(alone)
  })

  it('X2: of a covert act it says the odds of exposure, which watchers raise unknown to it, and the price of being found out', () => {
    const { exposurePerWatch, exposureBase = 0, exposureSharing = 0 } = SCENARIO.tuning
    const { exposure } = previewed(worldAt(), 'moscow', order('transferTechnology', 'pyongyang'))
    expect(exposure).toMatchObject({ perWatcher: exposurePerWatch, sharing: true })
    expect(exposure?.odds).toBeCloseTo(exposureBase + exposureSharing, 4)
    expect(exposure?.entries.map(({ key, rule }) => [key, rule])).toEqual(expect.arrayContaining([['alarm', 'X5'], ['credibility.moscow', 'X5']]))
    expect(previewed(worldAt(), 'beijing', order('dualUse', 'moscow')).remarks).toContainEqual({ kind: 'lineConflictIfExposed', ruleNumber: 'X6', values: { line: worldAt().seats.beijing.line } })
    expect([previewed(worldAt(), 'seoul', order('watch', 'moscow')).exposure, previewed(worldAt(), 'seoul', order('visit', 'moscow')).exposure]).toEqual([null, null])
  })

  it('L5, L11: it says where an order answers a call or breaks a pledge', () => {
    const said = (kind: 'pledgeSupport' | 'callToRestrain', seat: Seat, about: Seat, restrain: Seat | null): MatchState['acts'][number] => ({
      type: 'statement', id: branded<ActId>(`r1.${seat}.s`), round: 1, seat, draft: { kind, about, restrain, on: null, line: null, readers: [] }, knownTo: EVERYONE, discoveredInRound: null,
    })
    const kinds = (acts: MatchState['acts'], draft: OrderDraft) => previewed({ ...worldAt(), round: 2, acts }, 'beijing', draft).remarks.filter(({ ruleNumber }) => ruleNumber.startsWith('L') && ruleNumber !== 'L4')
    const called = [said('callToRestrain', 'washington', 'beijing', 'pyongyang')]
    expect(kinds(called, order('distance', 'pyongyang'))).toEqual([{ kind: 'answersCall', ruleNumber: 'L5', values: { seat: 'washington' } }])
    expect([kinds(called, order('distance', 'moscow')), kinds(called, order('visit', 'pyongyang'))]).toEqual([[], []])
    expect(kinds([said('pledgeSupport', 'beijing', 'pyongyang', null)], order('distance', 'pyongyang'))).toEqual([{ kind: 'breaksPledge', ruleNumber: 'L11', values: { seat: 'pyongyang' } }])
  })
})
