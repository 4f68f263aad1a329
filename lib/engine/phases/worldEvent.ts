import { drawFor } from '../../base/random.ts'
import type { EventOf } from '../events.ts'
import { entriesOfEffects } from '../resolve/entriesOfEffects.ts'
import { conditionHolds } from '../orders/condition.ts'
import type { Scenario, WorldEventSpec } from '../scenario.ts'
import type { MatchState } from '../state.ts'

/** P7: each briefing brings one world event that has not been yet: the one that is due this round, else one by weight. */
export function worldEventDrawn(scenario: Scenario, state: MatchState): EventOf<'worldEventDrawn'> | null {
  const possible = scenario.worldEvents.filter((event) => isPossible(scenario, state, event))
  const due = possible.filter(({ round }) => round === state.round)
  const among = due.length > 0 ? due : possible.filter(({ round, weight }) => round === undefined && weight > 0)
  const purpose = `worldEvent.${state.round}`
  const draw = drawFor(state.seed, purpose)
  const chosen = byWeight(among, draw)
  if (chosen === null) return null
  return {
    type: 'worldEventDrawn', worldEventId: chosen.id, round: state.round, draws: [{ purpose, odds: shareOf(chosen, among), draw }],
    entries: entriesOfEffects(scenario, state, {
      effects: chosen.effects,
      cause: { type: 'worldEvent', id: chosen.id }, rule: 'P7', stage: 'briefing',
    }),
  }
}

/** The condition is read from public knowledge: what is drawn must not tell what is secret. */
function isPossible(scenario: Scenario, state: MatchState, event: WorldEventSpec): boolean {
  if (state.worldEvents.some(({ id }) => id === event.id)) return false
  return event.condition === undefined
    || conditionHolds(scenario, event.condition, { state, numbers: state.numbers.public, knower: 'public' })
}

const weightOf = (event: WorldEventSpec): number => Math.max(event.weight, 0.001)
const sumOf = (events: readonly WorldEventSpec[]): number => events.reduce((sum, event) => sum + weightOf(event), 0)
const shareOf = (event: WorldEventSpec, among: readonly WorldEventSpec[]): number => weightOf(event) / sumOf(among)

function byWeight(events: readonly WorldEventSpec[], draw: number): WorldEventSpec | null {
  let left = draw * sumOf(events)
  for (const event of events) {
    left -= weightOf(event)
    if (left < 0) return event
  }
  return events.at(-1) ?? null
}
