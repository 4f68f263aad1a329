import type { OrderAct } from '../acts.ts'
import { specOf } from '../orders/condition.ts'
import { goldsteinOf } from '../orders/goldstein.ts'
import type { ClauseDraft, OrderSpec, Scenario, TreatyDraft } from '../scenario.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'

type Deed = { readonly act: Pick<OrderAct, 'seat' | 'draft'>; readonly spec: OrderSpec; readonly clause: ClauseDraft; readonly partners: readonly Seat[] }
type Breaks = (deed: Deed) => boolean

const onPartner = ({ act, partners }: Deed): boolean => act.draft.target !== null && partners.includes(act.draft.target)
const hostile = ({ spec }: Deed): boolean => goldsteinOf(spec.cameo) <= -5
const squeezes: Breaks = (deed) => onPartner(deed) && ['squeeze', 'sanction', 'interdict'].includes(deed.spec.id)
const never: Breaks = () => false

/** T11: the acts that break each kind of clause. Duties in a crisis are judged there; free text by people. */
const BREAKERS: Readonly<Record<ClauseKind, Breaks>> = {
  defence: (deed) => onPartner(deed) && deed.spec.escalation >= 8,
  consultation: never, hotline: never, freeText: never,
  nonAggression: (deed) => onPartner(deed) && (deed.spec.escalation >= 8 || (deed.spec.desk === 'security' && hostile(deed))),
  neutrality: (deed) => onPartner(deed) && deed.spec.escalation >= 8,
  noDealsAgainst: (deed) => deed.clause.about !== null
    && (deed.act.draft.target === deed.clause.about || deed.act.draft.second === deed.clause.about)
    && ['sellWeapons', 'jointExercise', 'deployAsset', 'trilateral', 'summit'].includes(deed.spec.id),
  armsSupply: squeezes, technologyTransfer: squeezes, tradeSupply: squeezes, basing: (deed) => onPartner(deed) && hostile(deed),
  sanctionsRelief: squeezes,
  testMoratorium: ({ spec }) => spec.id === 'missileTest' || spec.id === 'nuclearTest',
}

/** Whether an act breaks a clause of a treaty that its author is party to. */
export function breaksClause(
  scenario: Scenario, { draft, clause }: { readonly draft: TreatyDraft; readonly clause: ClauseDraft }, act: Pick<OrderAct, 'seat' | 'draft'>,
): boolean {
  if (!draft.parties.includes(act.seat)) return false
  if (clause.obliged !== null && clause.obliged !== act.seat) return false
  const spec = specOf(scenario, act.draft.order)
  return spec !== null && BREAKERS[clause.kind]({ act, spec, clause, partners: draft.parties.filter((party) => party !== act.seat) })
}
