import { numberAt, seatKey, type Numbers } from '../numbers.ts'
import type { Catalogue } from '../scenario.ts'
import { tuned } from '../tuned.ts'

/** R27: the odds that the regime falls this round; 0 where it is out of danger. */
export function collapseOdds(scenario: Catalogue, numbers: Numbers): number {
  const gap = tuned(scenario, 'collapseBelow') - numberAt(numbers, seatKey('stability', scenario.cast.regime.of))
  return gap <= 0 ? 0 : Math.round(gap * tuned(scenario, 'collapsePerPoint') * 100) / 100
}
