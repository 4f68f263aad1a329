import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { branded } from '../../base/brand.ts'
import { command, type Actor, type Command } from '../commands.ts'
import { decide } from '../decide.ts'
import { EVERY_VIEWER, framesFor } from '../frames.ts'
import type { PersonId } from '../ids.ts'
import { SEATS } from '../vocabulary.ts'
import { crisisTable } from './crisisTable.ts'
import { likelyStrategy, playMatch } from './playMatch.ts'
import { arbitraryOf } from './schemaArbitrary.ts'
import { asked, CLOCK, HOST, MATCH, must, negotiatingTable, personAt, SCENARIO, seatedTable, withEvents, type Table } from './table.ts'

const RUNS = Number(process.env.NONSENSE ?? 300)

const PACT = 'pact'
const TALKS = must(negotiatingTable('nonsense'), { type: 'seat', seat: 'moscow', personId: personAt('moscow') }, {
  type: 'proposeTreaty', treatyId: PACT, draft: {
    title: 'Pact', parties: ['moscow', 'pyongyang'], term: null, exitNotice: 0, secret: true, needsRatification: true,
    clauses: [{ kind: 'freeText', obliged: null, about: null, text: 'As close as lips and teeth.' }],
  },
})
/** One table in every phase. */
const TABLES: readonly Table[] = [
  seatedTable('nonsense'), must(seatedTable('nonsense'), HOST, { type: 'startMatch' }), TALKS, must(TALKS, HOST, { type: 'advancePhase' }),
  crisisTable(), playMatch('nonsense', likelyStrategy(1), { settings: { rounds: 1 } }).table,
]

const WORDS = [
  PACT, 'r1.pyongyang.0', 'nobody', ...SCENARIO.treaties.map(({ id }) => id), ...SCENARIO.orders.map(({ id }) => id), ...SCENARIO.worldEvents.map(({ id }) => id),
  ...SEATS.map(personAt), '__proto__', 'constructor', 'toString',
]
const seat = fc.constantFrom(...SEATS)
const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 5, arbitrary: seat.map((one): Actor => ({ type: 'seat', seat: one, personId: personAt(one) })) },
  { weight: 1, arbitrary: fc.tuple(seat, fc.constantFrom(...SEATS.map(personAt), branded<PersonId>('stranger'))).map(([one, personId]): Actor => ({ type: 'seat', seat: one, personId })) },
  { weight: 1, arbitrary: seat.map((one): Actor => ({ type: 'bot', seat: one })) },
  { weight: 3, arbitrary: fc.constant(HOST) }, { weight: 1, arbitrary: fc.constant(CLOCK) },
)
const nonsense: fc.Arbitrary<Command> = arbitraryOf(command, WORDS).map((made) => command.parse(made))
const spoken = fc.record({ actor, command: nonsense })

describe('nonsense', () => {
  it('K10: whatever anybody asks in any phase is answered by events that can be shown, or by a refusal', { timeout: 600_000 }, () => {
    const answers = new Set<string>()
    fc.assert(fc.property(fc.constantFrom(...TABLES), fc.array(spoken, { minLength: 5, maxLength: 40 }), (table, all) => {
      const after = all.reduce<Table>((so, one) => {
        const decision = asked(so, one.actor, one.command)
        answers.add(decision.ok ? `${one.command.type} is accepted` : decision.error.code)
        return decision.ok ? withEvents(so, decision.value) : so
      }, table)
      framesFor(SCENARIO, { before: table.state, after: after.state }, () => EVERY_VIEWER)
    }), { numRuns: RUNS })
    const accepted = [...answers].filter((answer) => answer.endsWith(' is accepted'))
    expect(accepted.length, accepted.join()).toBeGreaterThan(15)
    expect(answers.size - accepted.length, 'kinds of refusals').toBeGreaterThan(15)
  })

  it('K10: before a match is open only its opening is accepted, from the host or its server', { timeout: 600_000 }, () => {
    fc.assert(fc.property(spoken, (one) => {
      const decision = decide(SCENARIO, null, { ...one, atMs: 0, matchId: MATCH })
      const mayOpen = one.command.type === 'openMatch' && (one.actor.type === 'host' || one.actor.type === 'clock')
      if (decision.ok && !mayOpen) expect.fail(`${one.actor.type} may ${one.command.type} where there is no match`)
    }), { numRuns: RUNS })
  })
})
