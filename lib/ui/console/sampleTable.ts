import { SEATS } from '../../engine/vocabulary.ts'
import type { SeatRow, TableRow } from '../../protocol/messages.ts'

/** A table in the middle of a negotiation, everyone here, for tests. */
export const NOW = 1_000_000_000
export const seat: SeatRow = {
  seat: 'tokyo', control: 'people', people: [{ personId: 'p', name: 'Hana' }], penId: 'p', connectedIds: ['p'], connected: true, awaySinceMs: null, lastActiveMs: NOW,
  hasDraft: false, sealed: false, hasRead: false, isAwaited: false, helpText: null,
}
export const table: TableRow = {
  matchId: 'm', tableNumber: 1, phase: 'negotiation', round: 3, rounds: 8, openedAtMs: NOW - 300_000, deadlineMs: NOW + 180_000, pausedSinceMs: null, pausedBy: '', pauseReason: '', ended: false,
  gauges: { tension: 50, alarm: 50, axisLook: 50 }, seats: SEATS.map((name) => ({ ...seat, seat: name })),
}
