import type { OrderAct } from '../acts.ts'
import { priceOf } from '../crisis/prices.ts'
import { EVERYONE, knows } from '../knowledge.ts'
import { pairKey, seatKey } from '../numbers.ts'
import { enter } from '../ledger/book.ts'
import type { ClauseDraft, TreatyDraft } from '../scenario.ts'
import { breaksClause } from '../treaties/breach.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import { isRecentBreach, wordsOn } from '../treaties/disputes.ts'
import type { Finding, Treaty } from '../treaties/treaty.ts'
import type { ClauseKind, Seat, Verdict } from '../vocabulary.ts'
import { tuned } from '../tuned.ts'
import type { Work } from './work.ts'

const ONLY_IN_CRISIS: ReadonlySet<ClauseKind> = new Set(['defence', 'consultation', 'neutrality'])

/** Acts that the treaty's parties may hold against each other: only what all of them know. */
function actsOnRecord(work: Work, draft: TreatyDraft): readonly OrderAct[] {
  return [...work.orders.filter((act) => act.outcome === 'done'), ...work.exposedNow]
    .filter((act) => draft.parties.every((party) => knows(act.knownTo, party)))
}

type Judged = { readonly treaty: Treaty; readonly draft: TreatyDraft; readonly clause: ClauseDraft; readonly index: number }

function payForBreach(work: Work, { treaty, draft, index: clause }: Judged, act: OrderAct): void {
  const cause = { type: 'clause', id: treaty.id, clause } as const
  const rate = (name: string) => tuned(work.scenario, name)
  for (const partner of draft.parties) {
    if (partner === act.seat) continue
    enter(work.book, { key: pairKey('warmth', act.seat, partner), amount: -rate('breachWarmth'), rule: 'T12', cause, knownTo: treaty.knownTo & act.knownTo, about: [act.seat] })
  }
  if (treaty.knownTo !== EVERYONE || act.knownTo !== EVERYONE) return
  const atHome = work.scenario.seats[act.seat].democracy ? priceOf(work.scenario, 'audience') : 1
  enter(work.book, { key: seatKey('credibility', act.seat), amount: -rate('breachCredibility'), rule: 'T12', cause, knownTo: EVERYONE, about: draft.parties })
  enter(work.book, { key: seatKey('stability', act.seat), amount: -rate('breachStability') * atHome, rule: 'T12', cause, knownTo: EVERYONE, about: draft.parties })
}

function judge(work: Work, { treaty, draft, clause, index }: Judged, acts: readonly OrderAct[]): void {
  const breach = acts.find((act) => breaksClause(work.scenario, { draft, clause, numbers: work.publicNumbers }, act)) ?? null
  const verdict: Verdict = breach !== null ? 'breached' : ONLY_IN_CRISIS.has(clause.kind) ? 'notTriggered' : 'kept'
  work.output.findings.push({
    treatyId: treaty.id, clause: index, round: work.round, verdict, by: breach?.seat ?? null, judge: null, actId: breach?.id ?? null,
  })
  if (breach !== null) payForBreach(work, { treaty, draft, clause, index }, breach)
}

/** T11: one finding a round for every checked clause in force. Free text is left to people. */
export function findCompliance(work: Work): void {
  for (const treaty of work.treaties) {
    const draft = bindingDraft(treaty)
    if (treaty.status !== 'inForce' || draft === null) continue
    const acts = actsOnRecord(work, draft)
    draft.clauses.forEach((clause, index) => {
      if (clause.kind !== 'freeText') judge(work, { treaty, draft, clause, index }, acts)
    })
  }
}

/** T15: what the parties have said of last round's breaches is settled: forgiving mends, insisting against a dispute costs good names. */
export function settleDisputes(work: Work): void {
  for (const treaty of work.treaties) {
    const parties = bindingDraft(treaty)?.parties ?? []
    for (const found of treaty.findings.filter(isRecentBreach(work))) settle(work, { treaty, found, parties })
  }
}

function settle(work: Work, { treaty, found, parties }: { readonly treaty: Treaty; readonly found: Finding; readonly parties: readonly Seat[] }): void {
  const { by } = found
  if (by === null) return
  const words = wordsOn(treaty, found)
  const others = parties.filter((party) => party !== by)
  const at = { rule: 'T15', cause: { type: 'clause', id: treaty.id, clause: found.clause }, knownTo: treaty.knownTo, about: parties } as const
  const forgiving = others.filter((party) => words.get(party) === 'kept')
  for (const party of forgiving) enter(work.book, { ...at, key: pairKey('warmth', by, party), amount: tuned(work.scenario, 'breachWarmth') / 2 })
  if (treaty.knownTo !== EVERYONE) return
  if (forgiving.length === others.length) enter(work.book, { ...at, key: seatKey('credibility', by), amount: tuned(work.scenario, 'breachCredibility') / 2 })
  const insisting = others.filter((party) => words.get(party) === 'breached')
  if (words.get(by) === 'disputed' && insisting.length > 0) {
    for (const party of [by, ...insisting]) enter(work.book, { ...at, key: seatKey('credibility', party), amount: -1 })
  }
}
