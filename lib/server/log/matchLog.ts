import { createHash } from 'node:crypto'
import type { Actor, Command } from '../../engine/commands.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { CommandId, MatchId } from '../../engine/ids.ts'

/** One accepted command with the events that it caused. Its number in the match is the revision, from 1. */
export type LogEntry = {
  readonly matchId: MatchId
  readonly revision: number
  readonly commandId: CommandId
  readonly commandHash: string
  readonly actor: Actor
  readonly command: Command
  readonly events: readonly MatchEvent[]
  readonly rulesVersion: number
  readonly atMs: number
}

/** In a conflict a revision or a command's id is taken: another node has appended first, or an answer was lost. */
export type Stored = 'stored' | 'conflict'

/** What people wrote, by its key beside the log; null where it was erased. */
export type Texts = ReadonlyMap<string, string | null>

/** The memory of matches. */
export type MatchLog = {
  /** Entries of one match that follow each other: all are stored, and safe when this answers, or none is. */
  readonly append: (entries: readonly LogEntry[]) => Promise<Stored>
  /** Entries after this revision, in order. */
  readonly read: (matchId: MatchId, afterRevision: number) => Promise<readonly LogEntry[]>
  /** Puts these in place of the texts under their keys, for good; the log stays whole. */
  readonly erase: (matchId: MatchId, erasure: Texts) => Promise<void>
}

/** Tells whether a repeated id carries the same command. */
export function hashOf(actor: Actor, command: Command): string {
  return createHash('sha256').update(JSON.stringify([actor.type, 'seat' in actor ? actor.seat : null, command])).digest('hex')
}
