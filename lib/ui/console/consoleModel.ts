import type { HostCommand } from '../../engine/commands.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import type { HostAct } from '../../protocol/hostActs.ts'
import type { TableRow } from '../../protocol/messages.ts'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'
import type { SessionActs } from '../host/useSessionActs.ts'

/** null when all took it, else why not, in words. */
export type ActAnswer = string | null

export type ConsoleActs = {
  /** To the matches, by the socket. */
  readonly command: (matchIds: readonly string[], command: HostCommand) => Promise<ActAnswer>
  /** To the session, by HTTP. */
  readonly act: SessionActs
}

export type Run = (command: HostCommand) => Promise<void>
export type SessionAct = (act: HostAct) => Promise<object | null>
export type PeopleProps = { readonly paper: SessionPaper; readonly tables: readonly TableRow[]; readonly acts: ConsoleActs }

/** Who sits at this seat of this table. */
export function peopleAt(tables: readonly TableRow[], { matchId, seat }: { readonly matchId: string; readonly seat: Seat }): readonly { readonly id: string; readonly name: string }[] {
  const row = tables.find((table) => table.matchId === matchId)?.seats.find((one) => one.seat === seat)
  return row?.people.map(({ personId, name }) => ({ id: personId, name })) ?? []
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
type Extension = { readonly word: 'addMinute' | 'addFive' | 'addHour' | 'addDay'; readonly command: HostCommand }
const by = (word: Extension['word'], byMs: number): Extension => ({ word, command: { type: 'extendPhase', byMs } })

export function isOverDays({ openedAtMs, deadlineMs }: Pick<TableRow, 'openedAtMs' | 'deadlineMs'>): boolean {
  return deadlineMs !== null && deadlineMs - openedAtMs > 3 * HOUR
}

/** More time in the measure of the phase: a minute means nothing where it lasts for days. */
export function extensionsOf(table: Pick<TableRow, 'openedAtMs' | 'deadlineMs'>): readonly [Extension, Extension] {
  return isOverDays(table) ? [by('addHour', HOUR), by('addDay', 24 * HOUR)] : [by('addMinute', MINUTE), by('addFive', 5 * MINUTE)]
}

export type ConsoleFacts = {
  /** null until the server has told. */
  readonly paper: SessionPaper | null
  readonly tables: readonly TableRow[] | null
  /** What to add to this device's clock to get the server's. */
  readonly offsetMs: number
  /** When the tables were last live; null while they are. */
  readonly staleSinceMs: number | null
}
