import { KNOWERS, knowerBit, TRUTH_ONLY, type Knower, type Knowers } from '../knowledge.ts'
import type { LedgerEntry } from './entry.ts'

/** What a viewer learns of who else knows: nothing. */
export function onlyTo(knownTo: Knowers, knower: Knower): Knowers {
  return knower === 'truth' ? knownTo : TRUTH_ONLY | knowerBit(knower)
}

type Shown = { readonly ledger: readonly LedgerEntry[]; readonly entries: readonly LedgerEntry[] }

/** What was last shown of a ledger to each knower, by the ledger's first entry. */
const lastShown = new WeakMap<LedgerEntry, Map<Knower, Shown>>()

/**
 * K17: an entry does not even tell whether all know it: one that somebody does not share means that this somebody sees
 * another amount, and so knows something. Scores come cause by cause in an order that the secrets of others may
 * shuffle, so each viewer gets them in an order of their own contents.
 */
export function ledgerFor(ledger: readonly LedgerEntry[], knower: Knower): readonly LedgerEntry[] {
  const [first] = ledger
  if (first === undefined) return []
  const byKnower = lastShown.get(first) ?? new Map<Knower, Shown>()
  lastShown.set(first, byKnower)
  const entries = extended(byKnower.get(knower) ?? null, ledger, knower)
  byKnower.set(knower, { ledger, entries })
  return entries
}

/** A ledger only grows: what was shown of its beginning is shown again, and only the rest is looked through. */
function extended(before: Shown | null, ledger: readonly LedgerEntry[], knower: Knower): readonly LedgerEntry[] {
  const known = before !== null && isBeginning(before.ledger, ledger) ? before : null
  const bit = knowerBit(knower)
  const fresh = ledger.slice(known?.ledger.length ?? 0).filter(({ knownTo }) => (knownTo & bit) !== 0)
  if (fresh.length === 0) return known?.entries ?? []
  const shown = knower === 'truth' ? fresh : inOwnOrder(fresh).map((entry) => masked(entry, knower))
  return [...(known?.entries ?? []), ...shown]
}

/** Entries are made once, so one and the same entry in this place has the same past. */
function isBeginning(before: readonly LedgerEntry[], ledger: readonly LedgerEntry[]): boolean {
  return before.length <= ledger.length && before.at(-1) === ledger[before.length - 1]
}

function inOwnOrder(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const ordered: LedgerEntry[] = []
  let from = 0
  while (from < entries.length) {
    const until = endOfScores(entries, from)
    const group = entries.slice(from, Math.max(until, from + 1))
    ordered.push(...(group.length > 1 ? byContents(group) : group))
    from += group.length
  }
  return ordered
}

/** Where the scores of one round that begin here end. */
function endOfScores(entries: readonly LedgerEntry[], from: number): number {
  let until = from
  while (entries[until]?.stage === 'scores' && entries[until]?.round === entries[from]?.round) until += 1
  return until
}

function byContents(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries
    .map((entry, index) => ({ entry, index, name: `${entry.key} ${entry.cause.type} ${entry.cause.id} ${entry.amount}` }))
    .sort((one, other) => alphabetical(one.name, other.name) || one.index - other.index)
    .map(({ entry }) => entry)
}

function alphabetical(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const maskedEntries = new WeakMap<LedgerEntry, (LedgerEntry | undefined)[]>()

/** The entry as this knower sees it, made once, so that what was told before is known again. */
function masked(entry: LedgerEntry, knower: Knower): LedgerEntry {
  const byKnower = maskedEntries.get(entry) ?? []
  maskedEntries.set(entry, byKnower)
  return byKnower[KNOWERS.indexOf(knower)] ??= { ...entry, knownTo: onlyTo(entry.knownTo, knower) }
}
