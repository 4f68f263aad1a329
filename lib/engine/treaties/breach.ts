import type { OrderAct } from '../acts.ts'
import type { Numbers } from '../numbers.ts'
import { specOf } from '../orders/condition.ts'
import { goldsteinOf } from '../orders/goldstein.ts'
import { isRival } from '../orders/roles.ts'
import type { Catalogue, ClauseDraft, OrderSpec, TreatyDraft } from '../scenario.ts'
import type { ClauseKind, Seat } from '../vocabulary.ts'

type Deed = {
  readonly act: Pick<OrderAct, 'seat' | 'draft'>
  readonly spec: OrderSpec
  readonly clause: ClauseDraft
  readonly partners: readonly Seat[]
  readonly numbers: Numbers
}
type Breaks = (deed: Deed) => boolean

const onPartner = ({ act, partners }: Deed): boolean => act.draft.target !== null && partners.includes(act.draft.target)
const hostile = ({ spec }: Deed): boolean => goldsteinOf(spec.cameo) <= -5
const names = ({ spec, clause }: Deed): boolean => spec.breaks?.includes(clause.kind) === true
/** Grave, and against the partner: troops that are sent to its side are grave too. */
const strikes: Breaks = (deed) => onPartner(deed) && deed.spec.escalation >= 8 && hostile(deed)
const cutsOff: Breaks = (deed) => onPartner(deed) && names(deed)
const never: Breaks = () => false

/** Deals with the seat that the clause names; where it names none, with any rival of a partner. */
const dealsAgainst: Breaks = (deed) => {
  const { act, clause, partners, numbers } = deed
  const others = [act.draft.target, act.draft.second].filter((seat) => seat !== null)
  const against = (seat: Seat): boolean => (clause.about === null
    ? !partners.includes(seat) && partners.some((partner) => isRival(numbers, partner, seat))
    : seat === clause.about)
  return names(deed) && others.some(against)
}

/** T11: the acts that break each kind of clause. Duties in a crisis are judged there; free text by people. */
const BREAKERS: Readonly<Record<ClauseKind, Breaks>> = {
  defence: strikes,
  consultation: never, hotline: never, freeText: never,
  nonAggression: (deed) => strikes(deed) || (onPartner(deed) && deed.spec.desk === 'security' && hostile(deed)),
  neutrality: strikes,
  noDealsAgainst: dealsAgainst,
  armsSupply: cutsOff, technologyTransfer: cutsOff, tradeSupply: cutsOff, sanctionsRelief: cutsOff,
  basing: (deed) => onPartner(deed) && hostile(deed),
  testMoratorium: names,
}

/** Kinds that only an order breaks which says so. */
const BROKEN_BY_NAME: readonly ClauseKind[] = ['noDealsAgainst', 'armsSupply', 'technologyTransfer', 'tradeSupply', 'sanctionsRelief', 'testMoratorium']

/** T16: whether this seat has an order that could break such a clause at all. */
export function couldBreak({ orders }: Pick<Catalogue, 'orders'>, kind: ClauseKind, seat: Seat): boolean {
  return !BROKEN_BY_NAME.includes(kind) || orders.some(({ breaks, actors }) => breaks?.includes(kind) === true && actors.includes(seat))
}

/** The text that is judged, by public numbers: who is whose rival is no secret (K3). */
export type Judged = { readonly draft: TreatyDraft; readonly clause: ClauseDraft; readonly numbers: Numbers }

/** Whether an act breaks a clause of a treaty that its author is party to. */
export function breaksClause(scenario: Catalogue, { draft, clause, numbers }: Judged, act: Pick<OrderAct, 'seat' | 'draft'>): boolean {
  if (!draft.parties.includes(act.seat)) return false
  if (clause.obliged !== null && clause.obliged !== act.seat) return false
  const spec = specOf(scenario, act.draft.order)
  const partners = draft.parties.filter((party) => party !== act.seat)
  return spec !== null && BREAKERS[clause.kind]({ act, spec, clause, partners, numbers })
}
