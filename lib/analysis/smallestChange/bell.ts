import type { MatchEvent } from '../../engine/events.ts'
import { evolve } from '../../engine/evolve.ts'
import type { MatchState } from '../../engine/state.ts'

/** The match as it stood when a round's drafts were about to be resolved; `null` where it never came to that. */
export function stateAtBell(events: readonly MatchEvent[], round: number): MatchState | null {
  const bell = events.findIndex((event) => event.type === 'stageResolved' && event.round === round)
  return bell < 0 ? null : events.slice(0, bell).reduce<MatchState | null>(evolve, null)
}

/** The match after all that happened in a round: reactions and crises too. */
export function stateAfterRound(events: readonly MatchEvent[], round: number): MatchState | null {
  const next = events.findIndex((event) => event.type === 'phaseOpened' && event.round > round)
  return (next < 0 ? events : events.slice(0, next)).reduce<MatchState | null>(evolve, null)
}
