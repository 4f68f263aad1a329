import { knowerBit, knows, TRUTH_ONLY, type Knower, type Knowers } from '../knowledge.ts'
import { rememberer } from '../remembered.ts'
import type { LedgerEntry } from './entry.ts'

const shown = rememberer<LedgerEntry>()

/** What a viewer learns of who else knows: nothing. */
export function onlyTo(knownTo: Knowers, knower: Knower): Knowers {
  return knower === 'truth' ? knownTo : TRUTH_ONLY | knowerBit(knower)
}

/**
 * K17: an entry does not even tell whether all know it: one that somebody does not share means that this somebody sees
 * another amount, and so knows something. Scores come cause by cause in an order that the secrets of others may
 * shuffle, so each viewer gets them in an order of their own contents.
 */
export function ledgerFor(ledger: readonly LedgerEntry[], knower: Knower): readonly LedgerEntry[] {
  const own = ledger.filter(({ knownTo }) => knows(knownTo, knower))
  if (knower === 'truth') return own
  const placed = own.map((entry, index) => ({ entry, index, ...placeOf(entry) }))
  let group = 0
  const grouped = placed.map((one, index) => {
    if (one.scores === null || one.scores !== placed[index - 1]?.scores) group += 1
    return { ...one, group }
  })
  return grouped
    .sort((one, other) => one.group - other.group || alphabetical(one.name, other.name) || one.index - other.index)
    .map(({ entry }) => shown(knower, [entry], () => ({ ...entry, knownTo: onlyTo(entry.knownTo, knower) })))
}

function placeOf({ stage, round, key, cause, amount }: LedgerEntry): { readonly scores: number | null; readonly name: string } {
  return stage === 'scores' ? { scores: round, name: `${key} ${cause.type} ${cause.id} ${amount}` } : { scores: null, name: '' }
}

function alphabetical(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
