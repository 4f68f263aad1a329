import { percentileOf } from '../../engine/scoring/scores.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { gate, type Gate } from './gate.ts'
import { meanInterval, meanOf, wilson } from './intervals.ts'
import type { Deviation, Job } from './jobs.ts'
import type { Outcome } from './outcome.ts'
import { parOf, type Par } from './percentiles.ts'
import type { Played } from './playAll.ts'

type Name = string
const nameOf = (deviation: Deviation): Name => (deviation.type === 'plan' ? deviation.plan : deviation.note)

/** The same tables played again with one seat otherwise. */
export type Pairs = {
  readonly par: Par
  /** Results of that seat under that name, by table number. */
  readonly results: (name: Name) => ReadonlyMap<number, number>
  readonly percentiles: (name: Name) => readonly number[]
  /** By how much the twin that played as usual did better, in points. */
  readonly lostToUsual: (name: Name) => readonly number[]
}

export function pairsOf(plain: readonly Outcome[], played: readonly Played[]): Pairs {
  const par = parOf(plain)
  const deviating = (name: Name) => played.flatMap(({ job, outcome }) => (job.deviation !== null && nameOf(job.deviation) === name ? [{ ...seatOf(job), outcome }] : []))
  return {
    par,
    results: (name) => new Map(deviating(name).map(({ seat, number, outcome }) => [number, outcome.totals[seat]])),
    percentiles: (name) => deviating(name).map(({ seat, outcome }) => percentileOf(par[seat], outcome.totals[seat])),
    lostToUsual: (name) => deviating(name).map(({ seat, number, outcome }) => (plain[number]?.totals[seat] ?? 0) - outcome.totals[seat]),
  }
}

function seatOf({ number, deviation }: Job): { readonly seat: Seat; readonly number: number } {
  if (deviation === null) throw new Error(`table ${number} has nobody who deviates`)
  return { seat: deviation.seat, number }
}

const ONE_NOTE = ['aid', 'praise', 'provocation', 'rally', 'cooperation', 'signEverything']

function noteGates(pairs: Pairs): readonly Gate[] {
  const figure = (name: Name) => ({ value: meanOf(pairs.percentiles(name)), interval: meanInterval(pairs.percentiles(name)) })
  const beaten = pairs.lostToUsual('randomLegal')
  const share = beaten.filter((points) => points > 0).length / Math.max(1, beaten.length)
  return [
    gate('resting only, mean percentile', figure('rest'), { most: 25 }),
    ...ONE_NOTE.map((name) => gate(`one note (${name}), mean percentile`, figure(name), { most: 40 })),
    gate('pairs in which the usual bot beats a random-legal one', { value: share, interval: wilson(share, beaten.length) }, { least: 0.9 }),
  ]
}

/** By how much one way of playing beats another at the same tables, in points. */
function lead(pairs: Pairs, one: Name, other: Name) {
  const others = pairs.results(other)
  const points = [...pairs.results(one)].flatMap(([number, result]) => {
    const twin = others.get(number)
    return twin === undefined ? [] : [result - twin]
  })
  return { value: meanOf(points), interval: meanInterval(points) }
}

const ANSWERS = ['support', 'distance', 'squeeze'] as const

/** How often each of Beijing's three answers is the best at a table. */
function answerGates(pairs: Pairs): readonly Gate[] {
  const results = ANSWERS.map((name) => ({ name, results: pairs.results(name) }))
  const tables = [...(results[0]?.results.keys() ?? [])]
  const bestAt = (number: number) => results.toSorted((one, other) => (other.results.get(number) ?? 0) - (one.results.get(number) ?? 0))[0]?.name
  const best = tables.map(bestAt)
  return ANSWERS.map((name) => {
    const share = best.filter((one) => one === name).length / Math.max(1, tables.length)
    return gate(`tables at which Beijing does best by ${name}`, { value: share, interval: wilson(share, tables.length) }, { least: 0.15 })
  })
}

/** What the article asks of the rules, at the same tables. */
export function pairGates(pairs: Pairs): readonly Gate[] {
  return [
    ...noteGates(pairs),
    gate('Beijing courting Seoul over ignoring it, points', lead(pairs, 'courtSeoul', 'ignoreSeoul'), { least: 0 }),
    gate('Pyongyang with two patrons over Moscow alone, points', lead(pairs, 'twoPatrons', 'moscowOnly'), { least: 0 }),
    gate('Pyongyang with two patrons over Beijing alone, points', lead(pairs, 'twoPatrons', 'beijingOnly'), { least: 0 }),
    gate('Pyongyang with Moscow over nobody, points', lead(pairs, 'moscowOnly', 'alone'), { least: 0 }),
    gate('Pyongyang with Beijing over nobody, points', lead(pairs, 'beijingOnly', 'alone'), { least: 0 }),
    ...answerGates(pairs),
  ]
}
