import { audienceShares, bondsOf, holdSquare, netHolds } from '../influence/hold.ts'
import { enter, type Run } from '../ledger/book.ts'
import type { Cause, LedgerEntry } from '../ledger/entry.ts'
import { EVERYONE, knows } from '../knowledge.ts'
import { numberAt, type NumberKey, type Numbers } from '../numbers.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { treatiesKnownTo } from '../treaties/inForce.ts'
import type { Scenario } from '../scenario.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { tuned, type Work } from './work.ts'

/** R28: outside crises a round moves no home by more than this. */
function boundStability(work: Work): void {
  const limit = tuned(work.scenario, 'stabilityLimit')
  const before = work.state.numbers
  for (const run of work.book.runs) {
    for (const seat of SEATS) {
      const key: NumberKey = `stability.${seat}`
      const change = numberAt(run.numbers, key) - numberAt(before[run.knower], key)
      const over = Math.abs(change) - limit
      if (over <= 0) continue
      enter(work.book, { key, amount: change > 0 ? -over : over, rule: 'R28', cause: { type: 'drift', id: 'bound' }, knownTo: run.bit })
    }
  }
}

function enterShares(work: Work): void {
  const publicRun = work.book.runs[0]
  if (publicRun === undefined) return
  const shares = audienceShares(work.scenario, publicRun.numbers)
  for (const seat of SEATS) {
    const key: NumberKey = `share.${seat}`
    enter(work.book, {
      key, amount: (numbers) => shares[seat] - numberAt(numbers, key), rule: 'H7', cause: { type: 'drift', id: 'audience' }, knownTo: EVERYONE,
    })
  }
}

const baselines = new WeakMap<Numbers, readonly number[]>()

/** Net holds at the very start, worked out once a match. */
function baselineOf(scenario: Scenario, start: Numbers): readonly number[] {
  const known = baselines.get(start)
  if (known !== undefined) return known
  const bonds = bondsOf(scenario.treaties.map(startingBond))
  const baseline = netHolds(holdSquare(scenario, start, bonds))
  baselines.set(start, baseline)
  return baseline
}

type Bound = Parameters<typeof bondsOf>[0][number]

function startingBond(treaty: Scenario['treaties'][number]): Bound {
  return { status: treaty.status, bindingVersion: 1, versions: [{ draft: treaty }], bond: treaty.bond }
}

/** H6: influence of every seat, in seat order, unrounded. */
export function influenceOf(scenario: Scenario, start: Numbers, { numbers, bonds }: { readonly numbers: Numbers; readonly bonds: readonly number[] }): readonly number[] {
  const baseline = baselineOf(scenario, start)
  const net = netHolds(holdSquare(scenario, numbers, bonds))
  return SEATS.map((seat, index) => 50
    + tuned(scenario, 'influenceGain') * ((net[index] ?? 0) - (baseline[index] ?? 0))
    + tuned(scenario, 'influencePerShare') * (numberAt(numbers, `share.${seat}`) - numberAt(start, `share.${seat}`)))
}

type Step = { readonly cause: Cause; readonly about?: readonly Seat[]; readonly entries: LedgerEntry[] }

const HELD = new Set(['reliance', 'warmth', 'credibility', 'share'])

/** The round's entries that bear on holds, gathered by cause, in the order in which the causes came. */
function stepsOf(entries: readonly LedgerEntry[], run: Run): readonly Step[] {
  const steps = new Map<string, Step>()
  for (const entry of entries) {
    if (!knows(entry.knownTo, run.knower) || !HELD.has(entry.key.slice(0, entry.key.indexOf('.')))) continue
    const name = `${entry.cause.type}.${entry.cause.id}`
    const step = steps.get(name)
    if (step === undefined) steps.set(name, { cause: entry.cause, about: entry.about, entries: [entry] })
    else step.entries.push(entry)
  }
  return [...steps.values()]
}

type Telling = { readonly work: Work; readonly run: Run; readonly told: number[] }

/** Enters for each seat how far influence has come since the last telling. */
function tell({ work, run, told }: Telling, influence: readonly number[], { cause, about }: Pick<Step, 'cause' | 'about'>): void {
  SEATS.forEach((seat, index) => {
    const now = Math.round((influence[index] ?? 0) * 100) / 100
    const amount = Math.round((now - (told[index] ?? 0)) * 100) / 100
    told[index] = now
    if (amount !== 0) enter(work.book, { key: `influence.${seat}`, amount, rule: 'H6', cause, knownTo: run.bit, about })
  })
}

/** H9: influence is followed cause by cause in the round's order, so that its entries add up. */
function enterInfluence(work: Work, run: Run, entries: readonly LedgerEntry[] | null): void {
  const { scenario, state } = work
  const told = SEATS.map((seat) => numberAt(run.numbers, `influence.${seat}`))
  const telling = { work, run, told }
  const after = bondsOf(treatiesKnownTo(work.treaties, run.knower))
  if (entries !== null) {
    const numbers = { ...state.numbers[run.knower] }
    let bonds = bondsOf(treatiesKnownTo(state.treaties, run.knower))
    const influence = () => influenceOf(scenario, state.start, { numbers, bonds })
    tell(telling, influence(), { cause: { type: 'drift', id: 'sinceLastRound' } })
    const moved = work.treaties.find((treaty: Treaty) => knows(treaty.knownTo, run.knower) && !state.treaties.includes(treaty))
    bonds = after
    if (moved !== undefined) tell(telling, influence(), { cause: { type: 'clause', id: moved.id, clause: 0 } })
    for (const step of stepsOf(entries, run)) {
      for (const entry of step.entries) numbers[entry.key] = (numbers[entry.key] ?? 0) + entry.amount
      tell(telling, influence(), step)
    }
  }
  tell(telling, influenceOf(scenario, state.start, { numbers: run.numbers, bonds: after }), { cause: { type: 'drift', id: 'influence' } })
}

/** Equal steps of several knowers become one entry, as everywhere in the ledger (K2). */
function merged(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const byName = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const name = `${entry.key}|${entry.amount}|${entry.rule}|${entry.cause.type}.${entry.cause.id}`
    const same = byName.get(name)
    byName.set(name, same === undefined || (same.knownTo & entry.knownTo) !== 0 ? entry : { ...same, knownTo: same.knownTo | entry.knownTo })
    if (same !== undefined && (same.knownTo & entry.knownTo) !== 0) byName.set(`${name}|${byName.size}`, same)
  }
  return [...byName.values()]
}

export function resolveScores(work: Work, entries: readonly LedgerEntry[], detail: 'byCause' | 'whole'): void {
  boundStability(work)
  enterShares(work)
  const all = [...entries, ...work.book.entries]
  for (const run of work.book.runs) enterInfluence(work, run, detail === 'byCause' ? all : null)
  work.book.entries = merged(work.book.entries)
}

