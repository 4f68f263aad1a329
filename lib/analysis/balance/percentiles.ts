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

/** Share of matches in which each seat stands furthest above its par, ties shared; par from one half, tested on the other. */
export function winShares(outcomes: readonly Outcome[]): BySeat {
  const par = parOf(outcomes.filter((_, index) => index % 2 === 0))
  const tested = outcomes.filter((_, index) => index % 2 === 1)
  const wins = { beijing: 0, moscow: 0, pyongyang: 0, seoul: 0, tokyo: 0, washington: 0 }
  for (const outcome of tested) {
    const places = SEATS.map((seat) => ({ seat, percentile: percentileOf(par[seat], outcome.totals[seat]) }))
    const best = Math.max(...places.map((place) => place.percentile))
    const winners = places.filter((place) => place.percentile === best)
    for (const { seat } of winners) wins[seat] += 1 / winners.length / Math.max(1, tested.length)
  }
  return wins
}
