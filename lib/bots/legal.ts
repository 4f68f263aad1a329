import type { Candidate } from './candidates.ts'
import type { Sight } from './sight.ts'

function usedBefore(candidate: Candidate, sight: Sight): boolean {
  return sight.view.acts.some((act) => act.type === 'order' && act.seat === sight.seat && act.draft.order === candidate.spec.id)
}

/** What an order would cost this seat now, or `null` where it may not give it. */
export function priceIfLegal(candidate: Candidate, sight: Sight): number | null {
  if (candidate.spec.needs.length > 0) return null
  if (candidate.spec.oncePerMatch === true && usedBefore(candidate, sight)) return null
  return candidate.spec.cost
}
