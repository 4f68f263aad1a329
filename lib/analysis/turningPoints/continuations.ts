import { handedToBots, playOn } from '../../bots/botMatch.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { decide } from '../../engine/decide.ts'
import { evolve, evolveAll } from '../../engine/evolve.ts'
import { openBriefing } from '../../engine/phases/close.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import { changeSinceStart } from '../history/scoreboard.ts'
import type { BySeat } from './course.ts'

/** One way in which a match could have gone on. */
export type Continuation = {
  readonly results: BySeat
  readonly isWar: boolean
  /** Change of stability plus influence at the end of each round from here on. */
  readonly standings: readonly { readonly round: number; readonly change: BySeat }[]
}

const HOST = { type: 'host', hostId: 'analysis' } as const
/** What counts is the spread over many. */
const STRENGTH = 'novice'
const SKILL = 'quick'

function standingsIn(from: MatchState, events: readonly MatchEvent[]): Continuation['standings'] {
  const byRound = new Map<number, BySeat>()
  let state = from
  for (const event of events) {
    state = evolve(state, event)
    byRound.set(state.round, changeSinceStart(state))
  }
  return [...byRound].map(([round, change]) => ({ round, change }))
}

function played(scenario: Scenario, handed: MatchState): Continuation {
  const { state, events } = playOn(handed, { scenario, seed: handed.seed, strength: SKILL })
  const { end } = state
  if (end === null) throw new Error(`a continuation of ${state.matchId} has no end`)
  return { results: recordOfSeats((seat) => end.scores[seat].total), isWar: end.reason === 'war', standings: standingsIn(handed, events) }
}

/** From before a round: chance draws what its briefing brings, and bots play the rest. */
export function playedFromRound(scenario: Scenario, before: MatchState, at: { readonly round: number; readonly seed: string }): Continuation {
  const handed = handedToBots(before, { seed: at.seed, strength: STRENGTH })
  return played(scenario, evolveAll(handed, openBriefing({ scenario, state: handed, actor: HOST, atMs: handed.clock.openedAtMs }, at.round)))
}

/** The orders as they stand are carried out; chance falls in them as it fell. */
export function rung(scenario: Scenario, bell: MatchState): MatchState {
  const decided = decide(scenario, bell, { actor: HOST, command: { type: 'advancePhase' }, atMs: bell.clock.openedAtMs, matchId: bell.matchId })
  if (!decided.ok) throw new Error(`round ${bell.round} of ${bell.matchId} does not close: ${decided.error.code}`)
  return evolveAll(bell, decided.value)
}

/** From a round that has just been resolved: bots answer it and play the rest. */
export function playedFromReveal(scenario: Scenario, revealed: MatchState, seed: string): Continuation {
  return played(scenario, handedToBots(revealed, { seed, strength: STRENGTH }))
}
