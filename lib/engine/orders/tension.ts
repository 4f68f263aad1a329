import type { Catalogue } from '../scenario.ts'
import { tuned } from '../tuned.ts'

/** R7: escalation, never the Goldstein value, drives tension. Convex: provocations count a little more. */
export function tensionOf(scenario: Catalogue, escalation: number): number {
  const factor = escalation < 0 ? tuned(scenario, 'calmingFactor')
    : escalation >= tuned(scenario, 'provocationFrom') ? tuned(scenario, 'provocationFactor') : 1
  return escalation * tuned(scenario, 'escalationTension') * factor
}
