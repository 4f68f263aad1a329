import { KNOWERS, knows, type Knower } from '../knowledge.ts'
import type { Numbers } from '../numbers.ts'
import type { MutableNumbers } from './book.ts'
import type { LedgerEntry } from './entry.ts'
import { heldValue } from './held.ts'

/** K1: a knower's numbers are its start values and the sum of the entries that it knows. */
export function numbersAfter(numbers: Numbers, entries: readonly LedgerEntry[], knower: Knower): Numbers {
  const after: MutableNumbers = { ...numbers }
  for (const entry of entries) {
    if (knows(entry.knownTo, knower)) after[entry.key] = heldValue(entry.key, (after[entry.key] ?? 0) + entry.amount)
  }
  return after
}

export function allNumbersAfter(
  numbers: Readonly<Record<Knower, Numbers>>, entries: readonly LedgerEntry[],
): Readonly<Record<Knower, Numbers>> {
  if (entries.length === 0) return numbers
  const after = { ...numbers }
  for (const knower of KNOWERS) after[knower] = numbersAfter(numbers[knower], entries, knower)
  return after
}
