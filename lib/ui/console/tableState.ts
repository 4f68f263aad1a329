import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import { patienceOf, waitsOf } from './stall.ts'
import type { Hosting } from '../../protocol/hosting.ts'
import type { PhaseType } from '../../engine/vocabulary.ts'

/** What a table needs from its host. */
export type TableNeed = 'waits' | 'paused' | 'lobby' | 'running' | 'ended'

export function needOf(table: TableRow, nowMs: number): TableNeed {
  if (table.ended || table.phase === 'debrief') return 'ended'
  if (table.phase === 'lobby') return 'lobby'
  if (table.pausedSinceMs !== null) return 'paused'
  return waitsOf(table, nowMs).length > 0 ? 'waits' : 'running'
}

const URGENCY: Readonly<Record<TableNeed, number>> = { waits: 0, paused: 1, lobby: 2, running: 3, ended: 4 }

/** Stalled tables first; among equals by number. */
export function inOrder(tables: readonly TableRow[], { order, nowMs }: { readonly order: 'stalledFirst' | 'byNumber'; readonly nowMs: number }): readonly TableRow[] {
  const urgency = (table: TableRow) => (order === 'byNumber' || hasCall(table) ? 0 : URGENCY[needOf(table, nowMs)])
  return [...tables].sort((one, other) => urgency(one) - urgency(other) || one.tableNumber - other.tableNumber)
}

/** A seat has asked the host for help. */
export function hasCall(table: TableRow): boolean {
  return table.seats.some((seat) => seat.helpText !== null)
}

export type SeatWord = 'open' | 'ready' | 'nothing' | 'draft' | 'sealed' | 'reading' | 'read' | 'choosing' | 'chosen' | 'absent' | 'offline' | 'idle' | 'bot' | 'deputy' | 'host'

/** One word under each chop: what the seat is doing, or that it is gone. */
export function seatWordOf(seat: SeatRow, table: TableRow, nowMs: number): { readonly word: SeatWord; readonly minutes: number } {
  const minutesSince = (atMs: number | null) => (atMs === null ? 0 : Math.max(0, Math.floor((nowMs - atMs) / 60_000)))
  if (seat.control === 'bot' || seat.control === 'deputy' || seat.control === 'host') return { word: seat.control, minutes: 0 }
  if (seat.people.length === 0) return { word: 'open', minutes: 0 }
  if (!seat.connected && (table.phase === 'lobby' || seat.isAwaited)) return { word: seat.awaySinceMs === null ? 'absent' : 'offline', minutes: minutesSince(seat.awaySinceMs) }
  if (seat.isAwaited && seat.lastActiveMs !== null && nowMs - Math.max(seat.lastActiveMs, table.openedAtMs) >= patienceOf(table).idleMs) return { word: 'idle', minutes: minutesSince(seat.lastActiveMs) }
  return { word: WORDS[table.phase](seat), minutes: 0 }
}

const WORDS: Readonly<Record<PhaseType, (seat: SeatRow) => SeatWord>> = {
  lobby: () => 'ready',
  briefing: (seat) => (seat.hasRead ? 'read' : 'reading'),
  negotiation: (seat) => (seat.sealed ? 'sealed' : seat.hasDraft ? 'draft' : 'nothing'),
  reveal: (seat) => (seat.hasRead ? 'read' : 'reading'),
  reaction: (seat) => (seat.isAwaited ? 'choosing' : 'chosen'),
  crisis: (seat) => (seat.isAwaited ? 'choosing' : 'chosen'),
  debrief: () => 'reading',
}

/** P17: bots alone go on with the class, or when the host advances them. */
export function goesWithClass(table: TableRow, botTables: Hosting['botTables']): boolean {
  return botTables === 'withClass' && table.seats.every(({ control }) => control === 'bot' || control === 'open')
}

/** Seats held by people, and how many people are connected. */
export function attendanceOf(tables: readonly TableRow[]): { readonly held: number; readonly seats: number; readonly connected: number } {
  const seats = tables.flatMap((table) => table.seats)
  return { seats: seats.length, held: seats.filter((seat) => seat.people.length > 0).length, connected: seats.reduce((sum, { connectedIds }) => sum + connectedIds.length, 0) }
}

const hasPeople = ({ seats }: TableRow): boolean => seats.some(({ people }) => people.length > 0)

/** Rounds that this table is behind the furthest one where people play: bots alone run ahead. */
export function roundsBehind(table: TableRow, tables: readonly TableRow[]): number {
  if (table.ended || table.round === 0 || !hasPeople(table)) return 0
  return Math.max(...tables.filter((one) => !one.ended && hasPeople(one)).map(({ round }) => round)) - table.round
}
