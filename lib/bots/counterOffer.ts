import type { ClauseDraft, TreatyDraft } from '../engine/scenario.ts'
import { emptyPromiseIn } from '../engine/treaties/checkTreaty.ts'
import type { Treaty } from '../engine/treaties/treaty.ts'
import { CLAUSE_KINDS, type ClauseKind, type Seat } from '../engine/vocabulary.ts'
import { doctrineOf } from './doctrines.ts'
import type { Sight } from './sight.ts'
import { SIGNED_FROM, treatyWorth } from './treatyWorth.ts'

/** Haggling ends: a third version is signed or refused. */
const MOST_VERSIONS = 3
const MOST_CLAUSES = 3
const USUAL_TERM = 4
/** A clause worth at least this is asked for in return. */
const WANTED_FROM = 0.6
const ONE_SIDED: readonly ClauseKind[] = ['armsSupply', 'technologyTransfer', 'tradeSupply', 'sanctionsRelief', 'testMoratorium']

const withClauses = (draft: TreatyDraft, clauses: readonly ClauseDraft[]): TreatyDraft => ({ ...draft, clauses })

function shortened(draft: TreatyDraft): readonly TreatyDraft[] {
  return draft.term === null || draft.term > USUAL_TERM ? [{ ...draft, term: USUAL_TERM }] : []
}

function withoutOne(draft: TreatyDraft): readonly TreatyDraft[] {
  return draft.clauses.length < 2 ? [] : draft.clauses.map((_, place) => withClauses(draft, draft.clauses.filter((__, other) => other !== place)))
}

/** What only this seat would owe, owed by both. */
function shared(draft: TreatyDraft, seat: Seat): readonly TreatyDraft[] {
  return draft.clauses.flatMap((clause, place) =>
    (clause.obliged === seat ? [withClauses(draft, draft.clauses.with(place, { ...clause, obliged: null }))] : []))
}

/** Something in return: a clause that this seat would like to have of its partner. */
function inReturn(draft: TreatyDraft, { scenario, seat }: Sight): readonly TreatyDraft[] {
  const [partner, ...more] = draft.parties.filter((party) => party !== seat)
  if (partner === undefined || more.length > 0 || draft.clauses.length >= MOST_CLAUSES) return []
  const { clauses } = doctrineOf(scenario, seat)
  return CLAUSE_KINDS
    .filter((kind) => (clauses[kind] ?? 0) >= WANTED_FROM && draft.clauses.every((clause) => clause.kind !== kind))
    .map((kind) => withClauses(draft, [...draft.clauses, { kind, obliged: ONE_SIDED.includes(kind) ? partner : null, about: null, text: '' }]))
}

/** The smallest change of a proposal that this seat would sign, if it believes that the others may sign it too. */
export function counterTo(treaty: Treaty, sight: Sight): TreatyDraft | null {
  const latest = treaty.versions.at(-1)
  if (latest === undefined || treaty.status !== 'proposed' || treaty.versions.length >= MOST_VERSIONS) return null
  const { draft } = latest
  const { seat } = sight
  const worthTo = (changed: TreatyDraft): number => Math.min(...draft.parties.map((party) => treatyWorth(changed, { ...sight, seat: party })))
  const changes = [...shortened(draft), ...withoutOne(draft), ...shared(draft, seat), ...inReturn(draft, sight)]
    .filter((changed) => emptyPromiseIn(sight.scenario, changed) === null && treatyWorth(changed, sight) > SIGNED_FROM)
    .map((changed) => ({ changed, worth: worthTo(changed) }))
  const best = changes.reduce<(typeof changes)[number] | null>((top, one) => (top === null || one.worth > top.worth ? one : top), null)
  return best === null || best.worth <= 0 ? null : best.changed
}
