import type { Rejection } from '../rejections.ts'
import type { Catalogue, ClauseDraft, TreatyDraft } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import type { Seat } from '../vocabulary.ts'
import { knows } from '../knowledge.ts'
import { couldBreak } from './breach.ts'
import type { Treaty, TreatyVersion } from './treaty.ts'

/** T1: distinct parties, the author among them; whoever owes is a party; free text says something. */
export function isSoundDraft(draft: TreatyDraft, by: Seat): boolean {
  const distinct = new Set(draft.parties).size === draft.parties.length
  return distinct && draft.parties.length >= 2 && draft.parties.includes(by)
    && draft.clauses.length > 0 && draft.clauses.every((clause) => isSoundClause(clause, draft.parties))
}

function isSoundClause(clause: ClauseDraft, parties: readonly Seat[]): boolean {
  if (clause.obliged !== null && !parties.includes(clause.obliged)) return false
  return clause.kind !== 'freeText' || clause.text.trim() !== ''
}

/** T16: the place of the first clause that nobody who owes it could break; null where every promise is one. */
export function emptyPromiseIn(catalogue: Pick<Catalogue, 'orders'>, { clauses, parties }: TreatyDraft): number | null {
  const place = clauses.findIndex(({ kind, obliged }) => !(obliged === null ? parties : [obliged]).some((seat) => couldBreak(catalogue, kind, seat)))
  return place === -1 ? null : place
}

export function newestVersion(treaty: Treaty): TreatyVersion {
  const version = treaty.versions.at(-1)
  if (version === undefined) throw new Error(`treaty ${treaty.id} has no version`)
  return version
}

export const partiesOf = (treaty: Treaty): readonly Seat[] => newestVersion(treaty).draft.parties

/** A treaty that a party may act on. One that the seat does not know of is answered like one that is not there. */
export function treatyOf(state: MatchState, seat: Seat, treatyId: string): Treaty | Rejection {
  const treaty = state.treaties.find(({ id }) => id === treatyId)
  if (treaty === undefined || !knows(treaty.knownTo, seat)) return { code: 'unknownTreaty', treatyId }
  return partiesOf(treaty).includes(seat) ? treaty : { code: 'notAParty', treatyId }
}

export function isOpen(treaty: Treaty): boolean {
  return treaty.denouncedBy === null && treaty.status !== 'lapsed' && treaty.status !== 'denounced' && treaty.status !== 'refused'
}
