import fc from 'fast-check'
import type { Actor, Command, Draft, OrderDraft } from '../commands.ts'
import type { Scenario } from '../scenario.ts'
import {
  CLAUSE_KINDS, CONTROLS, LINES, PARTNER_CHOICES, PRINCIPAL_CHOICES, REACTION_CHOICES, SEATS, STATEMENT_KINDS,
} from '../vocabulary.ts'
import { bySeat, CLOCK, HOST, personAt } from './table.ts'

const seat = fc.constantFrom(...SEATS)
const perhapsSeat = fc.option(seat, { nil: null })
const seats = (least: number, most: number) => fc.uniqueArray(seat, { minLength: least, maxLength: most })
const word = fc.constantFrom('We are concerned.', 'Let us talk.', 'Not now.', 'As close as lips and teeth.')
const treatyId = fc.oneof(fc.constantFrom('t1', 't2', 't3', 't4', 't5'), fc.constantFrom('nothing', 'rokUs1953', 'chinaDprk1961', 'russiaDprk2024'))

const clause = fc.record({
  kind: fc.constantFrom(...CLAUSE_KINDS), obliged: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: seat }),
  about: perhapsSeat, text: word,
})
const treaty = fc.record({
  title: word, parties: seats(2, 4), clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
  term: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }), exitNotice: fc.integer({ min: 0, max: 2 }),
  secret: fc.boolean(), needsRatification: fc.boolean(),
})

function orderIn(scenario: Scenario): fc.Arbitrary<OrderDraft> {
  return fc.record({
    order: fc.constantFrom(...scenario.orders.map(({ id }) => id)), target: perhapsSeat,
    second: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: seat }),
    treatyId: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: treatyId }),
  })
}

const statement = fc.record({
  kind: fc.constantFrom(...STATEMENT_KINDS), about: perhapsSeat, restrain: perhapsSeat, on: fc.constant(null),
  line: fc.option(fc.constantFrom(...LINES), { nil: null }), readers: seats(0, 2),
})

function draftIn(scenario: Scenario): fc.Arbitrary<Draft> {
  return fc.record({
    orders: fc.array(orderIn(scenario), { minLength: 0, maxLength: 2 }),
    statement: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: statement }),
  })
}

const talk: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('sendMessage' as const), messageId: fc.uuid(), text: word,
    to: fc.oneof(fc.constantFrom('public' as const, 'delegation' as const), seats(1, 3)),
  }),
  fc.record({ type: fc.constant('compareNotes' as const), with: seat, about: seat }),
  fc.record({ type: fc.constant('proposeTreaty' as const), treatyId, draft: treaty }),
  fc.record({ type: fc.constant('amendTreaty' as const), treatyId, draft: treaty }),
  fc.record({ type: fc.constant('signTreaty' as const), treatyId, version: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ type: fc.constantFrom('withdrawSignature' as const, 'refuseTreaty' as const), treatyId }),
  fc.record({
    type: fc.constant('disputeClause' as const), treatyId, clause: fc.integer({ min: 0, max: 2 }),
    verdict: fc.constantFrom('kept' as const, 'breached' as const, 'disputed' as const),
  }),
)

const answers: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('chooseInCrisis' as const), choice: fc.constantFrom(...PRINCIPAL_CHOICES) }),
  fc.record({ type: fc.constant('answerObligation' as const), choice: fc.constantFrom(...PARTNER_CHOICES) }),
  fc.record({ type: fc.constant('answerMediation' as const), accept: fc.boolean() }),
  fc.constant<Command>({ type: 'offerMediation' }), fc.constant<Command>({ type: 'markRead' }),
)

function seatCommandIn(scenario: Scenario, actIds: readonly string[]): fc.Arbitrary<Command> {
  return fc.oneof(
    { weight: 5, arbitrary: talk },
    { weight: 6, arbitrary: fc.record({ type: fc.constant('saveDraft' as const), draft: draftIn(scenario) }) },
    { weight: 4, arbitrary: answers },
    { weight: 3, arbitrary: fc.record({
      type: fc.constant('react' as const), actId: fc.constantFrom('none', ...actIds), choice: fc.constantFrom(...REACTION_CHOICES),
    }) },
    { weight: 1, arbitrary: fc.constantFrom<Command>({ type: 'sealOrders' }, { type: 'unsealOrders' }) },
    { weight: 1, arbitrary: fc.record({
      type: fc.constant('saveForecasts' as const),
      forecasts: fc.array(fc.record({ about: seat, order: fc.constantFrom(...scenario.orders.map(({ id }) => id)), target: perhapsSeat }), { maxLength: 2 }),
    }) },
    { weight: 1, arbitrary: fc.record({
      type: fc.constant('saveInstructions' as const),
      instructions: fc.record({
        orders: fc.constantFrom('runDraft' as const, 'rest' as const, 'bot' as const),
        treaties: fc.constantFrom('signNothing' as const, 'bot' as const),
        crisis: fc.constantFrom('backDown' as const, 'hold' as const, 'bot' as const),
      }),
    }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('passPen' as const), to: seat.map(personAt) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('askForHelp' as const), text: word }) },
  )
}

const hostCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('pauseClock' as const), reason: word }),
  fc.constant<Command>({ type: 'resumeClock' }), fc.constant<Command>({ type: 'offerWayOut' }), fc.constant<Command>({ type: 'startMatch' }),
  fc.record({ type: fc.constant('extendPhase' as const), byMs: fc.integer({ min: 1_000, max: 60_000 }) }),
  fc.record({ type: fc.constant('setControl' as const), seat, control: fc.constantFrom(...CONTROLS) }),
  fc.record({ type: fc.constant('seatPerson' as const), seat, personId: fc.constantFrom('late', 'later') }),
  fc.record({ type: fc.constant('unseatPerson' as const), personId: fc.constantFrom('late', 'later') }),
  seat.map((one) => ({ type: 'nameDeputy' as const, seat: one, personId: personAt(one) })),
  fc.record({ type: fc.constant('tellTable' as const), messageId: fc.uuid(), to: fc.oneof(fc.constant('all' as const), seats(1, 3)), text: word }),
  fc.record({ type: fc.constant('answerHelp' as const), seat }),
  fc.record({
    type: fc.constant('releaseInject' as const), injectId: fc.uuid(), worldEventId: fc.constant(null), text: word,
    effects: fc.constantFrom<unknown[]>(
      [{ kind: 'gauge', gauge: 'tension', by: 3 }], [{ kind: 'seat', measure: 'economy', whose: 'seoul', by: -2 }], [{ kind: 'nonsense' }],
    ),
  }),
)

export type Spoken = { readonly actor: Actor; readonly command: Command }

/** Anything that anybody might ask, sensible or not. */
export function anySpoken(scenario: Scenario, actIds: readonly string[]): fc.Arbitrary<Spoken> {
  const speaker = fc.oneof(
    { weight: 9, arbitrary: seat.map(bySeat) }, { weight: 1, arbitrary: seat.map((one): Actor => ({ type: 'bot', seat: one })) },
  )
  return fc.oneof(
    { weight: 30, arbitrary: fc.record({ actor: speaker, command: seatCommandIn(scenario, actIds) }) },
    { weight: 1, arbitrary: fc.record({ actor: fc.constant(HOST), command: hostCommand }) },
    { weight: 1, arbitrary: fc.record({ actor: fc.oneof(speaker, fc.constant(CLOCK)), command: hostCommand }) },
  )
}
