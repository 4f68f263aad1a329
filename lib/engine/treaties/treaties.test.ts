import { describe, expect, it } from 'vitest'
import type { Actor, Command } from '../commands.ts'
import { branded } from '../../base/brand.ts'
import type { Act } from '../acts.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE, knowerBit, knownToSeats } from '../knowledge.ts'
import type { Rejection } from '../rejections.ts'
import { asked, bySeat, HOST, must, negotiatingTable, SCENARIO, type Table } from '../testing/table.ts'
import { viewFor } from '../view.ts'
import type { Viewer } from '../viewShape.ts'
import { CLAUSE_KINDS, type ClauseKind, type Seat } from '../vocabulary.ts'
import { emptyPromiseIn } from './checkTreaty.ts'
import { startingTreaty } from './evolveTreaties.ts'
import type { Finding, Treaty } from './treaty.ts'
import { treatyFor } from './treatyView.ts'

const refusalOf = (table: Table, actor: Actor, command: Command): Rejection | null => {
  const decision = asked(table, actor, command)
  return decision.ok ? null : decision.error
}
const codeOf = (table: Table, actor: Actor, command: Command): string | null => refusalOf(table, actor, command)?.code ?? null
type Draft = Extract<Command, { type: 'proposeTreaty' }>['draft']
const pact = (change: Partial<Draft> = {}): Draft => ({
  title: 'Pact', parties: ['seoul', 'tokyo'], term: null, exitNotice: 1, secret: false, needsRatification: false,
  clauses: [{ kind: 'consultation', obliged: null, about: null, text: '' }, { kind: 'freeText', obliged: null, about: null, text: 'Be kind.' }],
  ...change,
})
const propose = (draft: Draft): Command => ({ type: 'proposeTreaty', treatyId: 't', draft })
const sign = (version: number): Command => ({ type: 'signTreaty', treatyId: 't', version })
const refuse: Command = { type: 'refuseTreaty', treatyId: 't' }
const amend = (): Command => ({ type: 'amendTreaty', treatyId: 't', draft: pact({ title: 'Softer' }) })
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
    expect(codeOf(table, bySeat('seoul'), propose(pact({ clauses: [...pact().clauses, { kind: 'defence', obliged: 'moscow', about: null, text: '' }] }))), 'one unsound clause').toBe('badTreaty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ parties: ['seoul'] })))).toBe('badTreaty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ parties: ['seoul', 'tokyo', 'tokyo'] })))).toBe('badTreaty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ clauses: [] })))).toBe('badTreaty')
    expect(codeOf(table, bySeat('seoul'), propose(pact({ clauses: [{ kind: 'defence', obliged: 'tokyo', about: null, text: '' }] })))).toBeNull()
  })

  it('T16: a promise that nobody who owes it could break is refused, in an offer and in an amendment, and the clause named', () => {
    const pause = (parties: readonly Seat[], obliged: Seat | null) => pact({ parties: [...parties], clauses: [...pact().clauses, { kind: 'testMoratorium', obliged, about: null, text: '' }] })
    const offered = (text: ReturnType<typeof pact>) => refusalOf(negotiatingTable(), bySeat('seoul'), propose(text))
    expect(offered(pause(['seoul', 'tokyo'], null))).toEqual({ code: 'emptyPromise', treatyId: 't', clause: pact().clauses.length + 1 })
    expect(offered(pause(['pyongyang', 'seoul'], 'seoul'))).toMatchObject({ code: 'emptyPromise' })
    expect(offered(pause(['pyongyang', 'seoul'], 'pyongyang'))).toBeNull()
    expect(offered(pause(['pyongyang', 'seoul'], null))).toBeNull()
    expect(codeOf(proposed(), bySeat('seoul'), { type: 'amendTreaty', treatyId: 't', draft: pause(['seoul', 'tokyo'], 'tokyo') })).toBe('emptyPromise')
  })

  it('T16: where no order says that it breaks them, promises that only a named order could break are empty, the others not', () => {
    const isEmpty = (kind: ClauseKind) => emptyPromiseIn({ orders: [] }, pact({ clauses: [{ kind, obliged: null, about: null, text: '' }] })) === 0
    expect(CLAUSE_KINDS.filter(isEmpty)).toEqual(['noDealsAgainst', 'armsSupply', 'technologyTransfer', 'tradeSupply', 'sanctionsRelief', 'testMoratorium'])
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
    const amended = must(proposed(), bySeat('tokyo'), amend())
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

  it('T7: an amendment keeps the circle of parties, and once it binds whether it is secret', () => {
    const wider: Command = { type: 'amendTreaty', treatyId: 't', draft: pact({ parties: ['seoul', 'tokyo', 'washington'] }) }
    expect(codeOf(proposed(), bySeat('seoul'), wider)).toBe('badTreaty')
    const other: Command = { type: 'amendTreaty', treatyId: 't', draft: pact({ parties: ['seoul', 'washington'] }) }
    expect(codeOf(proposed(), bySeat('seoul'), other)).toBe('badTreaty')
    const turned: Command = { type: 'amendTreaty', treatyId: 't', draft: pact({ parties: ['tokyo', 'seoul'] }) }
    expect(codeOf(proposed(), bySeat('seoul'), turned)).toBeNull()
    const hidden: Command = { type: 'amendTreaty', treatyId: 't', draft: pact({ secret: true }) }
    expect(codeOf(proposed(), bySeat('seoul'), hidden)).toBeNull()
    expect(codeOf(nextTalks(must(proposed(), bySeat('tokyo'), sign(1))), bySeat('seoul'), hidden)).toBe('badTreaty')
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

  it('T14: a signature may be taken back until it binds; a refusal ends a proposal unless it is amended', () => {
    const signed = must(proposed(), bySeat('tokyo'), sign(1))
    const withdraw: Command = { type: 'withdrawSignature', treatyId: 't' }
    const back = must(signed, bySeat('tokyo'), withdraw)
    expect(treatyIn(back)?.signatures).toEqual({ seoul: 1 })
    expect(codeOf(back, bySeat('tokyo'), withdraw)).toBe('notSigned')
    expect(treatyIn(closed(back))?.bindingVersion).toBeNull()
    const refused = must(proposed(), bySeat('tokyo'), refuse)
    expect(treatyIn(refused)).toMatchObject({ status: 'refused', refusedBy: ['tokyo'] })
    for (const command of [sign(1), refuse]) expect(codeOf(refused, bySeat('tokyo'), command), command.type).toBe('treatyNotOpen')
    expect(codeOf(refused, bySeat('seoul'), withdraw)).toBe('treatyNotOpen')
    const again = must(refused, bySeat('seoul'), amend())
    expect(treatyIn(again)).toMatchObject({ status: 'proposed', refusedBy: [], signatures: { seoul: 2 } })
    const bound = nextTalks(signed)
    for (const command of [withdraw, refuse]) expect(codeOf(bound, bySeat('tokyo'), command), command.type).toBe('treatyNotOpen')
  })

  it('T14: in a treaty in force a refusal turns down the amendment alone, and who takes back a name stays bound', () => {
    const amended = must(nextTalks(must(proposed(), bySeat('tokyo'), sign(1))), bySeat('seoul'), amend())
    const down = must(amended, bySeat('tokyo'), refuse)
    expect(treatyIn(down)).toMatchObject({ status: 'inForce', refusedBy: ['tokyo'], bindingVersion: 1 })
    const twice = asked(down, bySeat('tokyo'), refuse)
    expect(twice.ok && twice.value).toEqual([])
    expect(treatyIn(must(down, bySeat('tokyo'), sign(2)))).toMatchObject({ refusedBy: [], signatures: { seoul: 2, tokyo: 2 } })
    expect(treatyIn(must(amended, bySeat('seoul'), { type: 'withdrawSignature', treatyId: 't' }))?.signatures).toEqual({ seoul: 1, tokyo: 1 })
  })

  it('T2: a name is put once to a version, by a party, to a treaty that is there', () => {
    const signed = must(proposed(), bySeat('tokyo'), sign(1))
    for (const seat of ['seoul', 'tokyo'] as const) expect(asked(signed, bySeat(seat), sign(1)), seat).toMatchObject({ ok: false, error: { code: 'alreadySigned', treatyId: 't' } })
    expect(codeOf(signed, bySeat('seoul'), propose(pact()))).toBe('treatyIdTaken')
    const known = closed(signed)
    expect(codeOf(nextTalks(known), bySeat('beijing'), sign(1))).toBe('notAParty')
    expect(codeOf(signed, bySeat('seoul'), { type: 'signTreaty', treatyId: 'other', version: 1 })).toBe('unknownTreaty')
  })

  it('T8: what has lapsed or was denounced is signed, refused and amended no more', () => {
    const bound = nextTalks(must(proposed(), bySeat('tokyo'), sign(1)))
    const ended = (change: Partial<Treaty>): Table => ({ ...bound, state: { ...bound.state, treaties: bound.state.treaties.map((treaty) => (treaty.id === 't' ? { ...treaty, ...change } : treaty)) } })
    for (const change of [{ status: 'lapsed' }, { status: 'denounced' }, { denouncedBy: 'seoul' }] as const) {
      for (const command of [amend(), sign(1), refuse]) expect(codeOf(ended(change), bySeat('seoul'), command), `${JSON.stringify(change)} ${command.type}`).toBe('treatyNotOpen')
    }
    expect(codeOf(ended({ status: 'lapsed' }), bySeat('seoul'), { type: 'disputeClause', treatyId: 't', clause: 1, verdict: 'kept' })).toBe('treatyNotOpen')
  })
})

describe('treaties as others see them', () => {
  const parties = ['seoul', 'tokyo'] as const
  const treaty: Treaty = {
    ...startingTreaty({ id: 't', ...pact(), status: 'inForce', bond: 1, ratifiedBy: [] }),
    signatures: { seoul: 2, tokyo: 1 }, refusedBy: ['tokyo'],
    versions: [{ draft: pact(), by: 'seoul', round: 1, atMs: 0 }, { draft: pact({ title: 'Softer' }), by: 'seoul', round: 2, atMs: 0 }],
  }
  const act = (knownTo: number) => ({ type: 'order', id: 'r1.seoul.0', knownTo }) as unknown as Act
  const finding = (change: Partial<Finding> = {}): Finding => ({ treatyId: treaty.id, clause: 0, round: 1, verdict: 'breached', by: 'seoul', judge: null, actId: 'r1.seoul.0', ...change })

  it('T13: outside its circle a treaty has one version, signed by all, and nothing that its parties say of it', () => {
    const judged = { ...treaty, findings: [finding({ actId: null }), finding({ judge: 'tokyo', verdict: 'disputed' })] }
    expect(treatyFor(judged, 'beijing', [])).toMatchObject({ versions: [treaty.versions[0]], bindingVersion: 1, refusedBy: [], signatures: { seoul: 1, tokyo: 1 }, findings: [judged.findings[0]] })
    expect(treatyFor({ ...judged, bindingVersion: 2 }, 'public', [])?.versions).toEqual([treaty.versions[1]])
    for (const seat of parties) expect(treatyFor(judged, seat, [])).toMatchObject({ versions: treaty.versions, signatures: { seoul: 2, tokyo: 1 }, refusedBy: ['tokyo'], findings: judged.findings })
    expect(treatyFor(judged, 'truth', [])).toBe(judged)
  })

  it('T4: of a treaty that does not bind, or that is not known, others see nothing', () => {
    expect(treatyFor({ ...treaty, bindingVersion: null }, 'beijing', [])).toBeNull()
    expect(treatyFor({ ...treaty, knownTo: knownToSeats(parties) }, 'beijing', [])).toBeNull()
  })

  it('T11: a breach by an act that the viewer does not know looks like a promise kept', () => {
    const broken = { ...treaty, findings: [finding()] }
    const hidden = act(knownToSeats(['seoul']))
    expect(treatyFor(broken, 'tokyo', [hidden])?.findings).toEqual([finding({ verdict: 'kept', by: null, actId: null })])
    expect(treatyFor(broken, 'seoul', [hidden])?.findings).toEqual([finding()])
    expect(treatyFor(broken, 'tokyo', [act(EVERYONE)])?.findings).toEqual([finding()])
    expect(treatyFor(broken, 'tokyo', [{ ...hidden, id: branded<ActId>('r1.moscow.0') }])?.findings).toEqual([finding()])
  })

  it('K17: who else knows of a secret treaty is not said beyond its parties', () => {
    const learned = { ...treaty, knownTo: knownToSeats(['seoul', 'tokyo', 'moscow', 'beijing']) }
    const bits = (seats: readonly Seat[]) => seats.reduce((sum, seat) => sum | knowerBit(seat), knownToSeats([]))
    expect(treatyFor(learned, 'moscow', [])?.knownTo).toBe(bits(['seoul', 'tokyo', 'moscow']))
    expect(treatyFor(learned, 'seoul', [])?.knownTo).toBe(bits(['seoul', 'tokyo']))
    expect(treatyFor(treaty, 'moscow', [])?.knownTo).toBe(EVERYONE)
  })
})
