import { numberAt, type NamedNumbers, type NumberKey } from '../numbers.ts'
import type { Seat } from '../vocabulary.ts'
import type { Cause, LedgerEntry } from './entry.ts'

/** One cause and all that it did to a number in a round. */
export type Because = { readonly cause: Cause; readonly rules: readonly string[]; readonly amount: number; readonly about: readonly Seat[] }

/** Why a number stands where it stood at the end of a round: causes, the weightiest first, that add up to its change. */
export type Why = { readonly key: NumberKey; readonly round: number; readonly before: number; readonly after: number; readonly because: readonly Because[] }

const cents = (value: number): number => Math.round(value * 10_000) / 10_000
const nameOf = (cause: Cause): string => ('clause' in cause ? `${cause.type}.${cause.id}.${cause.clause}` : `${cause.type}.${cause.id}`)

/** From the ledger of whoever asks: nothing is explained by what the asker does not know. */
export function why({ start, ledger }: { readonly start: NamedNumbers; readonly ledger: readonly LedgerEntry[] }, key: NumberKey, round: number): Why {
  const own = ledger.filter((entry) => entry.key === key)
  const before = own.reduce((sum, entry) => (entry.round < round ? sum + entry.amount : sum), numberAt(start, key))
  const because = gathered(own.filter((entry) => entry.round === round))
  return { key, round, before: cents(before), after: cents(because.reduce((sum, { amount }) => sum + amount, before)), because }
}

function gathered(entries: readonly LedgerEntry[]): readonly Because[] {
  const byCause = new Map<string, Because>()
  for (const { cause, rule, amount, about = [] } of entries) {
    const same = byCause.get(nameOf(cause)) ?? { cause, rules: [], amount: 0, about }
    byCause.set(nameOf(cause), { ...same, rules: same.rules.includes(rule) ? same.rules : [...same.rules, rule], amount: cents(same.amount + amount) })
  }
  return [...byCause.values()].filter(({ amount }) => amount !== 0).sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
}
