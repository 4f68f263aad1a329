import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { numberAt, type NumberKey } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'
import type { PhaseType } from '../../engine/vocabulary.ts'

const BEFORE_THE_RESOLUTION: readonly PhaseType[] = ['lobby', 'briefing', 'negotiation']

/** The round whose outcome is the news: the last one until the present one has been resolved. */
export function newsRound(view: View): number {
  return BEFORE_THE_RESOLUTION.includes(view.match.phase) ? view.match.round - 1 : view.match.round
}

function isNews(view: View, entry: LedgerEntry): boolean {
  return entry.round >= newsRound(view)
}

/** Change of a number since the round before the news. */
export function recentChange(view: View, key: NumberKey): number {
  return view.ledger.filter((entry) => entry.key === key && isNews(view, entry)).reduce((sum, entry) => sum + entry.amount, 0)
}

export function now(view: View, key: NumberKey): number {
  return numberAt(view.numbers, key)
}

/** A number as it stood at the end of each round, the start first. */
export function seriesOf(view: View, key: NumberKey, rounds: number): readonly number[] {
  const amounts = Array.from({ length: rounds + 1 }, () => 0)
  for (const entry of view.ledger) {
    if (entry.key !== key) continue
    const round = Math.max(0, Math.min(rounds, entry.round))
    amounts[round] = (amounts[round] ?? 0) + entry.amount
  }
  let sum = numberAt(view.start, key)
  return amounts.map((amount) => (sum += amount))
}
