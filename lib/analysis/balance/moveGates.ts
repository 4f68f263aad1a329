import { MOST_MS, moveTimes, withinOf } from '../../bots/moveTimes.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { BOT_STRENGTHS } from '../../engine/vocabulary.ts'
import { gate, type Gate } from './gate.ts'
import { withinInterval } from './intervals.ts'

/** P18, in a process in which no match runs any more. */
export function moveGates(scenario: Scenario, matches = 4): readonly Gate[] {
  const spentMs = moveTimes(scenario, { seed: 'timed', matches })
  return BOT_STRENGTHS.map((strength) => gate(`a move of ${strength} bots, 95 in 100 within, ms of one core`,
    { value: withinOf(spentMs[strength]), interval: withinInterval(spentMs[strength]) }, { most: MOST_MS }))
}
