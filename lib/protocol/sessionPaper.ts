import type { Seat } from '../engine/vocabulary.ts'
import type { Hosting } from './hosting.ts'

/** What hosts read of a session beside its live tables. */
export type SessionPaper = {
  readonly sessionId: string
  readonly title: string
  readonly code: string
  readonly scenarioId: string
  readonly archived: boolean
  readonly keepNamesUntilMs: number | null
  readonly hosting: Hosting
  readonly isOwner: boolean
  readonly tables: readonly { readonly matchId: string; readonly tableNumber: number; readonly ended: boolean }[]
  readonly hosts: readonly { readonly hostId: string; readonly name: string; readonly role: string; readonly isMe: boolean }[]
  readonly people: readonly SessionPerson[]
  readonly roster: readonly ExpectedPerson[]
  readonly claims: readonly SeatClaim[]
  readonly moments: readonly MarkedMoment[]
  readonly injects: readonly KeptInject[]
  readonly record: readonly RecordLine[]
}

export type SessionPerson = {
  readonly personId: string
  /** Empty once erased. */
  readonly name: string
  readonly matchId: string | null
  readonly seat: Seat | null
  readonly role: 'player' | 'observer'
  readonly extraTimePercent: number
}

/** On the list and not here yet. */
export type ExpectedPerson = {
  readonly entryId: string
  readonly name: string
  readonly delegation: string | null
  readonly tableNumber: number | null
  readonly seat: Seat | null
  readonly role: 'player' | 'observer'
}

/** A student who says "that is me" and waits for the host's word. `sitsAs` is the name that the seat has now. */
export type SeatClaim = { readonly claimId: string; readonly name: string; readonly sitsAs: string; readonly seat: Seat; readonly tableNumber: number }

export type MarkedMoment = {
  readonly momentId: string
  readonly matchId: string
  readonly tableNumber: number
  readonly revision: number
  /** Place in the film, where it was marked in the replay. */
  readonly place: number | null
  readonly kind: 'star' | 'note'
  readonly text: string
  readonly atMs: number
}

export type KeptInject = {
  readonly injectId: string
  readonly worldEventId: string | null
  readonly text: string
  readonly effects: readonly unknown[]
  /** Numbers of the tables that get it at their next briefing. */
  readonly dueAt: readonly number[]
}

/** One line of the audit: who did what, when, to which table. */
export type RecordLine = {
  readonly id: string
  readonly atMs: number
  /** null = the reader. */
  readonly by: string | null
  readonly act: string
  /** null where the whole session was meant. */
  readonly tableNumber: number | null
  readonly seat: Seat | null
  readonly detail: Readonly<Record<string, string | number>>
}
