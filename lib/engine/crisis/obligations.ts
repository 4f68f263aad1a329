import { EVERYONE } from '../knowledge.ts'
import type { MatchState } from '../state.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import type { Obligation } from './crisis.ts'

/**
 * C4: who owes the principals help or consultation, by public treaties in force. A secret pact binds nobody in public
 * until it is published: the list is open to all.
 */
export function obligationsTo(state: MatchState, principals: readonly [Seat, Seat]): readonly Obligation[] {
  const open = state.treaties.filter(({ status, knownTo }) => status === 'inForce' && knownTo === EVERYONE)
  return principals.flatMap((to) => SEATS
    .filter((partner) => !principals.includes(partner))
    .flatMap((partner) => {
      const owed = open.flatMap((treaty) => owedBy(treaty, partner, to))
      const strongest = owed.find(({ kind }) => kind === 'defence') ?? owed[0]
      return strongest === undefined ? [] : [strongest]
    }))
}

function owedBy(treaty: Treaty, partner: Seat, to: Seat): readonly Obligation[] {
  const draft = bindingDraft(treaty)
  if (draft === null || !draft.parties.includes(partner) || !draft.parties.includes(to)) return []
  return draft.clauses.flatMap(({ kind, obliged }, clause): readonly Obligation[] =>
    (kind === 'defence' || kind === 'consultation') && (obliged === null || obliged === partner)
      ? [{ partner, to, treatyId: treaty.id, clause, kind }]
      : [])
}

/** A hotline clause that both principals can rely on. */
export function hasHotline(state: Pick<MatchState, 'treaties'>, principals: readonly [Seat, Seat]): boolean {
  return state.treaties.some((treaty) => {
    const draft = treaty.status === 'inForce' && treaty.knownTo === EVERYONE ? bindingDraft(treaty) : null
    return draft !== null && principals.every((seat) => draft.parties.includes(seat))
      && draft.clauses.some(({ kind }) => kind === 'hotline')
  })
}
