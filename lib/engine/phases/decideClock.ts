import { ok, refused } from '../../base/result.ts'
import type { Decider } from '../decision.ts'
import type { MatchState } from '../state.ts'
import { clockResumed } from './clock.ts'
import { closingEvents, endingEvents } from './close.ts'
import { isDue } from './due.ts'

const isRunning = (state: MatchState): boolean => state.phase !== 'lobby' && state.phase !== 'debrief'

/** P3: the clock closes a phase by its number, so it closes once however often it is asked. */
export const closePhase: Decider<'closePhase'> = (context, { phaseNumber }) => {
  const { state, atMs } = context
  if (phaseNumber !== state.phaseNumber) return refused({ code: 'phaseAlreadyClosed' })
  if (state.phase === 'debrief') return refused({ code: 'matchEnded' })
  if (state.clock.paused !== null) return refused({ code: 'clockPaused' })
  return isDue(state, atMs) ? ok(closingEvents(context)) : refused({ code: 'phaseNotDue' })
}

/** P5: the host closes a phase at once, paused or not. */
export const advancePhase: Decider<'advancePhase'> = (context) =>
  isRunning(context.state) ? ok(closingEvents(context)) : refused({ code: closedCode(context.state) })

export const pauseClock: Decider<'pauseClock'> = ({ state, actor, atMs }, { reason }) => {
  if (!isRunning(state)) return refused({ code: closedCode(state) })
  if (state.clock.paused !== null) return refused({ code: 'clockPaused' })
  return ok([{ type: 'clockPaused', atMs, reason, by: actor.type === 'host' ? actor.hostId : 'server' }])
}

export const resumeClock: Decider<'resumeClock'> = ({ state, atMs }) =>
  state.clock.paused === null ? refused({ code: 'clockNotPaused' }) : ok([clockResumed(state.clock, atMs)])

export const extendPhase: Decider<'extendPhase'> = ({ state }, { byMs, phaseNumber }) => {
  if (!isRunning(state)) return refused({ code: closedCode(state) })
  if (phaseNumber !== undefined && phaseNumber !== state.phaseNumber) return refused({ code: 'phaseAlreadyClosed' })
  const { deadlineMs } = state.clock
  return deadlineMs === null ? refused({ code: 'noDeadline' }) : ok([{ type: 'phaseExtended', deadlineMs: deadlineMs + byMs, byMs }])
}

export const endMatch: Decider<'endMatch'> = (context) =>
  context.state.end === null ? ok(endingEvents(context, 'endedByHost')) : refused({ code: 'matchEnded' })

const closedCode = (state: MatchState): 'matchEnded' | 'wrongPhase' => (state.phase === 'debrief' ? 'matchEnded' : 'wrongPhase')
