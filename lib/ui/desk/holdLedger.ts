import { bondsOf } from '../../engine/influence/hold.ts'
import { holdOf, holdParts, type HoldParts } from '../../engine/influence/holdParts.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { sheetOf, placeOf } from '../../engine/numbers.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { startingTreaty } from '../../engine/treaties/evolveTreaties.ts'
import type { View } from '../../engine/viewShape.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** One cause that moved a hold. `entry` is null for treaties, which are no numbers. */
export type HoldLine = { readonly round: number; readonly entry: LedgerEntry | null; readonly amount: number }
export type HoldLedger = { readonly start: number; readonly now: number; readonly parts: HoldParts; readonly lines: readonly HoldLine[] }

type Given = { readonly view: Pick<View, 'start' | 'numbers' | 'ledger' | 'treaties' | 'match'>; readonly scenario: Scenario }

const bearsOnHolds = (key: string): boolean => key.startsWith('reliance') || key.startsWith('warmth') || key.startsWith('credibility')

/** H9: a derived number is followed cause by cause through what this viewer knows, so that the lines add up. */
export function holdLedgerOf({ view, scenario }: Given, holder: Seat, held: Seat): HoldLedger {
  const bondsAtStart = bondsOf(scenario.treaties.map(startingTreaty))
  const bondsNow = bondsOf(view.treaties)
  const sheet = [...sheetOf(view.start)]
  const start = holdOf({ scenario, numbers: sheet, bonds: bondsAtStart }, holder, held)
  let before = start
  const lines: HoldLine[] = []
  for (const entry of view.ledger) {
    if (!bearsOnHolds(entry.key)) continue
    const place = placeOf(entry.key)
    sheet[place] = (sheet[place] ?? 0) + entry.amount
    const after = holdOf({ scenario, numbers: sheet, bonds: bondsAtStart }, holder, held)
    if (after !== before) lines.push({ round: entry.round, entry, amount: after - before })
    before = after
  }
  const world = { scenario, numbers: view.numbers, bonds: bondsNow }
  const now = holdOf(world, holder, held)
  if (Math.abs(now - before) > 0.005) lines.push({ round: view.match.round, entry: null, amount: now - before })
  return { start, now, parts: holdParts(world, holder, held), lines: merged(lines) }
}

/** One line a cause, rule and round; what moved it by nothing is left out. */
function merged(lines: readonly HoldLine[]): readonly HoldLine[] {
  const groups = new Map<string, HoldLine>()
  for (const line of lines) {
    const cause = line.entry?.cause
    const name = `${line.round}|${cause === undefined ? 'treaties' : `${cause.type}|${cause.id}`}|${line.entry?.rule ?? ''}`
    const known = groups.get(name)
    groups.set(name, known === undefined ? line : { ...known, amount: known.amount + line.amount })
  }
  return [...groups.values()].filter(({ amount }) => Math.abs(amount) >= 0.005)
}
