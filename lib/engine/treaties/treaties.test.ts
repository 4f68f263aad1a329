import { describe, expect, it } from 'vitest'
import type { Actor, Command } from '../commands.ts'
import { EVERYONE } from '../knowledge.ts'
import { asked, bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from '../testing/table.ts'
import { viewFor } from '../view.ts'
import type { Viewer } from '../viewShape.ts'
import type { Seat } from '../vocabulary.ts'

const codeOf = (table: Table, actor: Actor, command: Command): string | null => {
  const decision = asked(table, actor, command)
  return decision.ok ? null : decision.error.code
}
type Draft = Extract<Command, { type: 'proposeTreaty' }>['draft']
const pact = (change: Partial<Draft> = {}): Draft => ({
  title: 'Pact', parties: ['seoul', 'tokyo'], term: null, exitNotice: 1, secret: false, needsRatification: false,
  clauses: [{ kind: 'consultation', obliged: null, about: null, text: '' }, { kind: 'freeText', obliged: null, about: null, text: 'Be kind.' }],
  ...change,
})
const propose = (draft: Draft): Command => ({ type: 'proposeTreaty', treatyId: 't', draft })
const sign = (version: number): Command => ({ type: 'signTreaty', treatyId: 't', version })
const proposed = (draft = pact()): Table => must(negotiatingTable(), bySeat('seoul'), propose(draft))
const closed = (table: Table): Table => must(table, HOST, { type: 'advancePhase' })
const treatyIn = (table: Table) => table.state.treaties.find(({ id }) => id === 't')
const seen = (table: Table, seat: Seat) => {
  const viewer: Viewer = { type: 'seat', seat }
  return viewFor(SCENARIO, table.state, viewer).treaties.find(({ id }) => id === 't')
}
/** Back in the negotiation of the next round. */
const nextTalks = (table: Table): Table => {
  let next = closed(table)
  while (next.state.phase !== 'negotiation') next = closed(next)
  return next
}

describe('treaties', () => {
  it('T1: the author is a party, parties are distinct, and free text says something', () => {
    const table = negotiatingTable()
    expect(codeOf(table, bySeat('beijing'), propose(pact()))).toBe('notAParty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ parties: ['seoul', 'seoul'] })))).toBe('badTreaty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ clauses: [{ kind: 'freeText', obliged: null, about: null, text: ' ' }] })))).toBe('badTreaty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ clauses: [{ kind: 'defence', obliged: 'moscow', about: null, text: '' }] })))).toBe('badTreaty')
  })

  it('T2: proposing signs; T5: it binds when the round is resolved after all have signed', () => {
    const table = proposed()
    expect(treatyIn(table)?.signatures).toEqual({ seoul: 1 })
    const signed = must(table, bySeat('tokyo'), sign(1))
    expect(treatyIn(signed)?.status).toBe('proposed')
    expect(treatyIn(closed(signed))).toMatchObject({ status: 'inForce', bindingVersion: 1, knownTo: EVERYONE })
    expect(treatyIn(closed(table))?.status).toBe('proposed')
  })

  it('T3: only the newest version can be signed, and an amendment asks for new signatures', () => {
    const amended = must(proposed(), bySeat('tokyo'), { type: 'amendTreaty', treatyId: 't', draft: pact({ title: 'Softer' }) })
    expect(codeOf(amended, bySeat('seoul'), sign(1))).toBe('notThisVersion')
    expect(treatyIn(closed(amended))?.bindingVersion).toBeNull()
    expect(treatyIn(closed(must(amended, bySeat('seoul'), sign(2))))?.bindingVersion).toBe(2)
  })

  it('T4: until it binds only its parties know of it; a secret one stays so', () => {
    expect(seen(proposed(), 'beijing')).toBeUndefined()
    expect(codeOf(proposed(), bySeat('beijing'), sign(1))).toBe('unknownTreaty')
    const secret = closed(must(proposed(pact({ secret: true })), bySeat('tokyo'), sign(1)))
    expect([treatyIn(secret)?.status, seen(secret, 'beijing'), seen(secret, 'tokyo')?.status]).toEqual(['inForce', undefined, 'inForce'])
  })

  it('T5: a treaty that needs ratification is only signed', () => {
    const table = closed(must(proposed(pact({ needsRatification: true })), bySeat('tokyo'), sign(1)))
    expect(treatyIn(table)).toMatchObject({ status: 'signed', bond: 0.6, ratifiedBy: [] })
  })

  it('T7: an amendment keeps the circle of parties', () => {
    const wider: Command = { type: 'amendTreaty', treatyId: 't', draft: pact({ parties: ['seoul', 'tokyo', 'washington'] }) }
    expect(codeOf(proposed(), bySeat('seoul'), wider)).toBe('badTreaty')
  })

  it('T9: parties judge free text in force and nothing else', () => {
    const table = nextTalks(must(proposed(), bySeat('tokyo'), sign(1)))
    const judge = (clause: number): Command => ({ type: 'disputeClause', treatyId: 't', clause, verdict: 'breached' })
    expect(codeOf(table, bySeat('tokyo'), judge(0))).toBe('notJudgedByPeople')
    const judged = must(table, bySeat('tokyo'), judge(1))
    expect(treatyIn(judged)?.findings.at(-1)).toMatchObject({ clause: 1, verdict: 'breached' })
    expect(seen(judged, 'beijing')).toEqual(seen(table, 'beijing'))
  })

  it('T13: others see the text that binds and nothing of talks about a newer one', () => {
    const table = nextTalks(must(proposed(), bySeat('tokyo'), sign(1)))
    const amended = must(table, bySeat('tokyo'), { type: 'amendTreaty', treatyId: 't', draft: pact({ title: 'Harder' }) })
    expect(seen(amended, 'beijing')).toEqual(seen(table, 'beijing'))
    expect(seen(amended, 'seoul')?.versions).toHaveLength(2)
    expect(treatyIn(closed(must(amended, bySeat('seoul'), sign(2))))?.bindingVersion).toBe(2)
  })

  it('T14: a signature may be taken back until it binds; a refusal ends a proposal', () => {
    const signed = must(proposed(), bySeat('tokyo'), sign(1))
    const back = must(signed, bySeat('tokyo'), { type: 'withdrawSignature', treatyId: 't' })
    expect(treatyIn(closed(back))?.bindingVersion).toBeNull()
    const refused = must(proposed(), bySeat('tokyo'), { type: 'refuseTreaty', treatyId: 't' })
    expect(treatyIn(refused)?.status).toBe('refused')
    expect(codeOf(refused, bySeat('tokyo'), sign(1))).toBe('treatyNotOpen')
    const bound = nextTalks(signed)
    expect(codeOf(bound, bySeat('tokyo'), { type: 'withdrawSignature', treatyId: 't' })).toBe('treatyNotOpen')
  })
})
