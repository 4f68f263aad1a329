import { EVERYONE } from '../knowledge.ts'
import { enter, type Book } from '../ledger/book.ts'
import { pairKey } from '../numbers.ts'
import type { Scenario } from '../scenario.ts'
import type { Finding } from '../treaties/treaty.ts'
import type { PartnerChoice, Verdict } from '../vocabulary.ts'
import { hasAnsweredBefore } from './current.ts'
import type { Crisis, Obligation } from './crisis.ts'
import { priceOf } from './prices.ts'

export type Answers = Crisis['answers']

/** C5: partners that stay silent only consult. */
export function settledAnswers(crisis: Crisis): Answers {
  return Object.fromEntries(crisis.obligations.map(({ partner }) => [partner, crisis.answers[partner] ?? 'consultOnly']))
}

/** C6: the price of each answer, once, in the step in which it is given. */
export function priceAnswers(scenario: Scenario, book: Book, { crisis, answers }: { readonly crisis: Crisis; readonly answers: Answers }): readonly Finding[] {
  return crisis.obligations.flatMap((obligation) => {
    const answer = answers[obligation.partner]
    if (answer === undefined || hasAnsweredBefore(crisis, obligation.partner)) return []
    pricers[answer]({ scenario, book, crisis, obligation })
    const verdict = verdictOf(answer, obligation, crisis)
    return [{
      treatyId: obligation.treatyId, clause: obligation.clause, round: crisis.round, verdict,
      by: verdict === 'breached' ? obligation.partner : null, actId: crisis.actId,
    }]
  })
}

function verdictOf(answer: PartnerChoice, { kind }: Obligation, { rung }: Crisis): Verdict {
  if (answer === 'honour') return 'kept'
  if (answer === 'abandon') return 'breached'
  if (kind === 'consultation') return 'kept'
  return rung === 'use' ? 'breached' : 'notTriggered'
}

type Pricing = { readonly scenario: Scenario; readonly book: Book; readonly crisis: Crisis; readonly obligation: Obligation }

const pricers: { readonly [C in PartnerChoice]: (pricing: Pricing) => void } = {
  honour: ({ scenario, book, crisis, obligation: { partner, to, kind } }) => {
    const at = placeOf(crisis, [partner, to])
    enter(book, { ...at, key: `credibility.${partner}`, amount: priceOf(scenario, 'honourCredibility') })
    enter(book, { ...at, key: pairKey('warmth', partner, to), amount: priceOf(scenario, 'honourWarmth') })
    enter(book, { ...at, key: `stability.${to}`, amount: priceOf(scenario, 'honourSupport') * (kind === 'defence' ? 1 : 0.5) })
    if (kind === 'defence') enter(book, { ...at, key: 'tension', amount: priceOf(scenario, 'honourTension') })
  },
  consultOnly: ({ scenario, book, crisis, obligation: { partner, to, kind } }) => {
    const at = placeOf(crisis, [partner, to])
    if (kind === 'consultation') {
      enter(book, { ...at, key: `credibility.${partner}`, amount: priceOf(scenario, 'consultCredibility') })
      return
    }
    enter(book, { ...at, key: pairKey('warmth', partner, to), amount: priceOf(scenario, 'hesitateWarmth') })
    if (crisis.rung === 'use') enter(book, { ...at, key: `credibility.${partner}`, amount: priceOf(scenario, 'abandonCredibility') / 2 })
  },
  abandon: ({ scenario, book, crisis, obligation: { partner, to } }) => {
    const at = placeOf(crisis, [partner, to])
    enter(book, { ...at, key: `credibility.${partner}`, amount: priceOf(scenario, 'abandonCredibility') })
    enter(book, { ...at, key: pairKey('warmth', partner, to), amount: priceOf(scenario, 'abandonWarmth') })
    enter(book, { ...at, key: `stability.${to}`, amount: priceOf(scenario, 'abandonSupport') })
  },
}

function placeOf(crisis: Crisis, about: readonly [Obligation['partner'], Obligation['to']]) {
  return { rule: 'C6', cause: { type: 'crisis', id: crisis.id, step: crisis.step }, knownTo: EVERYONE, about } as const
}
