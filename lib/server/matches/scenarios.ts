import type { Scenario } from '../../engine/scenario.ts'
import { checkedScenario } from '../../scenarios/schema.ts'
import { SCENARIOS } from '../../scenarios/scenarios.ts'

const CHECKED: ReadonlyMap<string, Scenario> = new Map(SCENARIOS.map((scenario) => [scenario.id, checkedScenario(scenario)]))

export function scenarioOf(scenarioId: string): Scenario | null {
  return CHECKED.get(scenarioId) ?? null
}
