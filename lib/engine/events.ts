import type { Act } from './acts.ts'
import type { Draft, Forecast, Instructions, Settings } from './commands.ts'
import type { Crisis, CrisisEnd, CrisisStep } from './crisis/crisis.ts'
import type { ActId, MatchId, PersonId, TreatyId } from './ids.ts'
import type { Knowers } from './knowledge.ts'
import type { LedgerEntry } from './ledger/entry.ts'
import type { NamedNumbers } from './numbers.ts'
import type { FrontPage } from './frontPage.ts'
import type { Message } from './press/message.ts'
import type { StartingTreaty, TreatyDraft } from './scenario.ts'
import type { SeatScore } from './scoring/score.ts'
import type { Note } from './statements/note.ts'
import type { Finding, TreatyChange } from './treaties/treaty.ts'
import type { Control, Line, PartnerChoice, PhaseType, PrincipalChoice, ReactionChoice, Seat, Stage } from './vocabulary.ts'

/** Facts, past tense. Everything that a replay needs is in them: today's rules are never asked about the past. */

/** One use of chance: what for, the odds (0-1) and the number drawn; it came true where draw < odds. */
export type Draw = { readonly purpose: string; readonly odds: number; readonly draw: number }

export type MatchOpened = {
  readonly type: 'matchOpened'
  readonly matchId: MatchId
  readonly scenarioId: string
  readonly scenarioVersion: number
  readonly seed: string
  readonly settings: Settings
  readonly start: NamedNumbers
  readonly treaties: readonly StartingTreaty[]
  /** Ids of the agendas drawn: the public aim first, then two secret ones. */
  readonly agendas: Readonly<Record<Seat, readonly string[]>>
  /** The public line that each capital begins with. */
  readonly lines: Readonly<Record<Seat, Line>>
}

export type StageResolved = {
  readonly type: 'stageResolved'
  readonly round: number
  readonly stage: Stage
  readonly entries: readonly LedgerEntry[]
  readonly acts: readonly Act[]
  readonly exposed: readonly { readonly actId: ActId; readonly knownTo: Knowers }[]
  readonly treatyChanges: readonly TreatyChange[]
  readonly findings: readonly Finding[]
  readonly watches: readonly { readonly by: Seat; readonly on: Seat; readonly untilRound: number }[]
  readonly lines: Readonly<Partial<Record<Seat, string>>>
  /** Ambiguous statements whose two readings are open to all from now on. */
  readonly discovered: readonly ActId[]
  readonly draws: readonly Draw[]
}

export type MatchEvent =
  | MatchOpened
  | { readonly type: 'personSeated'; readonly seat: Seat; readonly personId: PersonId }
  | { readonly type: 'personUnseated'; readonly seat: Seat; readonly personId: PersonId }
  | { readonly type: 'controlSet'; readonly seat: Seat; readonly control: Control; readonly by: 'host' | 'server' }
  | { readonly type: 'penPassed'; readonly seat: Seat; readonly to: PersonId }
  | { readonly type: 'phaseOpened'; readonly phaseNumber: number; readonly phase: PhaseType; readonly round: number; readonly openedAtMs: number; readonly deadlineMs: number | null }
  | { readonly type: 'phaseExtended'; readonly deadlineMs: number; readonly byMs: number }
  | { readonly type: 'clockPaused'; readonly atMs: number; readonly reason: string; readonly by: string }
  | { readonly type: 'clockResumed'; readonly atMs: number; readonly deadlineMs: number | null }
  | { readonly type: 'messageSent'; readonly message: Message }
  | { readonly type: 'notesCompared'; readonly note: Note }
  | { readonly type: 'treatyProposed'; readonly treatyId: TreatyId; readonly by: Seat; readonly draft: TreatyDraft; readonly round: number; readonly atMs: number }
  | { readonly type: 'treatyAmended'; readonly treatyId: TreatyId; readonly by: Seat; readonly draft: TreatyDraft; readonly version: number; readonly round: number; readonly atMs: number; readonly parties: readonly Seat[] }
  | { readonly type: 'treatySigned'; readonly treatyId: TreatyId; readonly by: Seat; readonly version: number; readonly parties: readonly Seat[] }
  | { readonly type: 'signatureWithdrawn'; readonly treatyId: TreatyId; readonly by: Seat; readonly parties: readonly Seat[] }
  | { readonly type: 'treatyRefused'; readonly treatyId: TreatyId; readonly by: Seat; readonly parties: readonly Seat[] }
  | { readonly type: 'clauseJudged'; readonly finding: Finding; readonly judge: Seat; readonly parties: readonly Seat[] }
  | { readonly type: 'draftSaved'; readonly seat: Seat; readonly draft: Draft; readonly atMs: number }
  | { readonly type: 'forecastsSaved'; readonly seat: Seat; readonly round: number; readonly forecasts: readonly Forecast[] }
  | { readonly type: 'instructionsSaved'; readonly seat: Seat; readonly instructions: Instructions }
  | { readonly type: 'ordersSealed'; readonly seat: Seat; readonly atMs: number }
  | { readonly type: 'ordersUnsealed'; readonly seat: Seat }
  | { readonly type: 'readMarked'; readonly seat: Seat }
  | { readonly type: 'worldEventDrawn'; readonly worldEventId: string; readonly round: number; readonly entries: readonly LedgerEntry[]; readonly draws: readonly Draw[] }
  | { readonly type: 'injectReleased'; readonly injectId: string; readonly worldEventId: string | null; readonly text: string; readonly round: number; readonly entries: readonly LedgerEntry[] }
  | { readonly type: 'roundRevealed'; readonly round: number; readonly contestable: readonly Contestable[]; readonly pages: readonly { readonly knownTo: Knowers; readonly page: FrontPage }[] }
  | StageResolved
  | { readonly type: 'reacted'; readonly seat: Seat; readonly actId: ActId; readonly choice: ReactionChoice }
  | { readonly type: 'reactionsResolved'; readonly round: number; readonly choices: Readonly<Partial<Record<Seat, { readonly actId: ActId; readonly choice: ReactionChoice }>>>; readonly entries: readonly LedgerEntry[] }
  | { readonly type: 'crisisOpened'; readonly crisis: Crisis }
  | { readonly type: 'crisisChoiceMade'; readonly seat: Seat; readonly choice: PrincipalChoice }
  | { readonly type: 'obligationAnswered'; readonly seat: Seat; readonly choice: PartnerChoice }
  | { readonly type: 'mediationOffered'; readonly by: Seat | 'host' }
  | { readonly type: 'mediationAnswered'; readonly seat: Seat; readonly accept: boolean }
  | { readonly type: 'crisisStepResolved'; readonly step: CrisisStep; readonly entries: readonly LedgerEntry[]; readonly findings: readonly Finding[]; readonly draws: readonly Draw[]; readonly end: CrisisEnd | null }
  | { readonly type: 'helpAsked'; readonly seat: Seat; readonly text: string; readonly atMs: number }
  | { readonly type: 'helpAnswered'; readonly seat: Seat }
  | { readonly type: 'matchEnded'; readonly reason: 'finished' | 'war' | 'endedByHost'; readonly round: number; readonly scores: Readonly<Record<Seat, SeatScore>> }

/** A revealed act that its target, or the target's allies, may contest. */
export type Contestable = { readonly actId: ActId; readonly by: readonly Seat[]; readonly weight: number }

export type EventType = MatchEvent['type']
export type EventOf<T extends EventType> = Extract<MatchEvent, { type: T }>
