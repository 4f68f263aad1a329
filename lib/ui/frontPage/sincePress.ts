import type { Crisis } from '../../engine/crisis/crisis.ts'
import type { View } from '../../engine/viewShape.ts'

/** Crises that ended after the last page was printed: those of the round before, and at the end of the match those of its last. */
export function crisesSince({ pastCrises, match, end }: Pick<View, 'pastCrises' | 'match' | 'end'>): readonly Crisis[] {
  return pastCrises.filter(({ round }) => round === match.round - 1 || (end !== null && round === match.round))
}
