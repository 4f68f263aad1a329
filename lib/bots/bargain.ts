import type { SeatCommand } from '../engine/commands.ts'
import type { ClauseDraft, TreatyDraft } from '../engine/scenario.ts'
import { emptyPromiseIn } from '../engine/treaties/checkTreaty.ts'
import { STANDARD_TITLES } from '../engine/treaties/standardTitles.ts'
import type { Treaty } from '../engine/treaties/treaty.ts'
import type { ClauseKind, Seat } from '../engine/vocabulary.ts'
import { counterTo } from './counterOffer.ts'
import { doctrineOf } from './doctrines.ts'
import { drawOf, hostilityOf, othersOf, type Sight } from './sight.ts'
import { SIGNED_FROM, treatyWorth } from './treatyWorth.ts'

function isOpenTo(treaty: Treaty, seat: Seat): boolean {
  const latest = treaty.versions.at(-1)
  return treaty.status === 'proposed' && latest !== undefined && latest.draft.parties.includes(seat)
    && treaty.signatures[seat] !== treaty.versions.length && !treaty.refusedBy.includes(seat)
}

type ProposedDraft = Extract<SeatCommand, { type: 'proposeTreaty' }>['draft']

export function asDraft(draft: TreatyDraft): ProposedDraft {
  return { ...draft, parties: [...draft.parties], clauses: draft.clauses.map((clause) => ({ ...clause })) }
}

/** Signs what is worth more than it risks, asks for a change that would make it so, refuses the rest. */
export function answersToTreaties(sight: Sight): readonly SeatCommand[] {
  return sight.view.treaties.filter((treaty) => isOpenTo(treaty, sight.seat)).flatMap((treaty): readonly SeatCommand[] => {
    const latest = treaty.versions.at(-1)
    if (latest === undefined) return []
    if (latest.by === sight.seat) return [{ type: 'signTreaty', treatyId: treaty.id, version: treaty.versions.length }]
    const lean = (drawOf(sight, `treaty.${treaty.id}`) - 0.5) * 0.8
    if (treatyWorth(latest.draft, sight) + lean > SIGNED_FROM) return [{ type: 'signTreaty', treatyId: treaty.id, version: treaty.versions.length }]
    const counter = counterTo(treaty, sight)
    return counter === null ? [{ type: 'refuseTreaty', treatyId: treaty.id }] : [{ type: 'amendTreaty', treatyId: treaty.id, draft: asDraft(counter) }]
  })
}

const SECRET: readonly ClauseKind[] = ['armsSupply', 'technologyTransfer']

function offerOf(kind: ClauseKind, partner: Seat, sight: Sight): TreatyDraft {
  const { seat } = sight
  const obliged = kind === 'tradeSupply' || kind === 'armsSupply' || kind === 'technologyTransfer' || kind === 'testMoratorium' ? partner : null
  const clause: ClauseDraft = { kind, obliged, about: null, text: '' }
  const own = doctrineOf(sight.scenario, seat).clauses
  const returnKind = obliged === null ? null : (['consultation', 'hotline', 'tradeSupply'] as const).find((other) => other !== kind && (own[other] ?? -1) > -0.5 && !alreadyBound(other, partner, sight)) ?? null
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

/** Friends need no promise that neither attacks. */
function isCalledFor(kind: ClauseKind, partner: Seat, sight: Sight): boolean {
  return !alreadyBound(kind, partner, sight) && (kind !== 'nonAggression' || hostilityOf(sight.view.numbers, sight.seat, partner) >= 1)
}

const OFFERED: readonly ClauseKind[] = ['consultation', 'nonAggression', 'tradeSupply', 'hotline', 'armsSupply', 'technologyTransfer', 'noDealsAgainst', 'testMoratorium', 'basing']

export type Offer = { readonly treatyId: string; readonly draft: TreatyDraft; readonly partner: Seat; readonly kind: ClauseKind }

/** Now and then an offer: the clause and partner worth most, if this seat believes that the partner may want it too. */
export function offerNow(sight: Sight): Offer | null {
  const treatyId = `bot-${sight.seat}-${sight.view.match.round}`
  if (drawOf(sight, 'offers') > 0.45 || sight.view.treaties.some((treaty) => treaty.id === treatyId)) return null
  const wanted = OFFERED.filter((kind) => (doctrineOf(sight.scenario, sight.seat).clauses[kind] ?? 0) > 0)
  const options = othersOf(sight.seat).flatMap((partner) => wanted.filter((kind) => isCalledFor(kind, partner, sight)).flatMap((kind) => {
    const draft = offerOf(kind, partner, sight)
    if (emptyPromiseIn(sight.scenario, draft) !== null) return []
    const mine = treatyWorth(draft, sight)
    const theirs = treatyWorth(draft, { ...sight, seat: partner })
    return [{ treatyId, draft, partner, kind, worth: Math.min(mine, theirs) + mine * 0.3 + drawOf(sight, `offer.${partner}.${kind}`) }]
  }))
  const best = options.reduce<(Offer & { worth: number }) | null>((top, option) => (top === null || option.worth > top.worth ? option : top), null)
  return best === null || best.worth < 0.8 ? null : best
}
