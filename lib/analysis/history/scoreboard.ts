import { evolve } from '../../engine/evolve.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { numberAt, seatKey, type Numbers } from '../../engine/numbers.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { MatchState } from '../../engine/state.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { dayOfRound } from '../../scenarios/calendar.ts'

/** Change of stability plus influence of each seat since the first day. */
export type Standing = { readonly date: string; readonly change: Readonly<Record<Seat, number>> }

export function changeBetween(before: Numbers, after: Numbers): Standing['change'] {
  return recordOfSeats((seat) => {
    const change = (measure: 'stability' | 'influence') => numberAt(after, seatKey(measure, seat)) - numberAt(before, seatKey(measure, seat))
    return Math.round((change('stability') + change('influence')) * 100) / 100
  })
}

export function changeSinceStart({ numbers, start }: MatchState): Standing['change'] {
  return changeBetween(start, numbers.truth)
}

/** Where the six stand on the first day and at the end of every round, from the events alone. */
export function scoreboardOf(startDate: string, events: readonly MatchEvent[]): readonly Standing[] {
  const standings: Standing[] = []
  let state: MatchState | null = null
  for (const event of events) {
    state = evolve(state, event)
    if (event.type === 'matchOpened') standings.push({ date: startDate, change: changeSinceStart(state) })
    if (event.type === 'roundRevealed') standings.push({ date: dayOfRound(startDate, event.round), change: changeSinceStart(state) })
  }
  return standings
}
