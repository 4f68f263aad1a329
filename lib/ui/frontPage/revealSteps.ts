import type { Act } from '../../engine/acts.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import type { View } from '../../engine/viewShape.ts'
import { STAGES, type Stage } from '../../engine/vocabulary.ts'

export type RevealStep = { readonly stage: Stage; readonly acts: readonly Act[]; readonly entries: readonly LedgerEntry[] }

/** The stages of this round in which something happened that this viewer knows of. */
export function revealStepsOf(view: View, round: number): readonly RevealStep[] {
  const entries = view.ledger.filter((entry) => entry.round === round && entry.amount !== 0)
  const shown = new Set<string>()
  return STAGES.map((stage) => {
    const ofStage = entries.filter((entry) => entry.stage === stage)
    const causes = new Set(ofStage.map((entry) => entry.cause.id))
    const acts = view.acts.filter((act) => act.round === round && causes.has(act.id) && !shown.has(act.id))
    acts.forEach((act) => shown.add(act.id))
    return { stage, acts, entries: merged(ofStage) }
  }).filter((step) => step.entries.length > 0)
}

/** One line a number and cause. */
function merged(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const sums = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const key = `${entry.key}|${entry.cause.type}|${entry.cause.id}|${entry.rule}`
    const before = sums.get(key)
    sums.set(key, before === undefined ? entry : { ...entry, amount: before.amount + entry.amount })
  }
  return [...sums.values()].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
}
