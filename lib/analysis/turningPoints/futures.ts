import { recordOfSeats } from '../../engine/seats/seatState.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { playedFromRound, type Continuation } from './continuations.ts'
import type { PlayedRound } from './course.ts'
import { spreadOf, type Spread } from './spread.ts'

export type SpreadBySeat = Readonly<Record<Seat, Spread>>

/** What could still have come before a round: the spread of results, and of the way there. */
export type Futures = {
  readonly round: number
  readonly continuations: number
  readonly results: SpreadBySeat
  /** Share of continuations that end in war, 0-1. */
  readonly wars: number
  readonly fan: readonly { readonly round: number; readonly change: SpreadBySeat }[]
}

export type Counting = { readonly continuations: number; readonly onContinuation: () => void }

/** A continuation that war has ended stays where it ended. */
function changeAt({ standings }: Continuation, round: number, seat: Seat): number {
  const last = standings.findLast((standing) => standing.round <= round)
  return last?.change[seat] ?? 0
}

export function futuresOf(played: readonly Continuation[], at: { readonly round: number; readonly rounds: number }): Futures {
  const rounds = Array.from({ length: at.rounds - at.round + 1 }, (_, index) => at.round + index)
  return {
    round: at.round, continuations: played.length,
    results: recordOfSeats((seat) => spreadOf(played.map(({ results }) => results[seat]))),
    wars: played.filter(({ isWar }) => isWar).length / played.length,
    fan: rounds.map((round) => ({ round, change: recordOfSeats((seat) => spreadOf(played.map((one) => changeAt(one, round, seat)))) })),
  }
}

/** Bots play on from before this round, many times. */
export function futuresBefore(scenario: Scenario, { round, before }: PlayedRound, { continuations, onContinuation }: Counting): Futures {
  const played = Array.from({ length: continuations }, (_, number) => {
    const one = playedFromRound(scenario, before, { round, seed: `${before.seed} future ${round} ${number}` })
    onContinuation()
    return one
  })
  return futuresOf(played, { round, rounds: before.settings.rounds })
}

/** The seat that a change moves most. */
export function mostMoved(change: Readonly<Record<Seat, number>>): Seat {
  return SEATS.reduce((most, seat) => (Math.abs(change[seat]) > Math.abs(change[most]) ? seat : most))
}
