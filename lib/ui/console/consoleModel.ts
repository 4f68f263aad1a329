import type { HostCommand } from '../../engine/commands.ts'
import type { HostAct } from '../../protocol/hostActs.ts'
import type { TableRow } from '../../protocol/messages.ts'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'

/** null when all took it, else why not, in words. */
export type ActAnswer = string | null
export type Given<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string }

export type ConsoleActs = {
  /** To the matches, by the socket. */
  readonly command: (matchIds: readonly string[], command: HostCommand) => Promise<ActAnswer>
  /** To the session, by HTTP. */
  readonly act: <Value = object>(act: HostAct) => Promise<Given<Value>>
}

export type Run = (command: HostCommand) => Promise<void>
export type SessionAct = (act: HostAct) => Promise<object | null>
export type PeopleProps = { readonly paper: SessionPaper; readonly tables: readonly TableRow[]; readonly acts: ConsoleActs }

export const EXTEND: HostCommand = { type: 'extendPhase', byMs: 60_000 }

export type ConsoleFacts = {
  /** null until the server has told. */
  readonly paper: SessionPaper | null
  readonly tables: readonly TableRow[] | null
  /** What to add to this device's clock to get the server's. */
  readonly offsetMs: number
  /** When the tables were last live; null while they are. */
  readonly staleSinceMs: number | null
}
