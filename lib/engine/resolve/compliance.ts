import type { OrderAct } from '../acts.ts'
import { EVERYONE, knows } from '../knowledge.ts'
import { pairKey } from '../numbers.ts'
import { enter } from '../ledger/book.ts'
import type { ClauseDraft, TreatyDraft } from '../scenario.ts'
import { breaksClause } from '../treaties/breach.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import type { ClauseKind, Verdict } from '../vocabulary.ts'
import { tuned, type Work } from './work.ts'

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
  enter(work.book, { key: `credibility.${act.seat}`, amount: -rate('breachCredibility'), rule: 'T12', cause, knownTo: EVERYONE, about: draft.parties })
  enter(work.book, { key: `stability.${act.seat}`, amount: -rate('breachStability'), rule: 'T12', cause, knownTo: EVERYONE, about: draft.parties })
}

function judge(work: Work, { treaty, draft, clause, index }: Judged, acts: readonly OrderAct[]): void {
  const breach = acts.find((act) => breaksClause(work.scenario, { draft, clause }, act)) ?? null
  const verdict: Verdict = breach !== null ? 'breached' : ONLY_IN_CRISIS.has(clause.kind) ? 'notTriggered' : 'kept'
  work.output.findings.push({
    treatyId: treaty.id, clause: index, round: work.round, verdict, by: breach?.seat ?? null, actId: breach?.id ?? null,
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
