import type { Act } from './acts.ts'
import type { Draft, Forecast, Instructions, Settings } from './commands.ts'
import type { Crisis } from './crisis/crisis.ts'
import type { Contestable } from './events.ts'
import type { FrontPage } from './frontPage.ts'
import type { MatchId, PersonId, ActId } from './ids.ts'
import type { Knower, Knowers } from './knowledge.ts'
import type { LedgerEntry } from './ledger/entry.ts'
import type { NamedNumbers, Sheet } from './numbers.ts'
import type { Message } from './press/message.ts'
import type { SeatScore } from './scoring/score.ts'
import type { Note } from './statements/note.ts'
import type { Treaty } from './treaties/treaty.ts'
import type { Control, Line, PhaseType, ReactionChoice, Seat } from './vocabulary.ts'

export type SeatState = {
  readonly control: Control
  /** In order of arrival; the pen's holder is one of them. */
  readonly people: readonly PersonId[]
  readonly pen: PersonId | null
  readonly line: Line
  readonly agendas: readonly string[]
  readonly draft: Draft
  readonly draftSavedAtMs: number | null
  readonly sealedAtMs: number | null
  readonly forecasts: readonly Forecast[]
  readonly instructions: Instructions
  readonly reaction: { readonly actId: ActId; readonly choice: ReactionChoice } | null
  /** Has closed the briefing or reveal for itself. */
  readonly hasRead: boolean
  readonly helpAskedAtMs: number | null
  readonly helpText: string | null
}

export type Clock = {
  readonly openedAtMs: number
  readonly deadlineMs: number | null
  readonly paused: { readonly atMs: number; readonly by: string; readonly reason: string } | null
}

export type MatchState = {
  readonly matchId: MatchId
  readonly scenarioId: string
  readonly scenarioVersion: number
  readonly seed: string
  readonly settings: Settings
  readonly phase: PhaseType
  /** Counts every phase of the match; the clock closes a phase by its number, so exactly once. */
  readonly phaseNumber: number
  /** 0 in the lobby, then from 1. */
  readonly round: number
  readonly clock: Clock
  readonly seats: Readonly<Record<Seat, SeatState>>
  readonly start: NamedNumbers
  /** The world as each knower can work it out. `truth` is what really is. */
  readonly numbers: Readonly<Record<Knower, Sheet>>
  readonly ledger: readonly LedgerEntry[]
  readonly acts: readonly Act[]
  readonly treaties: readonly Treaty[]
  readonly messages: readonly Message[]
  readonly notes: readonly Note[]
  readonly watches: readonly { readonly by: Seat; readonly on: Seat; readonly untilRound: number }[]
  readonly pages: readonly { readonly knownTo: Knowers; readonly page: FrontPage }[]
  readonly worldEvents: readonly { readonly id: string; readonly round: number; readonly text: string | null }[]
  readonly pastForecasts: readonly { readonly seat: Seat; readonly round: number; readonly forecasts: readonly Forecast[] }[]
  readonly contestable: readonly Contestable[]
  readonly crises: readonly Crisis[]
  readonly end: { readonly reason: 'finished' | 'war' | 'endedByHost'; readonly scores: Readonly<Record<Seat, SeatScore>> } | null
}
