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
 * Share of matches in which each seat stands furthest above its par, ties shared. Par from one half is tested on the
 * other, and the other way round, so that each match is tested by a par that it has no part in.
 */
export function winShares(outcomes: readonly Outcome[]): BySeat {
  const halves = [outcomes.filter(isEven), outcomes.filter(isOdd)] as const
  const wins = { beijing: 0, moscow: 0, pyongyang: 0, seoul: 0, tokyo: 0, washington: 0 }
  for (const [par, tested] of [[parOf(halves[0]), halves[1]], [parOf(halves[1]), halves[0]]] as const) {
    for (const outcome of tested) {
      const winners = furthestAbove(par, outcome)
      for (const seat of winners) wins[seat] += 1 / winners.length / outcomes.length
    }
  }
  return wins
}

function furthestAbove(par: Par, outcome: Outcome): readonly Seat[] {
  const places = SEATS.map((seat) => ({ seat, percentile: percentileOf(par[seat], outcome.totals[seat]) }))
  const best = Math.max(...places.map(({ percentile }) => percentile))
  return places.filter(({ percentile }) => percentile === best).map(({ seat }) => seat)
}
