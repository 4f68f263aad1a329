import type { Scenario } from '../../engine/scenario.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { type Deed } from './deeds.ts'
import { placeOf, type World } from './places.ts'

/** Up to three orders of one seat as one list of changes. */
export type Package = {
  readonly seat: Seat
  readonly deeds: readonly Deed[]
  readonly places: Int16Array
  readonly amounts: Float64Array
  /** A summit asked for: it comes about only if the other asks too. */
  readonly summitWith: Seat | null
  readonly contestable: number
}

type Merged = Pick<Package, 'places' | 'amounts'>

function merged(changes: ReadonlyMap<number, number>): Merged {
  return { places: Int16Array.from(changes.keys()), amounts: Float64Array.from(changes.values()) }
}

/** R4: homes applaud only so far. */
function applauseOver(scenario: Scenario, deeds: readonly Deed[]): number {
  const applause = deeds.reduce((sum, deed) => sum + deed.applause, 0)
  return Math.max(0, applause - (scenario.tuning['applauseLimit'] ?? 0))
}

export function packageOf(scenario: Scenario, seat: Seat, deeds: readonly Deed[]): Package {
  const changes = new Map<number, number>()
  for (const deed of deeds) {
    if (deed.spec.mutual === true) continue
    for (const [place, amount] of deed.changes) changes.set(place, (changes.get(place) ?? 0) + amount)
  }
  const over = applauseOver(scenario, deeds)
  const home = placeOf(`stability.${seat}`)
  if (over > 0) changes.set(home, (changes.get(home) ?? 0) - over)
  const summit = deeds.find((deed) => deed.spec.mutual === true)
  return {
    seat, deeds, ...merged(changes), summitWith: summit?.draft.target ?? null,
    contestable: deeds.reduce((most, deed) => Math.max(most, deed.contestable), 0),
  }
}

export function applyPackage(world: World, { places, amounts }: Merged): void {
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    world[place] = (world[place] ?? 0) + (amounts[index] ?? 0)
  }
}

/** O9: a summit that both want; the snub of one that only one wants. */
export function applySummit(world: World, own: Package, others: readonly Package[]): void {
  const { summitWith, seat } = own
  if (summitWith === null) return
  const wantedToo = others.find((other) => other.seat === summitWith)?.summitWith === seat
  const summit = own.deeds.find((deed) => deed.spec.mutual === true)
  if (!wantedToo) {
    world[placeOf(`credibility.${seat}`)] = (world[placeOf(`credibility.${seat}`)] ?? 0) - 3
    return
  }
  // Entered once, by the first of the two.
  if (seat > summitWith || summit === undefined) return
  for (const [place, amount] of summit.changes) world[place] = (world[place] ?? 0) + amount
}
