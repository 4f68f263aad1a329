import { z } from 'zod'
import { command } from '../engine/commands.ts'
import type { Rejection } from '../engine/rejections.ts'
import type { Changes, View, Viewer } from '../engine/viewShape.ts'
import { SEATS, type Control, type PhaseType, type Seat } from '../engine/vocabulary.ts'
import type { FollowRequest, LeadRequest, LedPlace } from './debrief.ts'

/** Every message on the socket. Schemas are parsed by the server; types are shared with the browser. */

export const MESSAGE_LIMIT_BYTES = 64 * 1024
const id = z.string().min(1).max(64)

/** Of the handshake; browsers send their cookie instead. */
export const handshakeAuth = z.object({ seatToken: z.string().max(200).optional() })

/** Whose eyes: without `as` a player sees from their own seat. Hosts may ask for any seat, the public or the whole. */
export const joinRequest = z.strictObject({
  matchId: id,
  as: z.union([z.enum(SEATS), z.literal('public'), z.literal('whole')]).optional(),
  /** Of the view that is here already, as its page brought it. */
  viewTag: id.optional(),
})
export const commandRequest = z.strictObject({ matchId: id, commandId: id, command })
export const typingRequest = z.strictObject({ matchId: id, to: z.union([z.literal('public'), z.literal('delegation'), z.array(z.enum(SEATS)).min(1).max(5)]) })
export const watchRequest = z.strictObject({ sessionId: id })

export type JoinRequest = z.infer<typeof joinRequest>
export type CommandRequest = z.infer<typeof commandRequest>
export type TypingRequest = z.infer<typeof typingRequest>
export type WatchRequest = z.infer<typeof watchRequest>

/** Codes that the socket itself answers with, beside the rules' rejections. */
export type Refusal = 'malformed' | 'notSignedIn' | 'noSuchMatch' | 'notAllowed' | 'tooMany' | 'goingDown' | 'failed'

/** `ok` means kept: the command is stored. `resend` says that the same command may be sent again as it is. */
export type Receipt =
  | { readonly ok: true }
  | { readonly ok: false; readonly rejection: Rejection }
  | { readonly ok: false; readonly malformed: string }
  | { readonly ok: false; readonly refusal: Refusal; readonly resend: boolean }

/** Who looks at a table, and what they see there. */
export type Look = {
  readonly viewer: Viewer
  /** The seat that they speak for; null for hosts and onlookers. */
  readonly seat: Seat | null
  readonly personId: string | null
  readonly isHost: boolean
  readonly view: View
  /** Of this view and no other. */
  readonly viewTag: string
  readonly names: Names
}

export type JoinAnswer =
  | Omit<Look, 'view'> & {
      readonly ok: true
      readonly matchId: string
      /** Null where the tag that was sent is known: its view, with the changes since. */
      readonly view: View | null
      readonly changes: readonly Changes[]
      /** Numbers of the last frames that these already hold. */
      readonly publicNumber: number
      readonly privateNumber: number
      readonly presence: Presence
      readonly serverNowMs: number
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** personId → displayName. */
export type Names = Readonly<Record<string, string>>

/** Frames of one channel are numbered without gaps; a gap is healed by joining again. */
export type Frame = {
  readonly matchId: string
  readonly channel: 'shared' | 'own'
  readonly number: number
  readonly changes: Changes
}

/** Volatile: never stored, may be lost. */
export type Presence = Readonly<Record<Seat, SeatPresence>>
export type SeatPresence = {
  readonly connected: readonly string[]
  /** When the last socket of this seat went, or after a restart its people last did anything; null while one is here, or none ever came. */
  readonly awaySinceMs: number | null
  /** No command or typing since then. */
  readonly lastActiveMs: number | null
}

export type Typing = { readonly matchId: string; readonly seat: Seat; readonly to: TypingRequest['to'] }

/** One seat of a table, as the host's list needs it. */
export type SeatRow = {
  readonly seat: Seat
  readonly control: Control
  readonly people: readonly { readonly personId: string; readonly name: string }[]
  /** Who holds the pen. */
  readonly penId: string | null
  /** Of the people, those who are here now. */
  readonly connectedIds: readonly string[]
  readonly connected: boolean
  readonly awaySinceMs: number | null
  readonly lastActiveMs: number | null
  readonly hasDraft: boolean
  readonly sealed: boolean
  readonly hasRead: boolean
  /** The open phase wants something of this seat, and has not got it yet. */
  readonly isAwaited: boolean
  readonly helpText: string | null
}

export type TableRow = {
  readonly matchId: string
  readonly tableNumber: number
  readonly phase: PhaseType
  readonly round: number
  readonly rounds: number
  readonly openedAtMs: number
  readonly deadlineMs: number | null
  readonly pausedSinceMs: number | null
  readonly pausedBy: string
  readonly pauseReason: string
  readonly ended: boolean
  readonly gauges: { readonly tension: number; readonly alarm: number; readonly axisLook: number }
  readonly seats: readonly SeatRow[]
}

export type Tables = { readonly sessionId: string; readonly tables: readonly TableRow[]; readonly serverNowMs: number }
export type WatchAnswer = ({ readonly ok: true } & Tables) | { readonly ok: false; readonly refusal: Refusal }
/** `leads`: whoever asks may lead. */
export type DebriefAnswer = { readonly ok: true; readonly place: LedPlace | null; readonly leads: boolean } | { readonly ok: false; readonly refusal: Refusal }
export type PongAnswer = { readonly serverNowMs: number }

export type ClientToServer = {
  readonly join: (request: JoinRequest, answer: (given: JoinAnswer) => void) => void
  readonly leave: (request: { readonly matchId: string }) => void
  readonly command: (request: CommandRequest, answer: (receipt: Receipt) => void) => void
  readonly typing: (request: TypingRequest) => void
  readonly watchSession: (request: WatchRequest, answer: (given: WatchAnswer) => void) => void
  readonly followDebrief: (request: FollowRequest, answer: (given: DebriefAnswer) => void) => void
  readonly leadDebrief: (request: LeadRequest, answer: (given: DebriefAnswer) => void) => void
  readonly clock: (answer: (given: PongAnswer) => void) => void
}

export type ServerToClient = {
  readonly frame: (frame: Frame) => void
  readonly presence: (message: { readonly matchId: string; readonly presence: Presence }) => void
  readonly typing: (message: Typing) => void
  readonly names: (message: { readonly matchId: string; readonly names: Names }) => void
  readonly tables: (message: Tables) => void
  /** To hosts who watch: people, claims, injects or the record changed; read the session again. */
  readonly sessionChanged: (message: { readonly sessionId: string }) => void
  /** The host leads the debrief to this moment, or lets everyone go. */
  readonly debrief: (message: { readonly matchId: string; readonly place: LedPlace | null }) => void
  /** The host took this place, or gave another: `movedTo` is its table, perhaps the same. */
  readonly unseated: (message: { readonly matchId: string; readonly movedTo: string | null }) => void
  /** The server stops; it will be back. */
  readonly goingDown: (message: { readonly backInMs: number | null }) => void
}
