import type { Act } from '../../engine/acts.ts'
import type { Story } from '../../engine/frontPage.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import type { NumberKey } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'

/** Less than a figure shows. */
const UNSEEN = 0.05
const IN_THE_BOOKS = ['capital', 'reliance', 'share'] as const

/** Each number once, whatever rules moved it, the one that moved most first. */
export function strongestOf(entries: readonly LedgerEntry[]): readonly { readonly key: NumberKey; readonly amount: number }[] {
  const sums = new Map<NumberKey, number>()
  for (const { key, amount } of entries) if (!IN_THE_BOOKS.some((kind) => key.startsWith(kind))) sums.set(key, (sums.get(key) ?? 0) + amount)
  return [...sums].map(([key, amount]) => ({ key, amount })).filter(({ amount }) => Math.abs(amount) >= UNSEEN).toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
}

/** What this reader knows of the making of a story: the acts it tells of, and the lines that these wrote into the ledger. */
export type Behind = { readonly acts: readonly Act[]; readonly entries: readonly LedgerEntry[] }

export function behindOf(view: View, { from }: Story, round: number): Behind {
  const isOf = (act: Act) => from.includes(act.id) || (act.type === 'order' && act.round === round && act.draft.treatyId !== null && from.includes(act.draft.treatyId))
  const acts = view.acts.filter(isOf)
  const causes = new Set<string>([...from, ...acts.map(({ id }) => id)])
  const sums = new Map<string, LedgerEntry>()
  for (const entry of view.ledger) {
    if (entry.round !== round || !causes.has(entry.cause.id)) continue
    const line = `${entry.key} ${entry.rule}`
    sums.set(line, { ...entry, amount: (sums.get(line)?.amount ?? 0) + entry.amount })
  }
  const entries = [...sums.values()].filter(({ amount }) => Math.abs(amount) >= UNSEEN)
  return { acts, entries: entries.toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount)) }
}
