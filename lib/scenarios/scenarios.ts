import type { Scenario } from '../engine/scenario.ts'
import { lipsAndTeeth } from './lipsAndTeeth/scenario.ts'
import { tutorial } from './tutorial/scenario.ts'

const scenarios: readonly Scenario[] = [lipsAndTeeth, tutorial]

export const DEFAULT_SCENARIO_ID = lipsAndTeeth.id

export function scenarioById(id: string): Scenario | null {
  return scenarios.find((scenario) => scenario.id === id) ?? null
}
