import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import type { PhaseType } from '../../engine/vocabulary.ts'

/** What a table needs from its host. */
export type TableNeed = 'waits' | 'paused' | 'lobby' | 'running' | 'ended'

export function needOf(table: TableRow): TableNeed {
  if (table.ended || table.phase === 'debrief') return 'ended'
  if (table.phase === 'lobby') return 'lobby'
  if (table.pausedSinceMs !== null) return 'paused'
  return table.stall !== null && table.stall.waitsFor.length > 0 ? 'waits' : 'running'
}

const URGENCY: Readonly<Record<TableNeed, number>> = { waits: 0, paused: 1, lobby: 2, running: 3, ended: 4 }

/** Stalled tables first; among equals by number. */
export function inOrder(tables: readonly TableRow[], order: 'stalledFirst' | 'byNumber'): readonly TableRow[] {
  const urgency = (table: TableRow) => (order === 'byNumber' || hasCall(table) ? 0 : URGENCY[needOf(table)])
  return [...tables].sort((one, other) => urgency(one) - urgency(other) || one.tableNumber - other.tableNumber)
}

/** A seat has asked the host for help. */
export function hasCall(table: TableRow): boolean {
  return table.seats.some((seat) => seat.helpText !== null)
}

export type SeatWord = 'open' | 'nothing' | 'draft' | 'sealed' | 'reading' | 'read' | 'choosing' | 'chosen' | 'offline' | 'idle' | 'bot' | 'deputy' | 'host'

const IDLE_MS = 120_000

/** One word under each chop: what the seat is doing, or that it is gone. */
export function seatWordOf(seat: SeatRow, phase: PhaseType, nowMs: number): { readonly word: SeatWord; readonly minutes: number } {
  const minutesSince = (atMs: number | null) => (atMs === null ? 0 : Math.max(0, Math.floor((nowMs - atMs) / 60_000)))
  if (seat.control === 'bot' || seat.control === 'deputy' || seat.control === 'host') return { word: seat.control, minutes: 0 }
  if (seat.people.length === 0) return { word: 'open', minutes: 0 }
  if (!isDone(seat, phase) && !seat.connected) return { word: 'offline', minutes: minutesSince(seat.awaySinceMs) }
  if (!isDone(seat, phase) && seat.lastActiveMs !== null && nowMs - seat.lastActiveMs >= IDLE_MS) return { word: 'idle', minutes: minutesSince(seat.lastActiveMs) }
  return { word: WORDS[phase](seat), minutes: 0 }
}

const WORDS: Readonly<Record<PhaseType, (seat: SeatRow) => SeatWord>> = {
  lobby: () => 'nothing',
  briefing: (seat) => (seat.hasRead ? 'read' : 'reading'),
  negotiation: (seat) => (seat.sealed ? 'sealed' : seat.hasDraft ? 'draft' : 'nothing'),
  reveal: (seat) => (seat.hasRead ? 'read' : 'reading'),
  reaction: (seat) => (seat.sealed || seat.hasRead ? 'chosen' : 'choosing'),
  crisis: (seat) => (seat.sealed || seat.hasRead ? 'chosen' : 'choosing'),
  debrief: () => 'reading',
}

export function isDone(seat: SeatRow, phase: PhaseType): boolean {
  return phase === 'negotiation' ? seat.sealed : seat.hasRead || (seat.sealed && phase !== 'briefing' && phase !== 'reveal')
}

/** Seats held by people, and how many people are connected. */
export function attendanceOf(tables: readonly TableRow[]): { readonly held: number; readonly seats: number; readonly connected: number } {
  const seats = tables.flatMap((table) => table.seats)
  return { seats: seats.length, held: seats.filter((seat) => seat.people.length > 0).length, connected: seats.filter((seat) => seat.connected && seat.people.length > 0).length }
}
