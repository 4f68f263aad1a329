import type { StatementAct } from '../acts.ts'
import type { RuleState } from '../ruleState.ts'
import type { StatementKind } from '../vocabulary.ts'

/** Statements of a kind in the rounds before this one, as many as are remembered. */
export function saidBefore({ acts, round }: Pick<RuleState, 'acts' | 'round'>, kind: StatementKind, rounds: number): readonly StatementAct[] {
  return acts.filter((act): act is StatementAct =>
    act.type === 'statement' && act.draft.kind === kind && act.round < round && act.round >= round - rounds)
}

/** L5: calls are answered in the round after; L11: pledges are remembered for two. */
export const REMEMBERED = { callToRestrain: 1, pledgeSupport: 2 } as const

/** L5: the fixed price of either answer to a call; warmth with each that called. */
export const CALL_PRICES = { complied: { stability: 2, credibility: 2 }, refused: { credibility: -2, warmth: -3 } } as const
