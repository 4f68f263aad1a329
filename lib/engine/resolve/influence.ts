import { bondsOf } from '../influence/hold.ts'
import { bearsOnHolds, boardOf, moved, netHolds, rebind, type HoldBoard } from '../influence/board.ts'
import type { Run } from '../ledger/book.ts'
import type { Cause, LedgerEntry } from '../ledger/entry.ts'
import { KNOWERS, knows, type Knowers } from '../knowledge.ts'
import { placeOf, seatKey, type Sheet } from '../numbers.ts'
import { treatiesKnownTo } from '../treaties/inForce.ts'
import type { Scenario } from '../scenario.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { tuned } from '../tuned.ts'
import type { Work } from './work.ts'

const SHARE_PLACES = SEATS.map((seat) => placeOf(seatKey('share', seat)))
const INFLUENCE_PLACES = SEATS.map((seat) => placeOf(seatKey('influence', seat)))
const COUNT = SEATS.length

const baselines = new WeakMap<object, readonly number[]>()

/** Net holds at the very start, worked out once a match. */
function baselineOf(scenario: Scenario, start: Sheet): readonly number[] {
  const known = baselines.get(start)
  if (known !== undefined) return known
  const bonds = bondsOf(scenario.treaties.map(startingBond))
  const baseline = netHolds(boardOf(scenario.seats, start, bonds))
  baselines.set(start, baseline)
  return baseline
}

type Bound = Parameters<typeof bondsOf>[0][number]

function startingBond(treaty: Scenario['treaties'][number]): Bound {
  return { status: treaty.status, bindingVersion: 1, versions: [{ draft: treaty }], bond: treaty.bond }
}

type Scale = { readonly baseline: readonly number[]; readonly start: Sheet; readonly gain: number; readonly perShare: number }

function scaleOf(scenario: Scenario, start: Sheet): Scale {
  return { baseline: baselineOf(scenario, start), start, gain: tuned(scenario, 'influenceGain'), perShare: tuned(scenario, 'influencePerShare') }
}

/** H6: influence of every seat, in seat order, in hundredths. */
function influenceOn(board: HoldBoard, { baseline, start, gain, perShare }: Scale): readonly number[] {
  const influence = netHolds(board).slice()
  for (let seat = 0; seat < COUNT; seat++) {
    const share = SHARE_PLACES[seat] ?? 0
    const value = 50 + gain * ((influence[seat] ?? 0) - (baseline[seat] ?? 0)) + perShare * ((board.numbers[share] ?? 0) - (start[share] ?? 0))
    influence[seat] = Math.round(value * 100) / 100
  }
  return influence
}

type Move = { readonly place: number; readonly amount: number; readonly knownTo: number }

/** One cause of the round, what it moved that bears on holds, and what each knower has been told of it: seat by run. */
type Step = { readonly cause: Cause; readonly about?: readonly Seat[]; readonly moves: Move[]; readonly told: number[] }

const step = (cause: Cause, about?: readonly Seat[]): Step =>
  ({ cause, moves: [], told: [], ...(about === undefined ? {} : { about }) })

const isShare = (place: number): boolean => SHARE_PLACES.includes(place)

type Chain = { readonly links: readonly { readonly step: Step; readonly move: Move }[]; readonly steps: readonly Step[] }

/** The round's entries that bear on influence, gathered by cause. */
function chainOf(entries: readonly LedgerEntry[]): Chain {
  const byCause = new Map<string, Step>()
  const links: { readonly step: Step; readonly move: Move }[] = []
  for (const { key, amount, knownTo, cause, about } of entries) {
    const place = placeOf(key)
    if (!bearsOnHolds(place) && !isShare(place)) continue
    const name = `${cause.type}.${cause.id}`
    const own: Step = byCause.get(name) ?? step(cause, about)
    byCause.set(name, own)
    const move = { place, amount, knownTo }
    own.moves.push(move)
    links.push({ step: own, move })
  }
  return { links, steps: [...byCause.values()] }
}

/** A knower's causes come in the order in which it learned of them: another order would tell what it may not know. */
function orderFor(run: Run, { links }: Chain): readonly Step[] {
  const order = new Set<Step>()
  for (const link of links) if ((link.move.knownTo & run.bit) !== 0) order.add(link.step)
  return [...order]
}

type Telling = { readonly scale: Scale; readonly last: number[]; readonly index: number }

function tell({ scale, last, index }: Telling, board: HoldBoard, to: Step): void {
  const influence = influenceOn(board, scale)
  for (let seat = 0; seat < COUNT; seat++) {
    const now = influence[seat] ?? 0
    const amount = Math.round((now - (last[seat] ?? 0)) * 100) / 100
    if (amount === 0) continue
    last[seat] = now
    to.told[seat * KNOWERS.length + index] = amount
  }
}

type Account = {
  readonly scale: Scale
  readonly chain: Chain | null
  readonly since: Step
  readonly bonds: Map<string, Step>
  readonly rest: Step
}

function bondStep({ bonds }: Account, id: string): Step {
  const known = bonds.get(id) ?? step({ type: 'clause', id, clause: 0 })
  bonds.set(id, known)
  return known
}

function makeMoves({ numbers, board }: { readonly numbers: number[]; readonly board: HoldBoard }, { moves }: Step, bit: Knowers): void {
  for (const { place, amount, knownTo } of moves) {
    if ((knownTo & bit) === 0) continue
    numbers[place] = (numbers[place] ?? 0) + amount
    moved(board, place)
  }
}

/** H9: influence is followed cause by cause in the round's order, so that its entries add up. */
function follow(work: Work, account: Account, { run, index }: { readonly run: Run; readonly index: number }): void {
  const { scenario, state } = work
  const telling: Telling = { scale: account.scale, last: INFLUENCE_PLACES.map((place) => run.numbers[place] ?? 0), index }
  const after = bondsOf(treatiesKnownTo(work.treaties, run.knower))
  if (account.chain !== null) {
    const numbers = state.numbers[run.knower].slice()
    const board = boardOf(scenario.seats, numbers, bondsOf(treatiesKnownTo(state.treaties, run.knower)))
    tell(telling, board, account.since)
    const changed = work.treaties.find((treaty) => knows(treaty.knownTo, run.knower) && !state.treaties.includes(treaty))
    if (changed !== undefined) {
      rebind(board, after)
      tell(telling, board, bondStep(account, changed.id))
    }
    for (const next of orderFor(run, account.chain)) {
      makeMoves({ numbers, board }, next, run.bit)
      tell(telling, board, next)
    }
  }
  tell(telling, boardOf(scenario.seats, run.numbers, after), account.rest)
  for (const [seat, place] of INFLUENCE_PLACES.entries()) run.numbers[place] = telling.last[seat] ?? 0
}

/** Equal changes of several knowers become one entry, as everywhere in the ledger (K2). */
function entriesOf(work: Work, { cause, about, told }: Step): readonly LedgerEntry[] {
  const { round, stage, runs } = work.book
  const entries: LedgerEntry[] = []
  for (const [place, seat] of SEATS.entries()) {
    const knowers = new Map<number, number>()
    for (const [index, run] of runs.entries()) {
      const amount = told[place * KNOWERS.length + index]
      if (amount !== undefined) knowers.set(amount, (knowers.get(amount) ?? 0) | run.bit)
    }
    for (const [amount, knownTo] of knowers) {
      entries.push({ key: seatKey('influence', seat), amount, rule: 'H6', cause, round, stage, knownTo, ...(about === undefined ? {} : { about }) })
    }
  }
  return entries
}

export function enterInfluence(work: Work, entries: readonly LedgerEntry[] | null): void {
  const account: Account = {
    scale: scaleOf(work.scenario, work.book.start), chain: entries === null ? null : chainOf(entries),
    since: step({ type: 'drift', id: 'sinceLastRound' }), bonds: new Map(), rest: step({ type: 'drift', id: 'influence' }),
  }
  for (const [index, run] of work.book.runs.entries()) follow(work, account, { run, index })
  const steps = [account.since, ...account.bonds.values(), ...(account.chain?.steps ?? []), account.rest]
  for (const one of steps) work.book.entries.push(...entriesOf(work, one))
}
