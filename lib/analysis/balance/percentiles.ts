import { recordOfSeats } from '../../engine/seats/seatState.ts'
import { percentileOf } from '../../engine/scoring/scores.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { BySeat, Outcome } from './outcome.ts'

export type Par = Readonly<Record<Seat, readonly number[]>>

const STEPS = 20

/** The quantiles 0, 5 … 100 % of a list. */
export function quantilesOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other)
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const value = sorted[Math.round((step / STEPS) * (sorted.length - 1))] ?? 0
    return Math.round(value * 100) / 100
  })
}

export function parOf(outcomes: readonly Outcome[]): Par {
  return recordOfSeats((seat) => quantilesOf(outcomes.map((outcome) => outcome.totals[seat])))
}

const isEven = (_: Outcome, index: number): boolean => index % 2 === 0
const isOdd = (_: Outcome, index: number): boolean => index % 2 === 1

/**
 * Who stands furthest above par in each match. Par from one half is tested on the other, and the other way round, so
 * that each match is tested by a par that it has no part in.
 */
export function winnersOf(outcomes: readonly Outcome[]): readonly (readonly Seat[])[] {
  const halves = [outcomes.filter(isEven), outcomes.filter(isOdd)] as const
  return [[parOf(halves[0]), halves[1]] as const, [parOf(halves[1]), halves[0]] as const].flatMap(([par, tested]) => tested.map((outcome) => furthestAbove(par, outcome)))
}

/** Share of matches that each seat has won, ties shared. */
export function winShares(winners: readonly (readonly Seat[])[]): BySeat {
  const wins = { beijing: 0, moscow: 0, pyongyang: 0, seoul: 0, tokyo: 0, washington: 0 }
  for (const seats of winners) for (const seat of seats) wins[seat] += 1 / seats.length / winners.length
  return wins
}

function furthestAbove(par: Par, outcome: Outcome): readonly Seat[] {
  const places = SEATS.map((seat) => ({ seat, percentile: percentileOf(par[seat], outcome.totals[seat]) }))
  const best = Math.max(...places.map(({ percentile }) => percentile))
  return places.filter(({ percentile }) => percentile === best).map(({ seat }) => seat)
}
