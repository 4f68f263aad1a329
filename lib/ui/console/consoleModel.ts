import type { HostCommand } from '../../engine/commands.ts'
import type { TableRow } from '../../protocol/messages.ts'
import type { Seat } from '../../engine/vocabulary.ts'

export type ConsoleSession = { readonly sessionId: string; readonly title: string; readonly code: string }

/** One line of the audit: who did what to which table, by the command's own type. */
export type RecordLine = {
  readonly id: string
  readonly atMs: number
  /** null = the reader. */
  readonly by: string | null
  readonly act: HostCommand['type']
  readonly tableNumber: number
  readonly seat: Seat | null
}

/** A student who says "that is me" and waits for the host's word. */
export type SeatClaim = { readonly claimId: string; readonly name: string; readonly seat: Seat; readonly tableNumber: number }

/** A world event of the scenario, ready to be sent. */
export type PreparedInject = { readonly id: string; readonly title: string; readonly text: string }

/** null when all tables took it, else why not, in words. */
export type ActAnswer = string | null

export type ConsoleActs = {
  readonly command: (matchIds: readonly string[], command: HostCommand) => Promise<ActAnswer>
  readonly answerClaim: (claimId: string, answer: 'approve' | 'deny') => Promise<ActAnswer>
}

export type ConsoleFacts = {
  readonly session: ConsoleSession
  /** null until the server has told. */
  readonly tables: readonly TableRow[] | null
  /** What to add to this device's clock to get the server's. */
  readonly offsetMs: number
  /** When the tables were last live; null while they are. */
  readonly staleSinceMs: number | null
  readonly record: readonly RecordLine[]
  readonly claims: readonly SeatClaim[]
  readonly prepared: readonly PreparedInject[]
}
