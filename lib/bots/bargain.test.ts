import { describe, expect, it } from 'vitest'
import { viewFor } from '../engine/view.ts'
import type { SeatCommand } from '../engine/commands.ts'
import type { ClauseDraft, TreatyDraft } from '../engine/scenario.ts'
import { bySeat, must, negotiatingTable, type Table } from '../engine/testing/table.ts'
import { SEATS, type ClauseKind, type Seat } from '../engine/vocabulary.ts'
import { lipsAndTeeth as scenario } from '../scenarios/lipsAndTeeth/scenario.ts'
import { answersToTreaties, asDraft, offerNow } from './bargain.ts'
import { doctrineOf } from './doctrines.ts'
import { hostilityOf, type Sight } from './sight.ts'
import { SIGNED_FROM, treatyWorth } from './treatyWorth.ts'

const clause = (kind: ClauseKind, obliged: Seat | null = null): ClauseDraft => ({ kind, obliged, about: null, text: '' })
const draft = (parties: readonly Seat[], clauses: readonly ClauseDraft[], rest: Partial<TreatyDraft> = {}): TreatyDraft =>
  ({ title: 'Pact', parties: [...parties], clauses: [...clauses], term: 4, exitNotice: 1, secret: false, needsRatification: false, ...rest })
const sightAt = (table: Table, seat: Seat): Sight => ({ scenario, view: viewFor(scenario, table.state, { type: 'seat', seat }), seat, seed: 'bargain', strength: 'able' })
const proposed = (by: Seat, text: TreatyDraft): Table => must(negotiatingTable('bargain'), bySeat(by), { type: 'proposeTreaty', treatyId: 't', draft: asDraft(text) })
const answer = (table: Table, seat: Seat): SeatCommand | undefined => answersToTreaties(sightAt(table, seat))[0]
const answered = (table: Table, seat: Seat): Table => {
  const command = answer(table, seat)
  if (command === undefined) throw new Error(`${seat} has nothing to answer`)
  return must(table, bySeat(seat), command)
}

/** Tokyo would owe Seoul two things for ever and get nothing for them. */
const oneSided = draft(['seoul', 'tokyo'], [clause('tradeSupply', 'tokyo'), clause('armsSupply', 'tokyo')], { term: null })

describe('bargaining', () => {
  it('signs what is worth more than it risks', () => {
    expect(answer(proposed('moscow', draft(['moscow', 'pyongyang'], [clause('tradeSupply'), clause('consultation')])), 'pyongyang')).toMatchObject({ type: 'signTreaty', version: 1 })
  })

  it('refuses what no small change would make worth signing', () => {
    expect(answer(proposed('pyongyang', draft(['pyongyang', 'washington'], [clause('sanctionsRelief', 'washington')])), 'washington')).toMatchObject({ type: 'refuseTreaty' })
  })

  it('asks for a change that makes an offer worth signing, and that the other side may sign', () => {
    const table = proposed('seoul', oneSided)
    expect(treatyWorth(oneSided, sightAt(table, 'tokyo'))).toBeLessThan(SIGNED_FROM)
    const counter = answer(table, 'tokyo')
    expect(counter?.type).toBe('amendTreaty')
    const changed = counter?.type === 'amendTreaty' ? counter.draft : oneSided
    expect(treatyWorth(changed, sightAt(table, 'tokyo'))).toBeGreaterThan(SIGNED_FROM)
    expect(treatyWorth(changed, { ...sightAt(table, 'tokyo'), seat: 'seoul' })).toBeGreaterThan(0)
    expect(changed.parties).toEqual(oneSided.parties)
  })

  it('comes to an end: a third version is signed or refused', () => {
    let table = proposed('seoul', oneSided)
    for (const by of ['tokyo', 'seoul'] as const) table = must(table, bySeat(by), { type: 'amendTreaty', treatyId: 't', draft: asDraft(oneSided) })
    expect(['signTreaty', 'refuseTreaty']).toContain(answer(table, 'tokyo')?.type)
    const first = answered(proposed('seoul', oneSided), 'tokyo')
    expect(answer(first, 'tokyo')).toBeUndefined()
    expect(answer(first, 'seoul')).toBeDefined()
  })

  it('weighs a defence clause by the quarrels into which its partner may drag it', () => {
    const calm = negotiatingTable('bargain')
    const pact = draft(['beijing', 'pyongyang'], [clause('defence')])
    const worth = (table: Table) => treatyWorth(pact, sightAt(table, 'beijing'))
    const quarrel = sightAt(calm, 'beijing')
    const numbers = { ...quarrel.view.numbers, 'hostility.pyongyang.seoul': 4 }
    expect(treatyWorth(pact, { ...quarrel, view: { ...quarrel.view, numbers } })).toBeLessThan(worth(calm))
  })

  it('offers what it wants, to those of whom it makes sense: no pause of those who cannot test, no promise of peace among friends', () => {
    const offers = Array.from({ length: 400 }, (_, draw) => {
      const table = negotiatingTable(`offers ${draw}`)
      const seat = SEATS[draw % SEATS.length]!
      const offer = offerNow({ ...sightAt(table, seat), seed: `offers ${draw}` })
      return offer === null ? null : { ...offer, seat, calm: hostilityOf(sightAt(table, seat).view.numbers, seat, offer.partner) < 1 }
    }).filter((offer) => offer !== null)
    expect(offers.length).toBeGreaterThan(50)
    expect(offers.filter(({ kind, seat }) => (doctrineOf(scenario, seat).clauses[kind] ?? 0) <= 0)).toEqual([])
    expect(offers.filter(({ kind, partner }) => kind === 'testMoratorium' && partner !== 'pyongyang')).toEqual([])
    expect(offers.filter(({ kind, calm }) => kind === 'nonAggression' && calm)).toEqual([])
  })

  it('likes what it would rather not see promised no better where it is the one to promise', () => {
    const sight = sightAt(negotiatingTable('bargain'), 'pyongyang')
    const owing = (kind: ClauseKind) => treatyWorth(draft(['moscow', 'pyongyang'], [clause(kind, 'pyongyang')]), sight)
    expect(owing('testMoratorium')).toBeLessThan(owing('armsSupply'))
  })
})
