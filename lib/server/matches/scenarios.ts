import type { Scenario } from '../../engine/scenario.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { tutorial } from '../../scenarios/tutorial/scenario.ts'
import { checkedScenario } from '../../scenarios/schema.ts'

const SCENARIOS: ReadonlyMap<string, Scenario> = new Map([lipsAndTeeth, tutorial].map((scenario) => [scenario.id, checkedScenario(scenario)]))

export function scenarioOf(scenarioId: string): Scenario | null {
  return SCENARIOS.get(scenarioId) ?? null
}
