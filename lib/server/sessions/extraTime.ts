import { SERVER_AS_HOST } from './openTable.ts'
import type { Opening } from './opening.ts'

/**
 * Someone at this table has more time: the whole table's phase is longer from its opening, so that nothing on any
 * other screen points at one person (decision 0003). The id makes it happen once a phase.
 */
export async function extendForExtraTime({ prisma, match, state }: Opening): Promise<void> {
  const { deadlineMs, openedAtMs } = state.clock
  if (deadlineMs === null) return
  const most = await prisma.person.aggregate({ where: { matchId: match.matchId, seat: { not: null }, erasedAt: null }, _max: { extraTimePercent: true } })
  const byMs = extraMs(deadlineMs - openedAtMs, most._max.extraTimePercent ?? 0)
  if (byMs > 0) await match.submit(SERVER_AS_HOST, `extra-time-${state.phaseNumber}`, { type: 'extendPhase', byMs, phaseNumber: state.phaseNumber })
}

/** Whole seconds; nothing below one. */
function extraMs(phaseMs: number, percent: number): number {
  return Math.floor((phaseMs * percent) / 100_000) * 1_000
}
