import { KNOWERS, type Knower } from '../knowledge.ts'
import { placeOf, type Sheet } from '../numbers.ts'
import type { LedgerEntry } from './entry.ts'
import { heldBy, traitAt } from './held.ts'

/** K1: each knower's numbers are its start values and the sum of the entries that it knows. */
export function allNumbersAfter(
  numbers: Readonly<Record<Knower, Sheet>>, entries: readonly LedgerEntry[],
): Readonly<Record<Knower, Sheet>> {
  if (entries.length === 0) return numbers
  const after = KNOWERS.map((knower) => numbers[knower].slice())
  for (const { key, amount, knownTo } of entries) {
    const place = placeOf(key)
    const trait = traitAt(place)
    for (let index = 0; index < after.length; index++) {
      const sheet = after[index]
      if (sheet !== undefined && (knownTo & (1 << index)) !== 0) sheet[place] = heldBy(trait, (sheet[place] ?? 0) + amount)
    }
  }
  return KNOWERS.reduce((all, knower, index) => ({ ...all, [knower]: after[index] ?? numbers[knower] }), numbers)
}
