import type { OrderAct, StatementAct } from '../acts.ts'
import { priceOf } from '../crisis/prices.ts'
import { enter } from '../ledger/book.ts'
import { EVERYONE } from '../knowledge.ts'
import { pairKey, seatKey, type NumberKey } from '../numbers.ts'
import { specOf } from '../orders/condition.ts'
import { goldsteinOf } from '../orders/goldstein.ts'
import { CALL_PRICES, REMEMBERED, saidBefore } from '../statements/saidBefore.ts'
import type { Seat } from '../vocabulary.ts'
import type { Work } from './work.ts'

type Price = readonly (readonly [NumberKey, number])[]

function charge(work: Work, { said: { id }, rule }: { readonly said: StatementAct; readonly rule: string }, price: Price): void {
  for (const [key, amount] of price) enter(work.book, { key, amount, rule, cause: { type: 'statement', id }, knownTo: EVERYONE })
}

/** A public unfriendly order of one seat against another in this round. */
function unfriendlyAct(work: Work, by: Seat, against: Seat): OrderAct | null {
  return work.orders.find((act) => act.seat === by && act.draft.target === against && act.outcome === 'done'
    && act.knownTo === EVERYONE && goldsteinOf(specOf(work.scenario, act.draft.order)?.cameo ?? '') < 0) ?? null
}

/** L5: a call of last round is answered by an order against the one to be restrained, or refused by silence; once, however many call. */
export function answerCalls(work: Work): void {
  const answered = new Set<string>()
  for (const call of saidBefore(work.state, 'callToRestrain', REMEMBERED.callToRestrain)) {
    const { about, restrain } = call.draft
    if (about === null || restrain === null) continue
    const complied = unfriendlyAct(work, about, restrain) !== null
    const first = !answered.has(`${about}.${restrain}`)
    answered.add(`${about}.${restrain}`)
    if (first) charge(work, { said: call, rule: 'L5' }, complied
      ? [[seatKey('stability', about), CALL_PRICES.complied.stability], [seatKey('credibility', about), CALL_PRICES.complied.credibility]]
      : [[seatKey('credibility', about), CALL_PRICES.refused.credibility]])
    if (!complied) charge(work, { said: call, rule: 'L5' }, [[pairKey('warmth', call.seat, about), CALL_PRICES.refused.warmth]])
  }
}

/** L11: whoever acts against a seat that it has pledged support to breaks its word, and its home hears of it. */
export function keepPledges(work: Work): void {
  for (const pledge of saidBefore(work.state, 'pledgeSupport', REMEMBERED.pledgeSupport)) {
    const { about } = pledge.draft
    if (about === null || unfriendlyAct(work, pledge.seat, about) === null) continue
    const atHome = work.scenario.seats[pledge.seat].democracy ? priceOf(work.scenario, 'audience') : 1
    charge(work, { said: pledge, rule: 'L11' }, [[seatKey('credibility', pledge.seat), -3], [seatKey('stability', pledge.seat), -atHome]])
  }
}
