import type { Objection } from '../engine/press/letter.ts'
import type { ClauseDraft, TreatyDraft } from '../engine/scenario.ts'
import type { ClauseKind, Seat } from '../engine/vocabulary.ts'
import { doctrineOf } from './doctrines.ts'
import { hostilityOf, othersOf, warmthOf, type Sight } from './sight.ts'

/** A treaty worth more than this is signed. */
export const SIGNED_FROM = 0.3

/** What it costs to be the one who owes, beside the worth of having the clause. */
const BURDEN: Readonly<Record<ClauseKind, number>> = {
  defence: 1.2, consultation: 0.2, nonAggression: 0.4, neutrality: 0.5, noDealsAgainst: 0.6, armsSupply: 1.2, technologyTransfer: 1.2,
  tradeSupply: 0.5, sanctionsRelief: 0.8, basing: 0.8, testMoratorium: 1, hotline: 0.1, freeText: 0.6,
}

/** How a seat stands with the other parties, from about -2 to 2: what it wishes for, and how warm it is. */
function standing(parties: readonly Seat[], sight: Sight): number {
  const { towards } = doctrineOf(sight.scenario, sight.seat)
  const others = parties.filter((seat) => seat !== sight.seat)
  return others.reduce((sum, seat) => sum + 0.8 * (towards[seat] ?? 0) + warmthOf(sight.view.numbers, sight.seat, seat) / 100, 0) / Math.max(1, others.length)
}

function clauseWorth(clause: ClauseDraft, parties: readonly Seat[], sight: Sight): number {
  const { clauses, towards } = doctrineOf(sight.scenario, sight.seat)
  const owes = clause.obliged === null || clause.obliged === sight.seat
  const gains = clause.obliged !== sight.seat
  const against = clause.about !== null && clause.about !== sight.seat ? 0.5 * (towards[clause.about] ?? 0) : 0
  const own = clauses[clause.kind] ?? 0
  // What it would rather not see promised it likes no better where it is the one to promise.
  return (gains ? own : Math.min(own, 0)) + standing(parties, sight) - (owes ? BURDEN[clause.kind] : 0) - against
}

/** A bond with a seat that quarrels may drag its partner in. */
function entrapment(draft: TreatyDraft, sight: Sight): number {
  if (!draft.clauses.some((clause) => clause.kind === 'defence')) return 0
  const partners = draft.parties.filter((seat) => seat !== sight.seat)
  return partners.reduce((sum, partner) => sum + 0.25 * othersOf(partner).reduce((quarrels, other) => quarrels + hostilityOf(sight.view.numbers, partner, other), 0), 0)
}

/** What weighs most against a treaty that is not signed. */
export function objectionTo(draft: TreatyDraft, sight: Sight): Objection {
  if (entrapment(draft, sight) >= 0.5) return 'entrapment'
  return standing(draft.parties, sight) < 0 ? 'distrust' : 'burden'
}

export function treatyWorth(draft: TreatyDraft, sight: Sight): number {
  const clauses = draft.clauses.reduce((sum, clause) => sum + clauseWorth(clause, draft.parties, sight), 0)
  const endless = draft.term === null ? 0.3 : 0
  return clauses - entrapment(draft, sight) - endless
}
