import { enter } from '../ledger/book.ts'
import { EVERYONE, type Knowers } from '../knowledge.ts'
import { seatKey } from '../numbers.ts'
import { orderActs, specOf } from '../orders/condition.ts'
import { goldsteinOf } from '../orders/goldstein.ts'
import type { RuleState } from '../ruleState.ts'
import type { Scenario } from '../scenario.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { tuned } from '../tuned.ts'
import type { Work } from './work.ts'

/** From this stake on a seat is a suitor: it cares which way the other leans. */
const SUITOR_FROM = 0.6

export function suitorsOf({ seats }: Pick<Scenario, 'seats'>, seat: Seat): readonly Seat[] {
  return SEATS.filter((other) => other !== seat && (seats[other].stake[seat] ?? 0) >= SUITOR_FROM)
}

type Dealings = { readonly scenario: Scenario; readonly state: Pick<RuleState, 'acts'>; readonly since: number }

/** Who knows of a friendly order of one seat on another since that round. */
export function dealingsKnown({ scenario, state, since }: Dealings, seat: Seat, suitor: Seat): Knowers {
  return orderActs(state, 'truth')
    .filter((act) => act.seat === seat && act.round >= since && act.outcome === 'done' && (act.draft.target === suitor || act.draft.second === suitor)
      && goldsteinOf(specOf(scenario, act.draft.order)?.cameo ?? '') > 0)
    .reduce((knowers, { knownTo }) => knowers | knownTo, 0)
}

/** R30: a capital that deals with two suitors at once plays them off, as far as those who look on know of both. */
export function playOff(work: Work): void {
  const state = { acts: [...work.state.acts, ...work.orders] }
  for (const seat of SEATS) {
    const suitors = suitorsOf(work.scenario, seat)
    if (suitors.length < 2) continue
    const knownTo = suitors.reduce((knowers, suitor) => knowers & dealingsKnown({ scenario: work.scenario, state, since: work.round - 1 }, seat, suitor), EVERYONE)
    if (knownTo === 0) continue
    enter(work.book, {
      key: seatKey('stability', seat), amount: tuned(work.scenario, 'playOff'), rule: 'R30', cause: { type: 'drift', id: 'playOff' }, knownTo, about: suitors,
    })
  }
}
