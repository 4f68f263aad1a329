import type { RuleState } from '../../engine/ruleState.ts'
import type { View } from '../../engine/viewShape.ts'

/** What the rules may know of the match here: this viewer's own view, nothing else. */
export function ruleStateOf(view: View): RuleState {
  const { treaties, acts, start, plates } = view
  return { round: view.match.round, start, treaties, acts, crises: [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])], seats: plates }
}
