import { describe, expect, it } from 'vitest'
import { playBotMatch } from '../../bots/botMatch.ts'
import type { OrderAct } from '../../engine/acts.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { resolveRound } from '../../engine/resolve/resolveRound.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { withSeat } from '../../engine/seats/seatState.ts'
import type { MatchState } from '../../engine/state.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { fishingGrounds } from '../../scenarios/testing/fishingGrounds.ts'
import { stateAtBell } from './bell.ts'
import { singleChanges } from './singleChanges.ts'
import { smallestChange, type Change } from './smallestChange.ts'

const SEEDS = ['in vain one', 'in vain two']
/** Of each match; looking through every other world takes its time. */
const MOST_A_MATCH = 2
type Case = { readonly scenario: Scenario; readonly events: readonly MatchEvent[]; readonly act: OrderAct; readonly bell: MatchState }

function inVain(scenario: Scenario, seed: string): readonly Case[] {
  const { events } = playBotMatch({ scenario, seed, strength: 'novice', rounds: 4 })
  const acts = events.flatMap((event) => (event.type === 'stageResolved' ? event.acts : []))
  return acts.flatMap((act): readonly Case[] => {
    if (act.type !== 'order' || act.outcome === 'done') return []
    const bell = stateAtBell(events, act.round)
    if (bell === null) throw new Error(`${act.id} was resolved at no bell`)
    return [{ scenario, events, act, bell }]
  }).slice(0, MOST_A_MATCH)
}

/** What became of the order when its round is resolved from these drafts, by the rules themselves. */
function outcomeIn({ scenario, act }: Case, drafted: MatchState): OrderAct['outcome'] | null {
  const again = resolveRound(scenario, drafted, { knowers: 'truthOnly' }).stages.flatMap(({ acts }) => acts).find(({ id }) => id === act.id)
  return again?.type === 'order' ? again.outcome : null
}

/** The drafts at the bell with that one change made by hand. */
function changed(bell: MatchState, change: Change): MatchState {
  if (change.type === 'choice' || change.type === 'reaction') throw new Error('an order that came to nothing is not contested')
  const { draft } = bell.seats[change.seat]
  const same = JSON.stringify(change.type === 'orderChanged' ? change.instead : change.draft)
  switch (change.type) {
    case 'statementLeftOut': return withSeat(bell, change.seat, { draft: { ...draft, statement: null } })
    case 'statementMade': return withSeat(bell, change.seat, { draft: { ...draft, statement: change.draft } })
    case 'orderLeftOut': return withSeat(bell, change.seat, { draft: { ...draft, orders: draft.orders.map((order) => (JSON.stringify(order) === same ? null : order)) } })
    case 'orderChanged': return withSeat(bell, change.seat, { draft: { ...draft, orders: draft.orders.map((order) => (JSON.stringify(order) === same ? change.draft : order)) } })
    case 'orderGiven': {
      const free = draft.orders.indexOf(null)
      return withSeat(bell, change.seat, { draft: { ...draft, orders: free < 0 ? [...draft.orders, change.draft] : draft.orders.with(free, change.draft) } })
    }
  }
}

const cases = [...SEEDS.flatMap((seed) => inVain(lipsAndTeeth, seed)), ...SEEDS.flatMap((seed) => inVain(fishingGrounds, seed))]

describe('every order of matches played by bots that came to nothing', () => {
  it('says why it did', () => {
    expect(cases.length).toBeGreaterThan(3)
    for (const { act } of cases) expect(act.outcome === 'failed' ? act.reason : act.outcome, act.id).toBeTruthy()
  })

  it('comes to nothing again when its round is resolved again from the same drafts', () => {
    for (const one of cases) expect(outcomeIn(one, one.bell), one.act.id).toBe(one.act.outcome)
  })

  it('has a smallest change with which the rules do carry it out, or none of all single changes does', { timeout: 180_000 }, () => {
    let found = 0
    for (const one of cases) {
      const smallest = smallestChange(one.scenario, one.events, one.act.id)
      const others = singleChanges(one.scenario, one.bell, one.act)
      if (smallest === null) {
        for (const { state, change } of others) expect(outcomeIn(one, state), `${one.act.id}: ${JSON.stringify(change)}`).not.toBe('done')
        continue
      }
      found++
      expect(smallest.flip, one.act.id).toMatchObject({ facet: 'carriedOut', to: 'done' })
      expect(outcomeIn(one, changed(one.bell, smallest.change)), one.act.id).toBe('done')
      for (const { state } of others.filter(({ cost }) => cost < smallest.cost)) expect(outcomeIn(one, state), one.act.id).not.toBe('done')
    }
    expect(found).toBeGreaterThan(0)
  })
})
