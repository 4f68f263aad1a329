import { decide } from '../../engine/decide.ts'
import { evolve } from '../../engine/evolve.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import { RULES_VERSION, upcast } from '../../engine/upcast.ts'
import { framesFor } from '../../engine/frames.ts'
import { viewFor } from '../../engine/view.ts'
import { refused } from '../../base/result.ts'
import type { Rules } from './rules.ts'
import { scenarioOf } from './scenarios.ts'

/** The engine with its scenarios. */
export const engineRules: Rules = {
  version: RULES_VERSION,
  decide: (state, asked) => {
    const scenarioId = asked.command.type === 'openMatch' ? asked.command.scenarioId : state?.scenarioId
    const scenario = scenarioOf(scenarioId ?? '')
    return scenario === null ? refused({ code: scenarioId === undefined ? 'noSuchMatch' : 'unknownScenario' }) : decide(scenario, state, asked)
  },
  upcast,
  evolve,
  viewFor: (state, viewer) => viewFor(scenarioFor(state), state, viewer),
  framesFor: (step, viewersNow) => framesFor(scenarioFor(step.after), step, viewersNow),
}

function scenarioFor(state: MatchState): Scenario {
  const scenario = scenarioOf(state.scenarioId)
  if (scenario === null) throw new Error(`match ${state.matchId} is of an unknown scenario`)
  return scenario
}
