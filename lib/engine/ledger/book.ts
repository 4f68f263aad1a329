import { KNOWERS, type Knower, type Knowers } from '../knowledge.ts'
import type { NumberKey, Numbers } from '../numbers.ts'
import type { Seat } from '../vocabulary.ts'
import type { Cause, LedgerEntry } from './entry.ts'
import { feltAmount } from './felt.ts'
import { heldDifference, heldValue } from './held.ts'

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

/** Moves a number for all who know the cause. Equal changes become one entry (K2). */
export function enter(book: Book, entering: Entering): void {
  const { key, amount } = entering
  const made: { amount: number; knownTo: Knowers }[] = []
  for (const run of book.runs) {
    if ((entering.knownTo & run.bit) === 0) continue
    const before = run.numbers[key] ?? 0
    const raw = typeof amount === 'number' ? amount : amount(run.numbers)
    const after = heldValue(key, before + feltAmount(key, before, raw, book.start))
    const effective = heldDifference(key, after, before)
    if (effective === 0) continue
    run.numbers[key] = after
    const same = made.find((one) => one.amount === effective)
    if (same === undefined) made.push({ amount: effective, knownTo: run.bit })
    else same.knownTo |= run.bit
  }
  for (const one of made) {
    book.entries.push({
      key, amount: one.amount, rule: entering.rule, cause: entering.cause, round: book.round, stage: book.stage,
      knownTo: one.knownTo, ...(entering.about === undefined ? {} : { about: entering.about }),
    })
  }
}

/** Hands out what was entered and starts a fresh list, for the next stage. */
export function takeEntries(book: Book): readonly LedgerEntry[] {
  const taken = book.entries
  book.entries = []
  return taken
}
