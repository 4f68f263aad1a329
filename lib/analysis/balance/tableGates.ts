import { percentileOf } from '../../engine/scoring/scores.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { gate, type Gate } from './gate.ts'
import { bootstrap, countInterval, meanOf, varianceOf, wilson } from './intervals.ts'
import type { BySeat, Outcome } from './outcome.ts'
import { parOf, winnersOf, winShares, type Par } from './percentiles.ts'

/** The first seat with the largest or the smallest figure. */
function chosenBy(of: BySeat, pick: (...values: number[]) => number): Seat {
  const value = pick(...SEATS.map((seat) => of[seat]))
  return SEATS.find((seat) => of[seat] === value) ?? 'beijing'
}

/** Nobody is favoured: whoever is furthest above par has won. */
export function winGates(outcomes: readonly Outcome[], strength: string): readonly Gate[] {
  const winners = winnersOf(outcomes)
  const shares = winShares(winners)
  const [largest, smallest] = [chosenBy(shares, Math.max), chosenBy(shares, Math.min)]
  const ratio = (of: BySeat) => of[largest] / Math.max(0.001, of[smallest])
  return [
    ...SEATS.map((seat) => gate(`${seat} furthest above par (${strength})`, { value: shares[seat], interval: wilson(shares[seat], outcomes.length) }, { least: 0.1, most: 0.25 })),
    gate(`largest over smallest share of wins (${strength})`, { value: ratio(shares), interval: bootstrap(winners, (drawn) => ratio(winShares(drawn))) }, { most: 2 }),
  ]
}

export function warGates(outcomes: readonly Outcome[]): readonly Gate[] {
  const share = (of: readonly Outcome[]) => of.length / Math.max(1, outcomes.length)
  const wars = outcomes.filter(({ war }) => war !== null)
  const chosen = wars.filter(({ war }) => war === 'choice')
  return [
    gate('matches that end in war', { value: share(wars), interval: wilson(share(wars), outcomes.length) }, { least: 0.05, most: 0.15 }),
    gate('wars that somebody chose, matches', { value: chosen.length, interval: countInterval(chosen.length) }, { least: 1 }),
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

type Placed = { readonly plan: string; readonly percentile: number }

/** What a seat planned in each match, and where it came to stand against its par. */
function placesOf(outcomes: readonly Outcome[], par: Par, seat: Seat): readonly Placed[] {
  return outcomes.map(({ plans, totals }) => ({ plan: plans[seat], percentile: percentileOf(par[seat], totals[seat]) }))
}

/** Mean percentile by plan, best first. */
function planMeans(placed: readonly Placed[]): ReadonlyMap<string, number> {
  const byPlan = new Map<string, number[]>()
  for (const { plan, percentile } of placed) {
    const values = byPlan.get(plan) ?? []
    values.push(percentile)
    byPlan.set(plan, values)
  }
  return new Map([...byPlan].map(([plan, values]) => [plan, meanOf(values)] as const).toSorted(([, one], [, other]) => other - one))
}

export function planGates(outcomes: readonly Outcome[]): readonly Gate[] {
  const par = parOf(outcomes)
  return SEATS.map((seat) => {
    const placed = placesOf(outcomes, par, seat)
    const [best = '', , third = ''] = planMeans(placed).keys()
    const behind = (means: ReadonlyMap<string, number>) => (means.get(best) ?? 0) - (means.get(third) ?? 0)
    return gate(`${seat}: third best plan behind the best, percentile points`, { value: behind(planMeans(placed)), interval: bootstrap(placed, (drawn) => behind(planMeans(drawn))) }, { most: 10 })
  })
}

/** The share of the variance of results that the rounds after the middle carry. */
function lateShare(outcomes: readonly Outcome[]): number {
  const shares = SEATS.map((seat) => {
    const late = varianceOf(outcomes.map((outcome) => outcome.late[seat]))
    return late / Math.max(1e-9, late + varianceOf(outcomes.map((outcome) => outcome.early[seat])))
  })
  return meanOf(shares)
}

export function lateGate(outcomes: readonly Outcome[]): Gate {
  return gate('variance carried by the rounds after the middle', { value: lateShare(outcomes), interval: bootstrap(outcomes, lateShare) }, { least: 0.5 })
}

/** Mean size of what a rule moves where it applies, in points. */
function feltSize(outcomes: readonly Outcome[], rule: string): number {
  let [sum, rounds] = [0, 0]
  for (const { felt } of outcomes) {
    sum += felt[rule]?.sum ?? 0
    rounds += felt[rule]?.rounds ?? 0
  }
  return sum / Math.max(1, rounds)
}

/** Every rule that moved something, the faintest first. */
export function feltSizes(outcomes: readonly Outcome[]): readonly { readonly rule: string; readonly size: number }[] {
  const rules = new Set(outcomes.flatMap(({ felt }) => Object.keys(felt)))
  return [...rules].map((rule) => ({ rule, size: feltSize(outcomes, rule) })).toSorted((one, other) => one.size - other.size)
}

export function feltGate(outcomes: readonly Outcome[]): Gate {
  const { rule, size } = feltSizes(outcomes)[0] ?? { rule: '', size: 0 }
  return gate(`faintest effect where it applies (${rule})`, { value: size, interval: bootstrap(outcomes, (drawn) => feltSize(drawn, rule)) }, { least: 0.3 })
}

export function refusedGate(outcomes: readonly Outcome[]): Gate {
  const count = outcomes.reduce((sum, { refused }) => sum + refused, 0)
  return gate('moves of bots that were refused', { value: count, interval: countInterval(count) }, { most: 0 })
}
