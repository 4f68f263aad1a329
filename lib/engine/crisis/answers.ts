import { EVERYONE } from '../knowledge.ts'
import { enter, type Book } from '../ledger/book.ts'
import { pairKey, seatKey } from '../numbers.ts'
import type { Catalogue } from '../scenario.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Finding, Treaty } from '../treaties/treaty.ts'
import type { PartnerChoice, Seat, Verdict } from '../vocabulary.ts'
import { hasAnsweredBefore } from './current.ts'
import type { Crisis, Obligation } from './crisis.ts'
import { priceOf } from './prices.ts'

export type Answers = Crisis['answers']

/** C5: partners that stay silent only consult. */
export function settledAnswers(crisis: Crisis): Answers {
  return Object.fromEntries(crisis.obligations.map(({ partner }) => [partner, crisis.answers[partner] ?? 'consultOnly']))
}

/** C6: the price of each answer, once, in the step in which it is given. */
export function priceAnswers(scenario: Catalogue, book: Book, { crisis, answers, treaties }: { readonly crisis: Crisis; readonly answers: Answers; readonly treaties: readonly Treaty[] }): readonly Finding[] {
  return crisis.obligations.flatMap((obligation) => {
    const answer = answers[obligation.partner]
    if (answer === undefined || hasAnsweredBefore(crisis, obligation.partner)) return []
    pricers[answer]({ scenario, book, crisis, obligation })
    const verdict = verdictOf(answer, obligation, crisis)
    const disloyal = answer === 'honour' ? neutralitiesBroken(scenario, book, { crisis, obligation, treaties }) : []
    return [...disloyal, {
      treatyId: obligation.treatyId, clause: obligation.clause, round: crisis.round, verdict,
      by: verdict === 'breached' ? obligation.partner : null, judge: null, actId: crisis.actId,
    }]
  })
}

function verdictOf(answer: PartnerChoice, { kind }: Obligation, { rung }: Crisis): Verdict {
  if (answer === 'honour') return 'kept'
  if (answer === 'abandon') return 'breached'
  if (kind === 'consultation') return 'kept'
  return rung === 'use' ? 'breached' : 'notTriggered'
}

/** C15: to help one principal against the other breaks the neutrality that was promised to the other. */
function neutralitiesBroken(
  scenario: Catalogue, book: Book, { crisis, obligation, treaties }: { readonly crisis: Crisis; readonly obligation: Obligation; readonly treaties: readonly Treaty[] },
): readonly Finding[] {
  const { partner, to } = obligation
  const other = crisis.principals.find((principal) => principal !== to) ?? to
  const broken = treaties.flatMap((treaty) => neutralClauses(treaty, partner, other).map((clause) => ({ treatyId: treaty.id, clause })))
  if (broken.length > 0) {
    const at = { ...placeOf(crisis, [partner, other]), rule: 'C15' }
    enter(book, { ...at, key: seatKey('credibility', partner), amount: priceOf(scenario, 'abandonCredibility') })
    enter(book, { ...at, key: pairKey('warmth', partner, other), amount: priceOf(scenario, 'abandonWarmth') })
  }
  return broken.map((one) => ({ ...one, round: crisis.round, verdict: 'breached', by: partner, judge: null, actId: crisis.actId }))
}

function neutralClauses(treaty: Treaty, partner: Seat, other: Seat): readonly number[] {
  const draft = treaty.status === 'inForce' && treaty.knownTo === EVERYONE ? bindingDraft(treaty) : null
  if (draft === null || !draft.parties.includes(partner) || !draft.parties.includes(other)) return []
  return draft.clauses.flatMap(({ kind, obliged }, clause) => (kind === 'neutrality' && (obliged === null || obliged === partner) ? [clause] : []))
}

type Pricing = { readonly scenario: Catalogue; readonly book: Book; readonly crisis: Crisis; readonly obligation: Obligation }

const pricers: { readonly [C in PartnerChoice]: (pricing: Pricing) => void } = {
  honour: ({ scenario, book, crisis, obligation: { partner, to, kind } }) => {
    const at = placeOf(crisis, [partner, to])
    enter(book, { ...at, key: seatKey('credibility', partner), amount: priceOf(scenario, 'honourCredibility') })
    enter(book, { ...at, key: pairKey('warmth', partner, to), amount: priceOf(scenario, 'honourWarmth') })
    enter(book, { ...at, key: seatKey('stability', to), amount: priceOf(scenario, 'honourSupport') * (kind === 'defence' ? 1 : 0.5) })
    if (kind === 'defence') enter(book, { ...at, key: 'tension', amount: priceOf(scenario, 'honourTension') })
  },
  consultOnly: ({ scenario, book, crisis, obligation: { partner, to, kind } }) => {
    const at = placeOf(crisis, [partner, to])
    if (kind === 'consultation') {
      enter(book, { ...at, key: seatKey('credibility', partner), amount: priceOf(scenario, 'consultCredibility') })
      return
    }
    enter(book, { ...at, key: pairKey('warmth', partner, to), amount: priceOf(scenario, 'hesitateWarmth') })
    if (crisis.rung === 'use') enter(book, { ...at, key: seatKey('credibility', partner), amount: priceOf(scenario, 'abandonCredibility') / 2 })
  },
  abandon: ({ scenario, book, crisis, obligation: { partner, to } }) => {
    const at = placeOf(crisis, [partner, to])
    enter(book, { ...at, key: seatKey('credibility', partner), amount: priceOf(scenario, 'abandonCredibility') })
    enter(book, { ...at, key: pairKey('warmth', partner, to), amount: priceOf(scenario, 'abandonWarmth') })
    enter(book, { ...at, key: seatKey('stability', to), amount: priceOf(scenario, 'abandonSupport') })
  },
}

function placeOf(crisis: Crisis, about: readonly [Obligation['partner'], Obligation['to']]) {
  return { rule: 'C6', cause: { type: 'crisis', id: crisis.id, step: crisis.step }, knownTo: EVERYONE, about } as const
}
