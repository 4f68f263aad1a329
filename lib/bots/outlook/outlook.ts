import { bondsOf } from '../../engine/influence/hold.ts'
import { numberAt } from '../../engine/numbers.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import type { View } from '../../engine/viewShape.ts'
import { fillHolds, fillReach } from './holds.ts'
import { applyPackage, applySummit, type Package } from './package.ts'
import { COUNT, gaugePlace, placeOf, seatPlaces, SIZE, worldOf, type World } from './places.ts'
import { passRound, ratesOf, type Rates } from './quietRound.ts'

const STABILITY = seatPlaces('stability')
const ECONOMY = seatPlaces('economy')
const CREDIBILITY = seatPlaces('credibility')
const CAPITAL = seatPlaces('capital')
const GAUGES = [gaugePlace('tension'), gaugePlace('alarm'), gaugePlace('axisLook')]
const LIMITED = [...STABILITY, ...ECONOMY, ...CREDIBILITY, ...GAUGES, ...seatPlaces('warEffort')]

type Step = { readonly gauge: number; readonly at: number; readonly changes: readonly (readonly [number, number])[] }
const stepsOf = ({ thresholds }: Scenario): readonly Step[] => thresholds.map(({ gauge, at, changes }) => ({
  gauge: gaugePlace(gauge), at, changes: changes.map(([key, amount]) => [placeOf(key), amount] as const),
}))

/** Two rounds from now, as one seat can reckon it. The arrays are written anew by each look. */
export type Prospect = { readonly world: World; readonly holds: Float64Array; readonly worth: Float64Array }

export type Outlook = {
  readonly look: (packages: readonly Package[]) => Prospect
  /** As `look`, but with other bonds: for treaties that are only proposed. */
  readonly lookWith: (packages: readonly Package[], bonds: readonly number[]) => Prospect
}

/** A war costs all some thirty points; so much of it each contested act risks. */
const CRISIS_PRICE = 2.2
const OWN_CRISIS_PRICE = 0.6
const CAPITAL_WORTH = 0.25
/** How much of the last round's change is taken to go on, for each round that is left. */
const MOMENTUM = 0.45
const FAR = 4

function contestOdds(weight: number, tension: number): number {
  return weight === 0 ? 0 : Math.min(0.8, Math.max(0.04, 0.03 * (weight - 6) + 0.004 * (tension - 45)))
}

type Bench = { readonly scenario: Scenario; readonly steps: readonly Step[]; readonly base: World; readonly rates: Rates; readonly baseReach: Float64Array; readonly left: number }

function act(world: World, bench: Bench, packages: readonly Package[]): number {
  let risk = 0
  for (const one of packages) {
    applyPackage(world, one)
    applySummit(world, one, packages)
    risk += contestOdds(one.contestable, world[GAUGES[0] ?? 0] ?? 0)
  }
  for (const step of bench.steps) {
    if ((bench.base[step.gauge] ?? 0) >= step.at || (world[step.gauge] ?? 0) < step.at) continue
    for (const [place, amount] of step.changes) world[place] = (world[place] ?? 0) + amount
  }
  for (const place of LIMITED) world[place] = Math.min(100, Math.max(0, world[place] ?? 0))
  return risk
}

function weigh({ worth, world }: Prospect, bench: Bench, at: { readonly reach: Float64Array; readonly before: Float64Array; readonly risk: number }): void {
  for (let i = 0; i < COUNT; i++) {
    const now = world[STABILITY[i] ?? 0] ?? 0
    const trend = now - (at.before[i] ?? 0)
    worth[i] = now + MOMENTUM * Math.min(FAR, bench.left) * trend + (at.reach[i] ?? 0) - (bench.baseReach[i] ?? 0)
      + CAPITAL_WORTH * Math.min(1, bench.left / 2) * (world[CAPITAL[i] ?? 0] ?? 0) - CRISIS_PRICE * at.risk
  }
}

/** Looks two rounds ahead from what a seat sees: this round with everybody's orders, then a quiet one. */
export function outlookFrom(scenario: Scenario, view: Pick<View, 'numbers' | 'start' | 'treaties' | 'match'>): Outlook {
  const base = worldOf(view.numbers)
  const own = bondsOf(view.treaties)
  const reach = new Float64Array(COUNT)
  const before = new Float64Array(COUNT)
  const prospect: Prospect = { world: new Float64Array(SIZE), holds: new Float64Array(COUNT * COUNT), worth: new Float64Array(COUNT) }
  const { world, holds, worth } = prospect
  fillHolds(holds, { scenario, world: base, bonds: own })
  fillReach(reach, { scenario, world: base, holds })
  const bench: Bench = {
    scenario, steps: stepsOf(scenario), base, rates: ratesOf(scenario, worldOf(view.start)), baseReach: reach.slice(),
    left: Math.max(0, view.match.settings.rounds - view.match.round - 1),
  }
  const lookWith = (packages: readonly Package[], bonds: readonly number[]): Prospect => {
    world.set(base)
    const risk = act(world, bench, packages)
    passRound(world, bench.rates)
    for (let i = 0; i < COUNT; i++) before[i] = world[STABILITY[i] ?? 0] ?? 0
    passRound(world, bench.rates)
    fillHolds(holds, { scenario, world, bonds })
    fillReach(reach, { scenario, world, holds })
    weigh(prospect, bench, { reach, before, risk })
    for (const one of packages) {
      const seat = SEATS.indexOf(one.seat)
      worth[seat] = (worth[seat] ?? 0) - OWN_CRISIS_PRICE * contestOdds(one.contestable, numberAt(view.numbers, 'tension'))
    }
    return prospect
  }
  return { look: (packages) => lookWith(packages, own), lookWith }
}
