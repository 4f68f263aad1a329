import type { Catalogue, OrderSpec } from '../scenario.ts'
import { tuned } from '../tuned.ts'

/** X2: the odds that a covert act comes to light in a round, shown to its author beforehand. */
export function exposureOdds(
  scenario: Catalogue, spec: OrderSpec, at: { readonly watchers: number; readonly sharing: boolean },
): number {
  if (spec.exposureOdds === 0) return 0
  const odds = (spec.exposureOdds ?? tuned(scenario, 'exposureBase')) + tuned(scenario, 'exposurePerWatch') * Math.min(2, at.watchers)
    + (at.sharing ? tuned(scenario, 'exposureSharing') : 0)
  return Math.round(Math.min(0.95, odds) * 100) / 100
}
