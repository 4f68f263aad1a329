import { z } from 'zod'
import { written } from '../base/written.ts'
import {
  BOT_STRENGTHS, CLAUSE_KINDS, CONTROLS, LINES, PARTNER_CHOICES, PRINCIPAL_CHOICES, REACTION_CHOICES, SEATS,
  STATEMENT_KINDS, type Seat,
} from './vocabulary.ts'
import type { PersonId } from './ids.ts'
import { letter } from './press/letter.ts'
import { PRESS_LIMIT } from './press/limits.ts'

/** Requests, imperative. The schema is the only definition: types are derived, the socket parses with it. */

const seat = z.enum(SEATS)
const id = z.string().min(1).max(64)
const short = written().trim().min(1).max(200)

const clauseDraft = z.strictObject({
  kind: z.enum(CLAUSE_KINDS), obliged: seat.nullable(), about: seat.nullable(), text: written().max(1_000),
})
const treatyDraft = z.strictObject({
  title: short, parties: z.array(seat).min(2).max(6), clauses: z.array(clauseDraft).min(1).max(12),
  term: z.int().min(1).max(12).nullable(), exitNotice: z.int().min(0).max(4), secret: z.boolean(),
  needsRatification: z.boolean(),
})

/** One slot of the order desk. `target`, `second` or `treatyId` as the order's target rule asks. */
export const orderDraft = z.strictObject({
  order: z.string().min(1).max(40), target: seat.nullable(), second: seat.nullable(), treatyId: id.nullable(),
})
export const statementDraft = z.strictObject({
  kind: z.enum(STATEMENT_KINDS),
  /** The seat spoken of; for a call to restrain the seat called upon. */
  about: seat.nullable(),
  /** For a call to restrain: whom to restrain. */
  restrain: seat.nullable(),
  /** An act or treaty spoken of. */
  on: id.nullable(),
  line: z.enum(LINES).nullable(),
  /** For an ambiguous statement: the two readers. */
  readers: z.array(seat).max(2),
})
export const draft = z.strictObject({
  orders: z.array(orderDraft.nullable()).max(3), statement: statementDraft.nullable(),
})
export const forecast = z.strictObject({ about: seat, order: z.string().max(40), target: seat.nullable() })
export const instructions = z.strictObject({
  /** What happens to this seat's orders when nobody is there at the bell. */
  orders: z.enum(['runDraft', 'rest', 'bot']),
  treaties: z.enum(['signNothing', 'bot']),
  crisis: z.enum(['backDown', 'hold', 'bot']),
})
export type Draft = z.infer<typeof draft>
export type OrderDraft = z.infer<typeof orderDraft>
export type StatementDraft = z.infer<typeof statementDraft>
export type Forecast = z.infer<typeof forecast>
export type Instructions = z.infer<typeof instructions>

const clocks = z.strictObject({
  briefingMs: z.int().min(0), negotiationMs: z.int().min(0), revealMs: z.int().min(0),
  reactionMs: z.int().min(0), crisisStepMs: z.int().min(0),
  /** Without timer phases end when all have sealed or the host advances. */
  timed: z.boolean(),
})
export const settings = z.strictObject({
  rounds: z.int().min(1).max(24), clocks,
  botStrength: z.enum(BOT_STRENGTHS),
  press: z.strictObject({ public: z.boolean(), private: z.boolean() }),
  spectators: z.enum(['none', 'public']),
})
export type Settings = z.infer<typeof settings>

/** What a seat may ask. The speaking seat always comes from the actor, never from the command. */
const seatCommands = [
  z.strictObject({ type: z.literal('sendMessage'), messageId: id, to: z.union([z.literal('public'), z.literal('delegation'), z.array(seat).min(1).max(5)]), text: written().trim().min(1).max(PRESS_LIMIT), letter: letter.optional() }),
  z.strictObject({ type: z.literal('compareNotes'), with: seat, about: seat }),
  z.strictObject({ type: z.literal('proposeTreaty'), treatyId: id, draft: treatyDraft }),
  z.strictObject({ type: z.literal('amendTreaty'), treatyId: id, draft: treatyDraft }),
  z.strictObject({ type: z.literal('signTreaty'), treatyId: id, version: z.int().min(1) }),
  z.strictObject({ type: z.literal('withdrawSignature'), treatyId: id }),
  z.strictObject({ type: z.literal('refuseTreaty'), treatyId: id }),
  z.strictObject({ type: z.literal('disputeClause'), treatyId: id, clause: z.int().min(0), verdict: z.enum(['kept', 'breached', 'disputed']) }),
  z.strictObject({ type: z.literal('saveDraft'), draft }),
  z.strictObject({ type: z.literal('saveForecasts'), forecasts: z.array(forecast).max(2) }),
  z.strictObject({ type: z.literal('saveInstructions'), instructions }),
  z.strictObject({ type: z.literal('sealOrders') }),
  z.strictObject({ type: z.literal('unsealOrders') }),
  z.strictObject({ type: z.literal('markRead') }),
  z.strictObject({ type: z.literal('react'), actId: id, choice: z.enum(REACTION_CHOICES) }),
  z.strictObject({ type: z.literal('chooseInCrisis'), choice: z.enum(PRINCIPAL_CHOICES) }),
  z.strictObject({ type: z.literal('answerObligation'), choice: z.enum(PARTNER_CHOICES) }),
  z.strictObject({ type: z.literal('offerMediation') }),
  z.strictObject({ type: z.literal('answerMediation'), accept: z.boolean() }),
  z.strictObject({ type: z.literal('passPen'), to: id }),
  z.strictObject({ type: z.literal('askForHelp'), text: written().trim().min(1).max(500) }),
] as const

/** What only the host (or the match's own server) may ask. */
const hostCommands = [
  z.strictObject({ type: z.literal('openMatch'), scenarioId: id, seed: id, settings }),
  z.strictObject({ type: z.literal('seatPerson'), seat, personId: id }),
  z.strictObject({ type: z.literal('unseatPerson'), personId: id }),
  z.strictObject({ type: z.literal('setControl'), seat, control: z.enum(CONTROLS) }),
  z.strictObject({ type: z.literal('nameDeputy'), seat, personId: id }),
  z.strictObject({ type: z.literal('startMatch') }),
  z.strictObject({ type: z.literal('pauseClock'), reason: written().max(200) }),
  z.strictObject({ type: z.literal('resumeClock') }),
  /** With `phaseNumber` that phase and no later one. */
  z.strictObject({ type: z.literal('extendPhase'), byMs: z.int().min(1_000).max(7 * 86_400_000), phaseNumber: z.int().min(0).optional() }),
  z.strictObject({ type: z.literal('advancePhase') }),
  z.strictObject({ type: z.literal('endMatch') }),
  z.strictObject({ type: z.literal('releaseInject'), injectId: id, worldEventId: id.nullable(), text: written().max(2_000), effects: z.array(z.unknown()).max(12) }),
  z.strictObject({ type: z.literal('tellTable'), messageId: id, to: z.union([z.literal('all'), z.array(seat).min(1)]), text: written().trim().min(1).max(2_000) }),
  z.strictObject({ type: z.literal('answerHelp'), seat }),
  z.strictObject({ type: z.literal('offerWayOut') }),
] as const

/** What only the clock asks, when a phase is over. `phaseNumber` makes it close exactly once. */
const clockCommands = [z.strictObject({ type: z.literal('closePhase'), phaseNumber: z.int().min(0) })] as const

export const seatCommand = z.discriminatedUnion('type', seatCommands)
export const hostCommand = z.discriminatedUnion('type', hostCommands)
export const command = z.discriminatedUnion('type', [...seatCommands, ...hostCommands, ...clockCommands])

export type SeatCommand = z.infer<typeof seatCommand>
export type HostCommand = z.infer<typeof hostCommand>
export type Command = z.infer<typeof command>
export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

/** Who speaks. Made by the server from a session, a token or its own clock; never sent by a client. */
export type Actor =
  | { readonly type: 'seat'; readonly seat: Seat; readonly personId: PersonId }
  | { readonly type: 'bot'; readonly seat: Seat }
  | { readonly type: 'host'; readonly hostId: string }
  | { readonly type: 'clock' }
