import { numberAt } from '../../engine/numbers.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import type { Names, Presence, SeatRow, Stall, TableRow, Tables } from '../../protocol/messages.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { Matches } from '../matches/matches.ts'
import { peopleOf } from '../sockets/peopleOf.ts'
import type { PresenceBook } from '../sockets/presence.ts'
import { namesAt } from './namesAt.ts'

export type TablesParts = {
  readonly prisma: PrismaClient
  readonly matches: Matches
  readonly presence: PresenceBook
  readonly nowMs: () => number
}

/** Every table of a session as its hosts see it. */
export async function tablesOf(parts: TablesParts, sessionId: string): Promise<Tables> {
  const matches = await parts.prisma.match.findMany({ where: { sessionId }, orderBy: { tableNumber: 'asc' }, select: { id: true, tableNumber: true } })
  const rows = await Promise.all(matches.map(async ({ id, tableNumber }) => {
    const [match, names] = await Promise.all([parts.matches.find(id), namesAt(parts.prisma, id)])
    const state = match?.state() ?? null
    return state === null ? [] : [rowOf({ state, tableNumber, names, presence: parts.presence.of(id, peopleOf(state)), nowMs: parts.nowMs() })]
  }))
  return { sessionId, tables: rows.flat(), serverNowMs: parts.nowMs() }
}

type Seen = {
  readonly state: MatchState
  readonly tableNumber: number
  readonly names: Names
  readonly presence: Presence
  readonly nowMs: number
}

export function rowOf(seen: Seen): TableRow {
  const { state, tableNumber } = seen
  const { truth } = state.numbers
  const seats = seatRowsOf(seen)
  return {
    matchId: state.matchId, tableNumber, phase: state.phase, round: state.round, rounds: state.settings.rounds,
    deadlineMs: state.clock.deadlineMs, pausedSinceMs: state.clock.paused?.atMs ?? null, ended: state.end !== null,
    gauges: { tension: numberAt(truth, 'tension'), alarm: numberAt(truth, 'alarm'), axisLook: numberAt(truth, 'axisLook') }, seats, stall: stallOf(state, seats, seen.nowMs),
  }
}

function seatRowsOf({ state, names, presence }: Seen): readonly SeatRow[] {
  return SEATS.map((seat) => {
    const { control, people, draft, sealedAtMs, hasRead, helpText } = state.seats[seat]
    return {
      seat, control, people: people.map((personId) => ({ personId, name: names[personId] ?? '' })),
      connected: presence[seat].connected.length > 0, awaySinceMs: presence[seat].awaySinceMs, lastActiveMs: presence[seat].lastActiveMs,
      hasDraft: draft.orders.some((order) => order !== null) || draft.statement !== null,
      sealed: sealedAtMs !== null, hasRead, helpText,
    }
  })
}

const IDLE_AFTER_MS = 60_000

/** Whom an open phase waits for. */
function stallOf(state: MatchState, seats: readonly SeatRow[], nowMs: number): Stall | null {
  if (state.end !== null || state.clock.paused !== null) return null
  const isDone = WAITING[state.phase]
  if (isDone === undefined) return null
  const waitsFor = seats.filter((row) => row.control !== 'bot' && row.control !== 'deputy' && !isDone(row)).map((row) => ({
    seat: row.seat, hasDraft: row.hasDraft, ...reasonOf(row, nowMs),
  }))
  return waitsFor.length === 0 ? null : { waitsFor }
}

const WAITING: Readonly<Partial<Record<MatchState['phase'], (row: SeatRow) => boolean>>> = {
  briefing: ({ hasRead }) => hasRead,
  negotiation: ({ sealed }) => sealed,
  reveal: ({ hasRead }) => hasRead,
}

function reasonOf({ people, connected, awaySinceMs, lastActiveMs }: SeatRow, nowMs: number): Pick<Stall['waitsFor'][number], 'reason' | 'sinceMs'> {
  if (people.length === 0) return { reason: 'empty', sinceMs: null }
  if (!connected) return { reason: 'offline', sinceMs: awaySinceMs }
  if (lastActiveMs !== null && nowMs - lastActiveMs > IDLE_AFTER_MS) return { reason: 'idle', sinceMs: lastActiveMs }
  return { reason: 'deciding', sinceMs: lastActiveMs }
}
