import { KNOWERS, type Knower, type Knowers } from '../knowledge.ts'
import { placeOf, sheetOf, type NumberKey, type Numbers, type Sheet } from '../numbers.ts'
import type { Seat } from '../vocabulary.ts'
import type { Cause, LedgerEntry } from './entry.ts'
import { feltAmount } from './felt.ts'
import { heldBy, traitAt } from './held.ts'

/** The world as one knower works it out while a round is resolved. */
export type Run = { readonly knower: Knower; readonly bit: Knowers; readonly numbers: number[] }

/** An open ledger: every run side by side, and what has been entered so far. */
export type Book = {
  readonly round: number
  readonly start: Sheet
  readonly runs: readonly Run[]
  stage: LedgerEntry['stage']
  entries: LedgerEntry[]
}

export type Entering = {
  readonly key: NumberKey
  /** A fixed amount, or one that depends on the numbers of each run. */
  readonly amount: number | ((numbers: Numbers) => number)
  readonly rule: string
  readonly cause: Cause
  readonly knownTo: Knowers
  readonly about?: readonly Seat[]
}

export function openBook(
  place: { readonly round: number; readonly stage: LedgerEntry['stage']; readonly start: Numbers },
  numbers: Readonly<Partial<Record<Knower, Numbers>>>,
): Book {
  const runs = KNOWERS.flatMap((knower, index) => {
    const own = numbers[knower]
    return own === undefined ? [] : [{ knower, bit: 1 << index, numbers: sheetOf(own).slice() }]
  })
  return { round: place.round, stage: place.stage, start: sheetOf(place.start), runs, entries: [] }
}

/** By how much one run's number moves: the amount as it is felt, held in its range. Sets the number. */
function moveAt(numbers: number[], place: number, { raw, start }: { readonly raw: number; readonly start: Sheet }): number {
  if (raw === 0) return 0
  const trait = traitAt(place)
  const before = numbers[place] ?? 0
  const felt = trait.felt === null ? raw : feltAmount(trait.felt, raw, { before, start: start[place] ?? before })
  const after = heldBy(trait, before + felt)
  if (after === before) return 0
  numbers[place] = after
  // Rounded again: the difference of two held values carries the dust of binary fractions.
  return Math.round((after - before) * trait.grain) / trait.grain
}

/** Moves a number for all who know the cause. Equal changes become one entry (K2). */
export function enter(book: Book, entering: Entering): void {
  const { amount, knownTo } = entering
  if (amount === 0) return
  const { runs, start } = book
  const place = placeOf(entering.key)
  const moved: number[] = []
  const movers: number[] = []
  for (const run of runs) {
    if ((knownTo & run.bit) === 0) continue
    const by = moveAt(run.numbers, place, { raw: typeof amount === 'number' ? amount : amount(run.numbers), start })
    if (by === 0) continue
    const same = moved.indexOf(by)
    if (same < 0) movers[moved.push(by) - 1] = run.bit
    else movers[same] = (movers[same] ?? 0) | run.bit
  }
  for (let index = 0; index < moved.length; index++) note(book, entering, { amount: moved[index] ?? 0, knownTo: movers[index] ?? 0 })
}

function note(book: Book, entering: Entering, moved: { readonly amount: number; readonly knownTo: Knowers }): void {
  const { key, rule, cause, about } = entering
  const { amount, knownTo } = moved
  const { round, stage } = book
  book.entries.push(about === undefined
    ? { key, amount, rule, cause, round, stage, knownTo }
    : { key, amount, rule, cause, round, stage, knownTo, about })
}

/** Hands out what was entered and starts a fresh list, for the next stage. */
export function takeEntries(book: Book): readonly LedgerEntry[] {
  const taken = book.entries
  book.entries = []
  return taken
}
