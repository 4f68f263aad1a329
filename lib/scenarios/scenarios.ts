import type { Scenario } from '../engine/scenario.ts'
import { lipsAndTeeth } from './lipsAndTeeth/scenario.ts'
import { realCourse } from './realCourse/scenario.ts'
import { tutorial } from './tutorial/scenario.ts'

export const SCENARIOS: readonly Scenario[] = [lipsAndTeeth, tutorial, realCourse]

export const DEFAULT_SCENARIO_ID = lipsAndTeeth.id

export function scenarioById(id: string): Scenario | null {
  return SCENARIOS.find((scenario) => scenario.id === id) ?? null
}
