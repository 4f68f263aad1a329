import { describe, expect, it } from 'vitest'
import { EVERYONE, knownToSeats } from '../knowledge.ts'
import type { StartingTreaty } from '../scenario.ts'
import { order, whenResolved, worldAt } from '../testing/given.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'
import { startingTreaty } from './evolveTreaties.ts'
import type { Treaty } from './treaty.ts'

const text = (kinds: readonly ClauseKind[], rest: Partial<StartingTreaty> = {}): StartingTreaty => ({
  id: 'pact', title: 'Pact', parties: ['seoul', 'tokyo'], clauses: kinds.map((kind) => ({ kind, obliged: null, about: null, text: '' })),
  term: null, exitNotice: 1, secret: false, needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: [], ...rest,
})
/** As the table made it, in force. */
function made(kinds: readonly ClauseKind[], rest: Partial<StartingTreaty> = {}, change: Partial<Treaty> = {}): Treaty {
  const treaty = startingTreaty(text(kinds, rest))
  return { ...treaty, versions: treaty.versions.map((version) => ({ ...version, by: 'seoul' as Seat })), ...change }
}
const withTreaty = (...treaties: readonly Treaty[]) => ({ ...worldAt(), treaties })

describe('accords', () => {
  it('T8: a denounced treaty binds until its notice has run, then it is at an end', () => {
    const first = whenResolved(withTreaty(made(['defence'])), { seoul: [order('denounceTreaty', null, { treatyId: 'pact' })] })
    expect(first.after.treaties[0]).toMatchObject({ status: 'inForce', denouncedBy: 'seoul', endsAfterRound: 2, bond: 1 })
    const second = whenResolved(first.after, {})
    expect(second.after.treaties[0]).toMatchObject({ status: 'inForce' })
    expect(whenResolved(second.after, {}).after.treaties[0]).toMatchObject({ status: 'denounced', bond: 0 })
  })

  it('T8: a treaty whose term is over lapses', () => {
    const bound = made(['defence'], {}, { endsAfterRound: 1 })
    expect(whenResolved(withTreaty(bound), {}).after.treaties[0]?.status).toBe('inForce')
    expect(whenResolved({ ...withTreaty(bound), round: 2 }, {}).after.treaties[0]?.status).toBe('lapsed')
  })

  it('T5: what all have signed binds for its term and is known to all unless it is secret', () => {
    const open = made(['defence'], { term: 3 }, { status: 'proposed', bindingVersion: null, inForceSince: null, bond: 0, knownTo: knownToSeats(['seoul', 'tokyo']), signatures: { seoul: 1, tokyo: 1 } })
    expect(whenResolved(withTreaty(open), {}).after.treaties[0]).toMatchObject({ status: 'inForce', bindingVersion: 1, bond: 1, endsAfterRound: 3, inForceSince: 1, knownTo: EVERYONE })
    const secret = { ...open, versions: open.versions.map((version) => ({ ...version, draft: { ...version.draft, secret: true } })) }
    expect(whenResolved(withTreaty(secret), {}).after.treaties[0]?.knownTo).toBe(knownToSeats(['seoul', 'tokyo']))
    expect(whenResolved(withTreaty({ ...open, signatures: { seoul: 1 } }), {}).after.treaties[0]?.status).toBe('proposed')
    expect(whenResolved(withTreaty({ ...open, status: 'refused' }), {}).after.treaties[0]?.status).toBe('refused')
  })

  it('T6: each ratification strengthens the bond until all have ratified', () => {
    const signed = made(['defence'], { needsRatification: true, status: 'signed', bond: 0.6 })
    const ratify = order('ratify', null, { treatyId: 'pact' })
    const half = whenResolved(withTreaty(signed), { seoul: [ratify] })
    expect(half.after.treaties[0]).toMatchObject({ status: 'signed', bond: 0.8, ratifiedBy: ['seoul'] })
    expect(whenResolved(half.after, { tokyo: [ratify] }).after.treaties[0]).toMatchObject({ status: 'inForce', bond: 1, inForceSince: 2 })
  })

  it('T7: a published treaty is known to all', () => {
    const secret = made(['armsSupply'], { secret: true, parties: ['moscow', 'pyongyang'] }, { knownTo: knownToSeats(['moscow', 'pyongyang']) })
    const round = whenResolved(withTreaty(secret), { pyongyang: [order('publishTreaty', null, { treatyId: 'pact' })] })
    expect(round.after.treaties[0]?.knownTo).toBe(EVERYONE)
    expect([round.resolved.pages[0]?.page.lead, ...(round.resolved.pages[0]?.page.seconds ?? [])]).toContainEqual(expect.objectContaining({ key: 'treaty.published' }))
  })

  it('T10: clauses that the table agreed pay each party a small good every round, of each kind once', () => {
    const paid = (kind: ClauseKind) => {
      const round = whenResolved(withTreaty(made([kind])), {})
      return [round.moved('economy.seoul', 'T10'), round.moved('stability.tokyo', 'T10')]
    }
    expect(paid('tradeSupply')).toEqual([1, 0])
    expect(paid('technologyTransfer')).toEqual([0.5, 0])
    expect(paid('sanctionsRelief')).toEqual([0.6, 0])
    expect((['armsSupply', 'nonAggression', 'neutrality', 'consultation', 'defence', 'hotline', 'basing', 'testMoratorium', 'noDealsAgainst', 'freeText'] as const).map((kind) => paid(kind)[1]))
      .toEqual([0.4, 0.4, 0.3, 0.3, 0.5, 0.3, 0.3, 0.3, 0.3, 0])
    const twice = whenResolved(withTreaty(made(['hotline', 'hotline']), made(['hotline'], { id: 'second' })), {})
    expect(twice.moved('stability.seoul', 'T10')).toBe(0.3)
  })

  it('T10: the old treaties and those not in force pay nothing', () => {
    expect(whenResolved(withTreaty(startingTreaty(text(['hotline']))), {}).moved('stability.seoul', 'T10')).toBe(0)
    expect(whenResolved(withTreaty(made(['hotline'], { status: 'signed' })), {}).moved('stability.seoul', 'T10')).toBe(0)
    expect(whenResolved(withTreaty(made(['hotline'])), {}).moved('stability.beijing', 'T10')).toBe(0)
  })
})
