import { KNOWERS, type Knower, type Knowers } from '../knowledge.ts'
import type { NumberKey, Numbers } from '../numbers.ts'
import type { Seat } from '../vocabulary.ts'
import type { Cause, LedgerEntry } from './entry.ts'
import { feltAmount } from './felt.ts'
import { heldBy, traitOf, type Trait } from './held.ts'

export type MutableNumbers = Partial<Record<NumberKey, number>>

/** The world as one knower works it out while a round is resolved. */
export type Run = { readonly knower: Knower; readonly bit: Knowers; readonly numbers: MutableNumbers }

/** An open ledger: every run side by side, and what has been entered so far. */
export type Book = {
  readonly round: number
  readonly start: Numbers
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
    return own === undefined ? [] : [{ knower, bit: 1 << index, numbers: { ...own } }]
  })
  return { ...place, runs, entries: [] }
}

/** By how much one run's number moves: the amount as it is felt, held in its range. Sets the number. */
function moveIn(run: Run, { key, amount }: Entering, { trait, start }: { readonly trait: Trait; readonly start: number | undefined }): number {
  const raw = typeof amount === 'number' ? amount : amount(run.numbers)
  if (raw === 0) return 0
  const before = run.numbers[key] ?? 0
  const felt = trait.felt === null ? raw : feltAmount(trait.felt, raw, { before, start: start ?? before })
  const after = heldBy(trait, before + felt)
  if (after === before) return 0
  run.numbers[key] = after
  // Rounded again: the difference of two held values carries the dust of binary fractions.
  return Math.round((after - before) * trait.grain) / trait.grain
}

/** Moves a number for all who know the cause. Equal changes become one entry (K2). */
export function enter(book: Book, entering: Entering): void {
  const how = { trait: traitOf(entering.key), start: book.start[entering.key] }
  const first = book.entries.length
  for (const run of book.runs) {
    if ((entering.knownTo & run.bit) === 0) continue
    const amount = moveIn(run, entering, how)
    if (amount !== 0) note(book, entering, { amount, bit: run.bit, first })
  }
}

/** Adds a run to the entry of the same amount, or begins one. */
function note(book: Book, entering: Entering, moved: { readonly amount: number; readonly bit: Knowers; readonly first: number }): void {
  const { entries } = book
  for (let index = moved.first; index < entries.length; index++) {
    const same = entries[index]
    if (same?.amount !== moved.amount) continue
    entries[index] = { ...same, knownTo: same.knownTo | moved.bit }
    return
  }
  const { key, rule, cause, about } = entering
  const entry: LedgerEntry = { key, amount: moved.amount, rule, cause, round: book.round, stage: book.stage, knownTo: moved.bit }
  entries.push(about === undefined ? entry : { ...entry, about })
}

/** Hands out what was entered and starts a fresh list, for the next stage. */
export function takeEntries(book: Book): readonly LedgerEntry[] {
  const taken = book.entries
  book.entries = []
  return taken
}
