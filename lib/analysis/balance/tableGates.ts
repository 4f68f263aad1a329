import { percentileOf } from '../../engine/scoring/scores.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { gate, type Gate } from './gate.ts'
import { meanOf, varianceOf, wilson } from './intervals.ts'
import type { Felt, Outcome } from './outcome.ts'
import { parOf, winShares, type Par } from './percentiles.ts'

/** Nobody is favoured: whoever is furthest above par has won. */
export function winGates(outcomes: readonly Outcome[], strength: string): readonly Gate[] {
  const shares = winShares(outcomes)
  const values = SEATS.map((seat) => shares[seat])
  return [
    ...SEATS.map((seat) => gate(`${seat} furthest above par (${strength})`, { value: shares[seat], interval: wilson(shares[seat], outcomes.length) }, { least: 0.1, most: 0.25 })),
    gate(`largest over smallest share of wins (${strength})`, { value: Math.max(...values) / Math.max(0.001, Math.min(...values)) }, { most: 2 }),
  ]
}

export function warGates(outcomes: readonly Outcome[]): readonly Gate[] {
  const share = (of: readonly Outcome[]) => of.length / Math.max(1, outcomes.length)
  const wars = outcomes.filter(({ war }) => war !== null)
  const chosen = wars.filter(({ war }) => war === 'choice')
  return [
    gate('matches that end in war', { value: share(wars), interval: wilson(share(wars), outcomes.length) }, { least: 0.05, most: 0.15 }),
    gate('wars that somebody chose, matches', { value: chosen.length }, { least: 1 }),
  ]
}

/** Share of each order among those that its eligible seats carried out, most used first. */
export function usageOf(scenario: Scenario, outcomes: readonly Outcome[]): readonly { readonly order: string; readonly share: number; readonly given: number }[] {
  const given = new Map<string, number>()
  for (const { uses } of outcomes) for (const [key, count] of Object.entries(uses)) given.set(key, (given.get(key) ?? 0) + count)
  const of = (seat: Seat, order: string): number => given.get(`${seat} ${order}`) ?? 0
  const all = new Map(SEATS.map((seat) => [seat, scenario.orders.reduce((sum, { id }) => sum + of(seat, id), 0)]))
  return scenario.orders.map(({ id, actors }) => {
    const eligible = actors.reduce((sum, seat) => sum + (all.get(seat) ?? 0), 0)
    const count = actors.reduce((sum, seat) => sum + of(seat, id), 0)
    return { order: id, share: count / Math.max(1, eligible), given: eligible }
  }).toSorted((one, other) => other.share - one.share)
}

export function usageGates(scenario: Scenario, outcomes: readonly Outcome[]): readonly Gate[] {
  const usage = usageOf(scenario, outcomes)
  const figure = (one: (typeof usage)[number] | undefined) => ({ value: one?.share ?? 0, interval: wilson(one?.share ?? 0, one?.given ?? 0) })
  return [
    gate(`most used order (${usage[0]?.order ?? ''})`, figure(usage[0]), { most: 0.35 }),
    gate(`least used order (${usage.at(-1)?.order ?? ''})`, figure(usage.at(-1)), { least: 0.005 }),
  ]
}

/** Mean percentile of a seat's plans against its par, best first. */
export function planMeans(outcomes: readonly Outcome[], par: Par, seat: Seat): readonly { readonly plan: string; readonly mean: number }[] {
  const byPlan = new Map<string, number[]>()
  for (const { plans, totals } of outcomes) byPlan.set(plans[seat], [...(byPlan.get(plans[seat]) ?? []), percentileOf(par[seat], totals[seat])])
  return [...byPlan].map(([plan, values]) => ({ plan, mean: meanOf(values) })).toSorted((one, other) => other.mean - one.mean)
}

export function planGates(outcomes: readonly Outcome[]): readonly Gate[] {
  const par = parOf(outcomes)
  return SEATS.map((seat) => {
    const [best, , third] = planMeans(outcomes, par, seat)
    return gate(`${seat}: third best plan behind the best, percentile points`, { value: (best?.mean ?? 0) - (third?.mean ?? 0) }, { most: 10 })
  })
}

/** The share of the variance of results that the rounds after the middle carry. */
export function lateGate(outcomes: readonly Outcome[]): Gate {
  const shares = SEATS.map((seat) => {
    const late = varianceOf(outcomes.map((outcome) => outcome.late[seat]))
    return late / Math.max(1e-9, late + varianceOf(outcomes.map((outcome) => outcome.early[seat])))
  })
  return gate('variance carried by the rounds after the middle', { value: meanOf(shares) }, { least: 0.5 })
}

/** Mean size of what a rule moves where it applies, in points. */
export function feltSizes(outcomes: readonly Outcome[]): readonly { readonly rule: string; readonly size: number }[] {
  const all = new Map<string, Felt>()
  for (const { felt } of outcomes) {
    for (const [rule, { sum, rounds }] of Object.entries(felt)) {
      const before = all.get(rule) ?? { sum: 0, rounds: 0 }
      all.set(rule, { sum: before.sum + sum, rounds: before.rounds + rounds })
    }
  }
  return [...all].map(([rule, { sum, rounds }]) => ({ rule, size: sum / Math.max(1, rounds) })).toSorted((one, other) => one.size - other.size)
}

export function feltGate(outcomes: readonly Outcome[]): Gate {
  const [least] = feltSizes(outcomes)
  return gate(`faintest effect where it applies (${least?.rule ?? ''})`, { value: least?.size ?? 0 }, { least: 0.3 })
}

export function refusedGate(outcomes: readonly Outcome[]): Gate {
  return gate('moves of bots that were refused', { value: outcomes.reduce((sum, { refused }) => sum + refused, 0) }, { most: 0 })
}
