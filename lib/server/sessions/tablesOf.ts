import { numberAt } from '../../engine/numbers.ts'
import type { MatchState } from '../../engine/state.ts'
import { awaitedSeats } from '../../engine/phases/due.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import type { Names, Presence, SeatRow, TableRow, Tables } from '../../protocol/messages.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { Matches } from '../matches/matches.ts'
import { peopleOf } from '../sockets/peopleOf.ts'
import type { PresenceBook } from '../sockets/presence.ts'
import { namesAt } from './people/namesAt.ts'

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
    return match === null || state === null ? [] : [rowOf({ state, tableNumber, names, presence: parts.presence.of(id, peopleOf(match, state)), nowMs: parts.nowMs() })]
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

function rowOf(seen: Seen): TableRow {
  const { state, tableNumber } = seen
  const { truth } = state.numbers
  const seats = seatRowsOf(seen)
  const { clock } = state
  return {
    matchId: state.matchId, tableNumber, phase: state.phase, round: state.round, rounds: state.settings.rounds,
    openedAtMs: clock.openedAtMs, deadlineMs: clock.deadlineMs, ended: state.end !== null,
    pausedSinceMs: clock.paused?.atMs ?? null, pausedBy: seen.names[clock.paused?.by ?? ''] ?? '', pauseReason: clock.paused?.reason ?? '',
    gauges: { tension: numberAt(truth, 'tension'), alarm: numberAt(truth, 'alarm'), axisLook: numberAt(truth, 'axisLook') }, seats,
  }
}

function seatRowsOf({ state, names, presence }: Seen): readonly SeatRow[] {
  const awaited = state.end === null ? awaitedSeats(state) : []
  return SEATS.map((seat) => {
    const { control, people, pen, draft, sealedAtMs, hasRead, helpText } = state.seats[seat]
    return {
      seat, control, penId: pen, connectedIds: presence[seat].connected, isAwaited: awaited.includes(seat), people: people.map((personId) => ({ personId, name: names[personId] ?? '' })),
      connected: presence[seat].connected.length > 0, awaySinceMs: presence[seat].awaySinceMs, lastActiveMs: presence[seat].lastActiveMs,
      hasDraft: draft.orders.some((order) => order !== null) || draft.statement !== null,
      sealed: sealedAtMs !== null, hasRead, helpText,
    }
  })
}
