import type { Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { Outcome } from './outcome.ts'

export type Gate = { readonly name: string; readonly value: number; readonly limit: string; readonly holds: boolean }

const STEPS = 20

/** The quantiles 0, 5 … 100 % of a list. */
export function quantilesOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other)
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const value = sorted[Math.round((step / STEPS) * (sorted.length - 1))] ?? 0
    return Math.round(value * 100) / 100
  })
}

/** Where a result lies in a par table, 0-100. */
export function percentileIn(par: readonly number[], value: number): number {
  const below = par.filter((quantile) => quantile < value).length
  return Math.max(0, Math.min(100, (below / par.length) * 100))
}

export function parOf(outcomes: readonly Outcome[]): Readonly<Record<Seat, readonly number[]>> {
  const table = (seat: Seat) => quantilesOf(outcomes.map((outcome) => outcome.totals[seat]))
  return { beijing: table('beijing'), moscow: table('moscow'), pyongyang: table('pyongyang'), seoul: table('seoul'), tokyo: table('tokyo'), washington: table('washington') }
}

/** Share of matches in which each seat stands furthest above its par, ties shared; par from one half, tested on the other. */
export function winShares(outcomes: readonly Outcome[]): Readonly<Record<Seat, number>> {
  const par = parOf(outcomes.filter((_, index) => index % 2 === 0))
  const tested = outcomes.filter((_, index) => index % 2 === 1)
  const wins = { beijing: 0, moscow: 0, pyongyang: 0, seoul: 0, tokyo: 0, washington: 0 }
  for (const outcome of tested) {
    const places = SEATS.map((seat) => ({ seat, percentile: percentileIn(par[seat], outcome.totals[seat]) }))
    const best = Math.max(...places.map((place) => place.percentile))
    const winners = places.filter((place) => place.percentile === best)
    for (const { seat } of winners) wins[seat] += 1 / winners.length / Math.max(1, tested.length)
  }
  return wins
}

function usageGates(scenario: Scenario, outcomes: readonly Outcome[]): readonly Gate[] {
  const given = (seat: Seat, order: string): number => outcomes.reduce((sum, outcome) => sum + (outcome.uses[`${seat} ${order}`] ?? 0), 0)
  const all = new Map(SEATS.map((seat) => [seat, scenario.orders.reduce((sum, spec) => sum + given(seat, spec.id), 0)]))
  const shares = scenario.orders.map((spec) => {
    const eligible = spec.actors.reduce((sum, seat) => sum + (all.get(seat) ?? 0), 0)
    const share = spec.actors.reduce((sum, seat) => sum + given(seat, spec.id), 0) / Math.max(1, eligible)
    return { id: spec.id, share }
  }).toSorted((one, other) => other.share - one.share)
  const [most, least] = [shares[0], shares.at(-1)]
  return [
    { name: `most used order (${most?.id ?? ''})`, value: most?.share ?? 0, limit: 'at most 0.35', holds: (most?.share ?? 0) <= 0.35 },
    { name: `least used order (${least?.id ?? ''})`, value: least?.share ?? 0, limit: 'at least 0.005', holds: (least?.share ?? 0) >= 0.005 },
  ]
}

export function gatesOf(scenario: Scenario, outcomes: readonly Outcome[]): readonly Gate[] {
  const shares = winShares(outcomes)
  const values = SEATS.map((seat) => shares[seat])
  const ratio = Math.max(...values) / Math.max(0.001, Math.min(...values))
  const war = outcomes.filter((outcome) => outcome.war).length / Math.max(1, outcomes.length)
  const refused = outcomes.reduce((sum, outcome) => sum + outcome.refused, 0)
  return [
    ...SEATS.map((seat): Gate => ({ name: `${seat} furthest above par`, value: shares[seat], limit: '0.10 to 0.25', holds: shares[seat] >= 0.1 && shares[seat] <= 0.25 })),
    { name: 'largest win share over smallest', value: ratio, limit: 'at most 2', holds: ratio <= 2 },
    { name: 'matches that end in war', value: war, limit: '0.05 to 0.15', holds: war >= 0.05 && war <= 0.15 },
    ...usageGates(scenario, outcomes),
    { name: 'moves of bots that were refused', value: refused, limit: 'none', holds: refused === 0 },
  ]
}
