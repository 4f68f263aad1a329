import { evolve } from '../../engine/evolve.ts'
import type { EventOf, MatchEvent } from '../../engine/events.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { MatchState } from '../../engine/state.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { changeSinceStart } from '../history/scoreboard.ts'
import { deedsOf, type Deed } from './deeds.ts'

export type BySeat = Readonly<Record<Seat, number>>

/** One round of a match as it was played. */
export type PlayedRound = {
  readonly round: number
  /** Before its briefing: what it brings, chance has yet to draw. */
  readonly before: MatchState
  /** When its orders closed; null where the match ended first. */
  readonly bell: MatchState | null
  readonly deeds: readonly Deed[]
  /** Change of stability plus influence once all of it was over. */
  readonly standing: BySeat
}
export type Course = { readonly rounds: readonly PlayedRound[]; readonly end: MatchState; readonly results: BySeat }

type Open = { readonly round: number; readonly before: MatchState; bell: MatchState | null; readonly stages: EventOf<'stageResolved'>[] }

const closed = ({ round, before, bell, stages }: Open, state: MatchState): PlayedRound =>
  ({ round, before, bell, deeds: bell === null ? [] : deedsOf(bell, stages), standing: changeSinceStart(state) })

/** A finished match cut into its rounds; null while it is not over. */
export function courseOf(events: readonly MatchEvent[]): Course | null {
  const rounds: PlayedRound[] = []
  let state: MatchState | null = null
  let open: Open | null = null
  for (const event of events) {
    if (state !== null && event.type === 'phaseOpened' && event.phase === 'briefing') {
      if (open !== null) rounds.push(closed(open, state))
      open = { round: event.round, before: state, bell: null, stages: [] }
    }
    if (open !== null && event.type === 'stageResolved') {
      open.bell ??= state
      open.stages.push(event)
    }
    state = evolve(state, event)
  }
  const end = state?.end ?? null
  if (state === null || end === null) return null
  return { rounds: open === null ? rounds : [...rounds, closed(open, state)], end: state, results: recordOfSeats((seat) => end.scores[seat].total) }
}
