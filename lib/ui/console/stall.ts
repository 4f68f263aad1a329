import type { SeatRow, TableRow } from '../../protocol/messages.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** Why a table does not move: whom it waits for, and since when. */
export type Wait = {
  readonly seat: Seat
  readonly reason: 'absent' | 'offline' | 'idle' | 'late' | 'last' | 'yours'
  readonly sinceMs: number | null
  readonly hasDraft: boolean
}

const LATE_MS = 60_000

/** How long someone may be away or still before the table is said to wait for them: longer where phases last for days. */
export function patienceOf({ openedAtMs, deadlineMs }: Pick<TableRow, 'openedAtMs' | 'deadlineMs'>): { readonly awayMs: number; readonly idleMs: number } {
  const lengthMs = deadlineMs === null ? 0 : Math.max(0, deadlineMs - openedAtMs)
  return { awayMs: Math.max(20_000, lengthMs / 16), idleMs: Math.max(120_000, lengthMs / 4) }
}

/** Seats that hold their table up. People who think, and have time to, do not. */
export function waitsOf(table: TableRow, nowMs: number): readonly Wait[] {
  if (table.ended || table.pausedSinceMs !== null || table.phase === 'lobby') return []
  const awaited = table.seats.filter((seat) => seat.isAwaited && seat.control !== 'bot')
  const others = table.seats.filter((seat) => !seat.isAwaited && seat.people.length > 0)
  const isLast = awaited.length === 1 && others.length >= 2
  return awaited.flatMap((seat) => {
    const reason = reasonFor(seat, { table, nowMs, isLast })
    return reason === null ? [] : [{ seat: seat.seat, hasDraft: seat.hasDraft, ...reason }]
  })
}

/** Awaited delegations that are here without whoever holds their pen: another of them could write. */
export function penAwayAt(table: TableRow): readonly SeatRow[] {
  if (table.ended || table.phase === 'lobby') return []
  return table.seats.filter((seat) => seat.isAwaited && (seat.control === 'people' || seat.control === 'deputy') && seat.people.length > 1 && seat.connected && seat.penId !== null && !seat.connectedIds.includes(seat.penId))
}

type Look = { readonly table: TableRow; readonly nowMs: number; readonly isLast: boolean }

function reasonFor(seat: SeatRow, { table, nowMs, isLast }: Look): Pick<Wait, 'reason' | 'sinceMs'> | null {
  const { awayMs, idleMs } = patienceOf(table)
  if (seat.control === 'host') return { reason: 'yours', sinceMs: null }
  const goneMs = nowMs - Math.max(seat.awaySinceMs ?? 0, table.openedAtMs)
  if (!seat.connected && goneMs >= awayMs) return { reason: seat.awaySinceMs === null ? 'absent' : 'offline', sinceMs: seat.awaySinceMs }
  const stillMs = nowMs - Math.max(seat.lastActiveMs ?? 0, table.openedAtMs)
  if (stillMs >= idleMs) return { reason: 'idle', sinceMs: Math.max(seat.lastActiveMs ?? 0, table.openedAtMs) }
  const leftMs = table.deadlineMs === null ? Number.POSITIVE_INFINITY : table.deadlineMs - nowMs
  if (leftMs <= LATE_MS && table.phase === 'negotiation' && !seat.hasDraft) return { reason: 'late', sinceMs: null }
  return isLast ? { reason: 'last', sinceMs: null } : null
}
