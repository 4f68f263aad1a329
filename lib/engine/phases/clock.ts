import type { EventOf, MatchEvent } from '../events.ts'
import type { MatchState } from '../state.ts'
import type { Clock } from '../state.ts'
import type { PhaseType } from '../vocabulary.ts'
import type { Settings } from '../commands.ts'

const LENGTHS: { readonly [P in PhaseType]: keyof Omit<Settings['clocks'], 'timed'> | null } = {
  lobby: null, briefing: 'briefingMs', negotiation: 'negotiationMs', reveal: 'revealMs', reaction: 'reactionMs',
  crisis: 'crisisStepMs', debrief: null,
}

/** P2: every phase has the next number, and the deadline that the settings give it. */
export function phaseOpened(
  state: MatchState, to: { readonly phase: PhaseType; readonly round: number; readonly atMs: number },
): EventOf<'phaseOpened'> {
  const length = LENGTHS[to.phase]
  const { clocks } = state.settings
  return {
    type: 'phaseOpened', phaseNumber: state.phaseNumber + 1, phase: to.phase, round: to.round, openedAtMs: to.atMs,
    deadlineMs: length === null || !clocks.timed ? null : to.atMs + clocks[length],
  }
}

/** P6: a pause stops the clock; resuming moves the deadline on by as long as the pause was. */
export function clockResumed(clock: Clock, atMs: number): MatchEvent {
  const paused = clock.paused === null ? 0 : Math.max(0, atMs - clock.paused.atMs)
  return { type: 'clockResumed', atMs, deadlineMs: clock.deadlineMs === null ? null : clock.deadlineMs + paused }
}
