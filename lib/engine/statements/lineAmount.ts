import type { RuleState } from '../ruleState.ts'
import type { Catalogue } from '../scenario.ts'
import { tuned } from '../tuned.ts'
import type { Line, Norm, Seat } from '../vocabulary.ts'
import { fitOf } from './lines.ts'

function accusationsOf({ acts, round }: Pick<RuleState, 'acts' | 'round'>, seat: Seat): number {
  return acts.filter((act) => act.type === 'statement' && act.seat === seat && act.round >= round - 2
    && (act.draft.kind === 'criticise' || act.draft.kind === 'condemn')).length
}

/** L4: acts on one's line raise credibility; acts against it lower it by more, and louder after accusing others. */
export function lineAmount(
  scenario: Catalogue, state: Pick<RuleState, 'acts' | 'round'>, { seat, line, norms }: { readonly seat: Seat; readonly line: Line; readonly norms: readonly Norm[] },
): number {
  const fit = fitOf(line, norms)
  return fit > 0
    ? fit * tuned(scenario, 'onLine')
    : fit * tuned(scenario, 'offLine') * (1 + tuned(scenario, 'accusation') * accusationsOf(state, seat))
}
