import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** How one capital’s stability and influence moved, with the lines that moved them most. */
export type Gain = { readonly seat: Seat; readonly stability: number; readonly influence: number; readonly total: number; readonly lines: readonly LedgerEntry[] }

/** Who gained and lost most, best first; the causes behind each, the weightiest first. Several lines of one cause count as one. */
export function gainsOf(ledger: readonly LedgerEntry[], most: number): readonly Gain[] {
  return SEATS.map((seat) => {
    const own = ledger.filter(({ key }) => key === `stability.${seat}` || key === `influence.${seat}`)
    const sum = (measure: 'stability' | 'influence') => own.filter(({ key }) => key === `${measure}.${seat}`).reduce((before, { amount }) => before + amount, 0)
    const [stability, influence] = [sum('stability'), sum('influence')]
    const lines = mergedByCause(own).sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount)).slice(0, most)
    return { seat, stability, influence, total: stability + influence, lines }
  }).sort((one, other) => other.total - one.total)
}

function mergedByCause(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const merged = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const name = `${entry.key} ${entry.rule} ${entry.cause.type} ${entry.cause.id} ${entry.round}`
    const before = merged.get(name)
    merged.set(name, before === undefined ? entry : { ...before, amount: before.amount + entry.amount })
  }
  return [...merged.values()].filter(({ amount }) => Math.abs(amount) >= 0.05)
}
