import { z } from 'zod'
import { written } from '../base/written.ts'
import { settings } from '../engine/commands.ts'
import type { NumberKey } from '../engine/numbers.ts'
import type { RejectionCode } from '../engine/rejections.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import { criteria, marks } from './grading.ts'
import { BOT_TABLES, EMPTY_SEATS, MIRRORS, MOST_AT_A_SEAT, SEATINGS } from './hosting.ts'

/** What a host does to a session by HTTP: one message each, answered by `HostActAnswer`. Commands to a match go by the socket. */

const id = z.string().min(1).max(64)
const seat = z.enum(SEATS)
const title = written().trim().min(1).max(120)
const MOST_ROSTER_CHARACTERS = 60_000
const csv = written().min(1).max(MOST_ROSTER_CHARACTERS)
const effects = z.array(z.unknown()).max(12)
const inject = { worldEventId: id.nullable(), text: written().trim().max(2_000), effects }

export const hosting = z.strictObject({
  seating: z.enum(SEATINGS), seatSize: z.int().min(1).max(MOST_AT_A_SEAT), mirror: z.enum(MIRRORS), emptySeats: z.enum(EMPTY_SEATS),
  botTables: z.enum(BOT_TABLES),
})

export const hostAct = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rename'), title }),
  z.strictObject({ type: z.literal('archive'), archived: z.boolean() }),
  /** Days from now; null keeps names until the host decides. */
  z.strictObject({ type: z.literal('keepNames'), days: z.int().min(1).max(3_650).nullable() }),
  z.strictObject({ type: z.literal('eraseNames') }),
  z.strictObject({ type: z.literal('endSession') }),
  z.strictObject({ type: z.literal('addTable') }),
  z.strictObject({ type: z.literal('setHosting'), hosting }),
  z.strictObject({ type: z.literal('invite') }),
  z.strictObject({ type: z.literal('addHost'), login: written().trim().min(1).max(120) }),
  z.strictObject({ type: z.literal('removeHost'), hostId: id }),
  /** Nothing is kept: the list is read and reported. */
  z.strictObject({ type: z.literal('readRoster'), csv }),
  z.strictObject({ type: z.literal('addRoster'), csv }),
  z.strictObject({ type: z.literal('dealRoster') }),
  z.strictObject({ type: z.literal('placeEntry'), entryId: id, matchId: id, seat }),
  z.strictObject({ type: z.literal('dropEntry'), entryId: id }),
  /** `beside`: who sits there, as far as the host knows; beside anyone else nobody is put. */
  z.strictObject({ type: z.literal('movePerson'), personId: id, matchId: id, seat, beside: z.array(id).max(50) }),
  z.strictObject({ type: z.literal('swapPeople'), personId: id, withId: id }),
  z.strictObject({ type: z.literal('unseatPerson'), personId: id }),
  z.strictObject({ type: z.literal('giveReturnCode'), personId: id }),
  z.strictObject({ type: z.literal('giveExtraTime'), personId: id, percent: z.int().min(0).max(200) }),
  z.strictObject({ type: z.literal('erasePerson'), personId: id }),
  z.strictObject({ type: z.literal('answerClaim'), claimId: id, answer: z.enum(['approve', 'deny']) }),
  z.strictObject({ type: z.literal('markMoment'), matchId: id, kind: z.enum(['star', 'note']), text: written().trim().max(2_000) }),
  z.strictObject({ type: z.literal('dropMoment'), momentId: id }),
  z.strictObject({ type: z.literal('setCriteria'), criteria }),
  z.strictObject({ type: z.literal('giveGrade'), personId: id, marks, comment: written().trim().max(2_000) }),
  z.strictObject({ type: z.literal('previewInject'), matchIds: z.array(id).min(1).max(250), ...inject }),
  z.strictObject({ type: z.literal('keepInject'), ...inject }),
  z.strictObject({ type: z.literal('injectAtBriefing'), matchIds: z.array(id).min(1).max(250), ...inject }),
  z.strictObject({ type: z.literal('dropInject'), injectId: id }),
])
export type HostAct = z.infer<typeof hostAct>
export type HostActType = HostAct['type']
export type HostActOf<T extends HostActType> = Extract<HostAct, { type: T }>

export const sessionRequest = z.object({
  title,
  tables: z.coerce.number().int().min(1).max(250),
  scenarioId: z.string().max(64).optional(),
  settings: settings.partial().extend({ rounds: z.int().min(1).max(12).optional(), clocks: settings.shape.clocks.partial().optional() }).optional(),
  hosting: hosting.partial().optional(),
  roster: csv.optional(),
})
export type SessionRequest = z.infer<typeof sessionRequest>

/** A row that could not be taken, in the words in which it came, so that nothing is lost. */
export type BadRow = {
  readonly line: number
  readonly text: string
  readonly problem: 'noName' | 'noNameColumn' | 'noSuchTable' | 'noSuchSeat' | 'noSuchRole' | 'twice' | 'seatFull' | 'unreadable'
  /** The word that was not understood. */
  readonly word: string
}
export type RosterRow = {
  readonly line: number
  readonly text: string
  readonly name: string
  readonly delegation: string | null
  readonly tableNumber: number | null
  readonly seat: Seat | null
  readonly role: 'player' | 'observer'
}
/** `head` is the list's first line where that names its columns. */
export type RosterReport = { readonly head: string | null; readonly rows: readonly RosterRow[]; readonly bad: readonly BadRow[] }

export type HostActRefusal = 'notFound' | 'notOwner' | 'noSuchLogin' | 'seatTaken' | 'othersSit' | 'badInject' | 'wrongPhase' | 'lastHost'

/** What an inject would do to one number of one table, as everyone sees it. */
export type InjectChange = { readonly key: NumberKey; readonly from: number; readonly amount: number }
export type InjectPreview = { readonly matchId: string; readonly changes: readonly InjectChange[]; readonly refused: RejectionCode | null }
