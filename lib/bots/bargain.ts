import type { SeatCommand } from '../engine/commands.ts'
import type { ClauseDraft, TreatyDraft } from '../engine/scenario.ts'
import { STANDARD_TITLES } from '../engine/treaties/standardTitles.ts'
import type { Treaty } from '../engine/treaties/treaty.ts'
import type { ClauseKind, Seat } from '../engine/vocabulary.ts'
import { DOCTRINES } from './doctrines.ts'
import { drawOf, hostilityOf, othersOf, warmthOf, type Sight } from './sight.ts'

/** What it costs to be the one who owes, beside the worth of having the clause. */
const BURDEN: Readonly<Record<ClauseKind, number>> = {
  defence: 1.2, consultation: 0.2, nonAggression: 0.4, neutrality: 0.5, noDealsAgainst: 0.6, armsSupply: 1.2, technologyTransfer: 1.2,
  tradeSupply: 0.5, sanctionsRelief: 0.8, basing: 0.8, testMoratorium: 1, hotline: 0.1, freeText: 0.6,
}

function clauseWorth(clause: ClauseDraft, parties: readonly Seat[], sight: Sight): number {
  const { clauses, towards } = DOCTRINES[sight.seat]
  const others = parties.filter((seat) => seat !== sight.seat)
  const wish = others.reduce((sum, seat) => sum + (towards[seat] ?? 0), 0) / Math.max(1, others.length)
  const warmth = others.reduce((sum, seat) => sum + warmthOf(sight.view.numbers, sight.seat, seat), 0) / Math.max(1, others.length)
  const owes = clause.obliged === null || clause.obliged === sight.seat
  const gains = clause.obliged !== sight.seat
  const against = clause.about !== null && clause.about !== sight.seat ? 0.5 * (towards[clause.about] ?? 0) : 0
  return (gains ? clauses[clause.kind] ?? 0 : 0) + 0.8 * wish + warmth / 100 - (owes ? BURDEN[clause.kind] : 0) - against
}

/** A bond with a seat that quarrels may drag its partner in. */
function entrapment(draft: TreatyDraft, sight: Sight): number {
  if (!draft.clauses.some((clause) => clause.kind === 'defence')) return 0
  const partners = draft.parties.filter((seat) => seat !== sight.seat)
  return partners.reduce((sum, partner) => sum + 0.25 * othersOf(partner).reduce((quarrels, other) => quarrels + hostilityOf(sight.view.numbers, partner, other), 0), 0)
}

export function treatyWorth(draft: TreatyDraft, sight: Sight): number {
  const clauses = draft.clauses.reduce((sum, clause) => sum + clauseWorth(clause, draft.parties, sight), 0)
  const endless = draft.term === null ? 0.3 : 0
  return clauses - entrapment(draft, sight) - endless
}

function isOpenTo(treaty: Treaty, seat: Seat): boolean {
  const latest = treaty.versions.at(-1)
  return treaty.status === 'proposed' && latest !== undefined && latest.draft.parties.includes(seat)
    && treaty.signatures[seat] !== treaty.versions.length && !treaty.refusedBy.includes(seat)
}

/** Signs what is worth more than it risks, refuses the rest. */
export function answersToTreaties(sight: Sight): readonly SeatCommand[] {
  return sight.view.treaties.filter((treaty) => isOpenTo(treaty, sight.seat)).flatMap((treaty): readonly SeatCommand[] => {
    const latest = treaty.versions.at(-1)
    if (latest === undefined) return []
    if (latest.by === sight.seat) return [{ type: 'signTreaty', treatyId: treaty.id, version: treaty.versions.length }]
    const lean = (drawOf(sight, `treaty.${treaty.id}`) - 0.5) * 0.8
    return treatyWorth(latest.draft, sight) + lean > 0.3
      ? [{ type: 'signTreaty', treatyId: treaty.id, version: treaty.versions.length }]
      : [{ type: 'refuseTreaty', treatyId: treaty.id }]
  })
}

const SECRET: readonly ClauseKind[] = ['armsSupply', 'technologyTransfer']

function offerOf(kind: ClauseKind, partner: Seat, sight: Sight): TreatyDraft {
  const { seat } = sight
  const obliged = kind === 'tradeSupply' || kind === 'armsSupply' || kind === 'technologyTransfer' || kind === 'testMoratorium' ? partner : null
  const clause: ClauseDraft = { kind, obliged, about: null, text: '' }
  const own = DOCTRINES[seat].clauses
  const returnKind = obliged === null ? null : (['consultation', 'hotline', 'tradeSupply'] as const).find((other) => other !== kind && (own[other] ?? -1) > -0.5) ?? null
  const clauses = returnKind === null ? [clause] : [clause, { kind: returnKind, obliged: returnKind === 'tradeSupply' ? seat : null, about: null, text: '' }]
  return {
    title: STANDARD_TITLES[kind], parties: [seat, partner].sort(), clauses, term: 4, exitNotice: 1,
    secret: SECRET.includes(kind), needsRatification: false,
  }
}

function alreadyBound(kind: ClauseKind, partner: Seat, sight: Sight): boolean {
  return sight.view.treaties.some((treaty) => {
    const draft = treaty.versions.at(-1)?.draft
    return draft !== undefined && draft.parties.includes(sight.seat) && draft.parties.includes(partner)
      && draft.clauses.some((clause) => clause.kind === kind)
  })
}

const OFFERED: readonly ClauseKind[] = ['consultation', 'nonAggression', 'tradeSupply', 'hotline', 'armsSupply', 'technologyTransfer', 'noDealsAgainst', 'testMoratorium', 'basing']

export type Offer = { readonly treatyId: string; readonly draft: TreatyDraft; readonly partner: Seat; readonly kind: ClauseKind }

/** Now and then an offer: the clause and partner worth most, if this seat believes that the partner may want it too. */
export function offerNow(sight: Sight): Offer | null {
  const treatyId = `bot-${sight.seat}-${sight.view.match.round}`
  if (drawOf(sight, 'offers') > 0.45 || sight.view.treaties.some((treaty) => treaty.id === treatyId)) return null
  const options = othersOf(sight.seat).flatMap((partner) => OFFERED.filter((kind) => !alreadyBound(kind, partner, sight)).map((kind) => {
    const draft = offerOf(kind, partner, sight)
    const mine = treatyWorth(draft, sight)
    const theirs = treatyWorth(draft, { ...sight, seat: partner })
    return { treatyId, draft, partner, kind, worth: Math.min(mine, theirs) + mine * 0.3 + drawOf(sight, `offer.${partner}.${kind}`) }
  }))
  const best = options.reduce<(Offer & { worth: number }) | null>((top, option) => (top === null || option.worth > top.worth ? option : top), null)
  return best === null || best.worth < 0.8 ? null : best
}
