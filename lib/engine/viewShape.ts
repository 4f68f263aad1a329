import type { Act } from './acts.ts'
import type { Draft, Forecast, Instructions, Settings } from './commands.ts'
import type { Crisis, CrisisCell } from './crisis/crisis.ts'
import type { Contestable } from './events.ts'
import type { FrontPage } from './frontPage.ts'
import type { MatchId, PersonId } from './ids.ts'
import type { LedgerEntry } from './ledger/entry.ts'
import type { NamedNumbers } from './numbers.ts'
import type { Message } from './press/message.ts'
import type { SeatScore } from './scoring/score.ts'
import type { Clock } from './state.ts'
import type { Note } from './statements/note.ts'
import type { Treaty } from './treaties/treaty.ts'
import type { Control, Line, PhaseType, ReactionChoice, Seat } from './vocabulary.ts'

/** Who is looking. */
export type Viewer =
  | { readonly type: 'seat'; readonly seat: Seat }
  | { readonly type: 'public' }
  /** The host during a match, and the replay's whole lens. */
  | { readonly type: 'whole' }

/** What everyone at the table may see of a seat. */
export type SeatPlate = {
  readonly control: Control
  readonly people: readonly PersonId[]
  readonly pen: PersonId | null
  readonly line: Line
  readonly sealed: boolean
  readonly hasRead: boolean
}

/**
 * Slices that are the same for every viewer: put into JSON once and sent to all.
 * Slices are replaced whole; the four lists only ever grow and are sent as what was appended.
 */
export type SharedView = {
  readonly match: { readonly matchId: MatchId; readonly scenarioId: string; readonly settings: Settings; readonly phase: PhaseType; readonly phaseNumber: number; readonly round: number }
  readonly clock: Clock
  readonly plates: Readonly<Record<Seat, SeatPlate>>
  readonly worldEvents: readonly { readonly id: string; readonly round: number; readonly text: string | null }[]
  readonly contestable: readonly Contestable[]
  /** Choices are left out while a step is open; `chosen` says who has chosen, not what. */
  readonly crisis: (Crisis & { readonly chosen: readonly Seat[] }) | null
  readonly pastCrises: readonly Crisis[]
  readonly scores: Readonly<Record<Seat, SeatScore>> | null
  readonly end: 'finished' | 'war' | 'endedByHost' | null
}

/** Slices cut for one viewer. */
export type OwnView = {
  readonly numbers: NamedNumbers
  readonly start: NamedNumbers
  /** `holds[j][i]` = hold of j over i, as this viewer can work it out. */
  readonly holds: Readonly<Record<Seat, Readonly<Partial<Record<Seat, number>>>>>
  readonly division: number
  readonly treaties: readonly Treaty[]
  /** Notes that this viewer has compared or been asked to compare. */
  readonly notes: readonly Note[]
  /** `null` for the public and, while the match runs, for the whole lens too: read `allDesks`. */
  readonly desk: Desk | null
  /** Only for the whole lens. */
  readonly allDesks: Readonly<Record<Seat, Desk>> | null
  readonly crisisDesk: CrisisDesk | null
}

export type Desk = {
  readonly draft: Draft
  readonly draftSavedAtMs: number | null
  readonly sealedAtMs: number | null
  readonly forecasts: readonly Forecast[]
  readonly instructions: Instructions
  readonly agendas: readonly { readonly id: string; readonly kind: 'public' | 'secret'; readonly points: number; readonly met: boolean }[]
  readonly reaction: { readonly actId: string; readonly choice: ReactionChoice } | null
  readonly helpAskedAtMs: number | null
  readonly helpText: string | null
}

export type CrisisDesk = {
  readonly role: 'principal' | 'partner' | 'onlooker'
  readonly choice: string | null
  /** For a principal: 3 x 3. */
  readonly cells: readonly CrisisCell[]
}

/** Lists that only grow, cut for one viewer. */
export type Lists = {
  readonly ledger: readonly LedgerEntry[]
  readonly acts: readonly Act[]
  readonly messages: readonly Message[]
  readonly pages: readonly FrontPage[]
}

export type View = SharedView & OwnView & Lists

/** Changed slices, and what was appended to lists. `acts` may also restate an act by its id (exposure). */
export type Changes = {
  readonly set: Partial<SharedView & OwnView>
  readonly append: Partial<Lists>
}

/** What one accepted command lets viewers learn. `shared` goes to all; a viewer who learns nothing gets nothing. */
export type Frames = {
  readonly shared: Changes | null
  readonly own: readonly { readonly viewer: Viewer; readonly changes: Changes }[]
}
