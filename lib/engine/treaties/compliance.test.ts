import { describe, expect, it } from 'vitest'
import type { OrderDraft } from '../commands.ts'
import type { ClauseDraft, StartingTreaty } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { drafted, given, order, whenResolved, worldAt, type Drafts } from '../testing/given.ts'
import { bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from '../testing/table.ts'
import { viewFor } from '../view.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'
import { startingTreaty } from './evolveTreaties.ts'

const clause = (kind: ClauseKind, rest: Partial<ClauseDraft> = {}): ClauseDraft => ({ kind, obliged: null, about: null, text: 'As agreed.', ...rest })

/** A pact in force between these seats, and nothing else. */
function bound(parties: readonly Seat[], clauses: readonly ClauseDraft[], rest: Partial<StartingTreaty> = {}): MatchState {
  const treaty = startingTreaty({ id: 'pact', title: 'Pact', parties, clauses, term: null, exitNotice: 1, secret: false, needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: [...parties], ...rest })
  return { ...worldAt(), treaties: [treaty] }
}
const findings = (state: MatchState, drafts: Drafts) => whenResolved(state, drafts).after.treaties[0]?.findings ?? []
const verdictOn = (kind: ClauseKind, by: Seat, act: OrderDraft, rest: Partial<ClauseDraft> = {}) =>
  findings(bound(['beijing', 'pyongyang'], [clause(kind, rest)]), { [by]: [act] })[0]?.verdict

describe('compliance', () => {
  it('T11: a blow on a partner breaks defence, non-aggression and neutrality, a friendly act nothing', () => {
    for (const kind of ['defence', 'nonAggression', 'neutrality'] as const) {
      expect(verdictOn(kind, 'pyongyang', order('threaten', 'beijing')), kind).toBe('breached')
      expect(verdictOn(kind, 'pyongyang', order('threaten', 'seoul')), kind).not.toBe('breached')
    }
    expect(verdictOn('nonAggression', 'beijing', order('visit', 'pyongyang'))).toBe('kept')
    expect([verdictOn('defence', 'beijing', order('visit', 'pyongyang')), verdictOn('neutrality', 'beijing', order('rest'))]).toEqual(['notTriggered', 'notTriggered'])
    expect([verdictOn('consultation', 'beijing', order('squeeze', 'pyongyang')), verdictOn('hotline', 'beijing', order('squeeze', 'pyongyang'))]).toEqual(['notTriggered', 'kept'])
  })

  it('T11: cutting a partner off breaks promises of supply, technology, trade and sanctions relief', () => {
    for (const kind of ['armsSupply', 'technologyTransfer', 'tradeSupply', 'sanctionsRelief'] as const) {
      expect(verdictOn(kind, 'beijing', order('squeeze', 'pyongyang')), kind).toBe('breached')
      expect(verdictOn(kind, 'beijing', order('squeeze', 'moscow')), kind).toBe('kept')
      expect(verdictOn(kind, 'beijing', order('recall', 'pyongyang')), kind).toBe('kept')
    }
    const relief = bound(['washington', 'pyongyang'], [clause('sanctionsRelief', { obliged: 'washington' })])
    expect(findings(relief, { washington: [order('interdict', 'pyongyang')] })[0]?.verdict).toBe('kept')
    expect(findings(bound(['seoul', 'moscow'], [clause('sanctionsRelief', { obliged: 'seoul' })]), { seoul: [order('sanction', 'moscow')] })[0]).toMatchObject({ verdict: 'breached', by: 'seoul', actId: 'r1.seoul.0' })
  })

  it('T11: only who owes can break a clause', () => {
    expect(verdictOn('tradeSupply', 'beijing', order('squeeze', 'pyongyang'), { obliged: 'pyongyang' })).toBe('kept')
    expect(verdictOn('tradeSupply', 'beijing', order('squeeze', 'pyongyang'), { obliged: 'beijing' })).toBe('breached')
  })

  it('T11: a hostile act breaks basing, a test the moratorium', () => {
    expect(verdictOn('basing', 'beijing', order('squeeze', 'pyongyang'))).toBe('breached')
    expect(verdictOn('basing', 'beijing', order('recall', 'pyongyang'))).toBe('kept')
    expect(verdictOn('testMoratorium', 'pyongyang', order('missileTest'))).toBe('breached')
    expect(verdictOn('testMoratorium', 'pyongyang', order('nuclearTest'))).toBe('breached')
    expect(verdictOn('testMoratorium', 'pyongyang', order('threaten', 'seoul'))).toBe('kept')
  })

  it('T11: no deals against each other: not with the seat that is named, or else not with a partner\'s rival', () => {
    const named = bound(['moscow', 'seoul'], [clause('noDealsAgainst', { about: 'pyongyang' })])
    expect(findings(named, { moscow: [order('sellWeapons', 'pyongyang')] })[0]?.verdict).toBe('breached')
    expect(findings(named, { moscow: [order('jointExercise', 'beijing')] })[0]?.verdict).toBe('kept')
    expect(findings(named, { moscow: [order('telephone', 'pyongyang')] })[0]?.verdict).toBe('kept')
    const open = bound(['moscow', 'pyongyang'], [clause('noDealsAgainst')])
    expect(findings(open, { moscow: [order('summit', 'tokyo')], tokyo: [order('summit', 'moscow')] })[0]).toMatchObject({ verdict: 'breached', by: 'moscow' })
    expect(findings(open, { moscow: [order('trilateral', 'beijing', { second: 'washington' })] })[0]?.verdict).toBe('breached')
    expect(findings(open, { moscow: [order('trilateral', 'beijing', { second: 'pyongyang' })] })[0]?.verdict).toBe('kept')
  })

  it('T11: what not all parties know is held against nobody; free text and what is not in force are not checked', () => {
    expect(verdictOn('nonAggression', 'beijing', order('cyber', 'pyongyang'))).toBe('kept')
    expect(findings(bound(['beijing', 'pyongyang'], [clause('freeText')]), { beijing: [order('squeeze', 'pyongyang')] })).toEqual([])
    expect(findings(bound(['beijing', 'pyongyang'], [clause('tradeSupply')], { status: 'signed' }), { beijing: [order('squeeze', 'pyongyang')] })).toEqual([])
  })

  it('T12: a public breach costs warmth, credibility and stability, at home more in a democracy', () => {
    const { breachWarmth = 0, breachCredibility = 0, breachStability = 0 } = SCENARIO.tuning
    const cut = (by: Seat, other: Seat, rest: Partial<StartingTreaty> = {}) => whenResolved(bound([by, other], [clause('tradeSupply')], rest), { [by]: [order('squeeze', other)] })
    const beijing = cut('beijing', 'pyongyang')
    expect([beijing.moved('warmth.beijing.pyongyang', 'T12'), beijing.moved('credibility.beijing', 'T12'), beijing.moved('stability.beijing', 'T12')]).toEqual([-breachWarmth, -breachCredibility, -breachStability])
    expect(cut('washington', 'seoul').moved('stability.washington', 'T12')).toBeCloseTo(-breachStability * 1.35, 1)
    const secret = cut('beijing', 'pyongyang', { secret: true })
    expect([secret.moved('warmth.beijing.pyongyang', 'T12'), secret.moved('credibility.beijing', 'T12'), secret.moved('stability.beijing', 'T12')]).toEqual([-breachWarmth, 0, 0])
  })

  it('T12: every other party is wronged', () => {
    const three = whenResolved(bound(['beijing', 'moscow', 'pyongyang'], [clause('tradeSupply')]), { beijing: [order('squeeze', 'pyongyang')] })
    expect(three.moved('warmth.beijing.moscow', 'T12')).toBe(-(SCENARIO.tuning.breachWarmth ?? 0))
  })
})

/** Washington has cut Seoul off against a trade clause between them; the table is back in talks. */
function breached(): Table {
  const table = negotiatingTable('seed', { rounds: 6 })
  const state = drafted({ ...table.state, treaties: bound(['seoul', 'tokyo', 'washington'], [clause('tradeSupply'), clause('freeText')]).treaties, numbers: worldAt().numbers }, { washington: [order('squeeze', 'seoul')] })
  return nextTalks({ ...table, state })
}
function nextTalks(table: Table): Table {
  let next = must(table, HOST, { type: 'advancePhase' })
  while (next.state.phase !== 'negotiation') next = must(next, HOST, { type: 'advancePhase' })
  return next
}
const judge = (verdict: 'kept' | 'breached' | 'disputed', which = 0) => ({ type: 'disputeClause', treatyId: 'pact', clause: which, verdict } as const)
const settled = (table: Table) => nextTalks(table).state.ledger.filter(({ rule }) => rule === 'T15').map(({ key, amount }) => [key, amount])

describe('disputes', () => {
  const half = (name: 'breachWarmth' | 'breachCredibility') => (SCENARIO.tuning[name] ?? 0) / 2

  it('T15: who broke a clause may dispute it, the others forgive or insist, nobody else says anything', () => {
    const found = given(breached())
    found.when(bySeat('washington'), judge('disputed')).then({ type: 'clauseJudged', judge: 'washington' })
    found.when(bySeat('washington'), judge('kept')).thenRefused('notJudgedByPeople')
    found.when(bySeat('seoul'), judge('kept')).then({ type: 'clauseJudged', judge: 'seoul' })
    found.when(bySeat('seoul'), judge('breached')).then({ type: 'clauseJudged', judge: 'seoul' })
    found.when(bySeat('seoul'), judge('disputed')).thenRefused('notJudgedByPeople')
    found.when(bySeat('beijing'), judge('kept')).thenRefused('notAParty')
    found.when(bySeat('seoul'), judge('disputed', 1)).then({ type: 'clauseJudged', judge: 'seoul' })
    given(nextTalks(breached())).when(bySeat('seoul'), judge('kept')).thenRefused('notJudgedByPeople')
  })

  it('T15: forgiving gives back half of the warmth, and half of the credibility once all forgive', () => {
    const one = must(breached(), bySeat('seoul'), judge('kept'))
    expect(settled(one)).toEqual([['warmth.seoul.washington', half('breachWarmth')]])
    const all = must(one, bySeat('tokyo'), judge('kept'))
    expect(settled(all)).toEqual([['warmth.seoul.washington', half('breachWarmth')], ['warmth.tokyo.washington', half('breachWarmth')], ['credibility.washington', half('breachCredibility')]])
  })

  it('T15: a dispute that meets insistence costs both sides credibility, alone it costs nothing', () => {
    const disputed = must(breached(), bySeat('washington'), judge('disputed'))
    expect(settled(disputed)).toEqual([])
    expect(settled(must(breached(), bySeat('seoul'), judge('breached')))).toEqual([])
    expect(settled(must(disputed, bySeat('seoul'), judge('breached')))).toEqual([['credibility.washington', -1], ['credibility.seoul', -1]])
  })

  it('T15: the last word counts, is settled once, and the parties see it as disputed', () => {
    const changed = must(must(breached(), bySeat('seoul'), judge('kept')), bySeat('seoul'), judge('breached'))
    expect(settled(changed)).toEqual([])
    const forgiven = must(breached(), bySeat('seoul'), judge('kept'))
    expect(nextTalks(nextTalks(forgiven)).state.ledger.filter(({ rule }) => rule === 'T15')).toHaveLength(1)
    const { state } = must(breached(), bySeat('washington'), judge('disputed'))
    const lastFor = (seat: Seat) => viewFor(SCENARIO, state, { type: 'seat', seat }).treaties[0]?.findings.at(-1)?.verdict
    expect([lastFor('seoul'), lastFor('beijing')]).toEqual(['disputed', 'breached'])
  })
})
