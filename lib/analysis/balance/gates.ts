import type { Scenario } from '../../engine/scenario.ts'
import { courseGates } from './courseGates.ts'
import type { Gate } from './gate.ts'
import type { Outcome } from './outcome.ts'
import { pairGates, pairsOf } from './pairGates.ts'
import type { Played } from './playAll.ts'
import { feltGate, lateGate, planGates, refusedGate, usageGates, warGates, winGates } from './tableGates.ts'

/** Tables of equal strength, the same with mixed strengths, and the paired experiments. */
export type Season = { readonly equal: readonly Outcome[]; readonly mixed: readonly Outcome[]; readonly paired: readonly Played[] }

export function gatesOf(scenario: Scenario, { equal, mixed, paired }: Season): readonly Gate[] {
  return [
    ...winGates(equal, 'equal strength'), ...winGates(mixed, 'mixed strengths'),
    ...warGates(equal), ...usageGates(scenario, equal), ...planGates(equal),
    ...pairGates(pairsOf(equal, paired)), lateGate(equal), feltGate(equal), refusedGate([...equal, ...mixed]),
    ...courseGates(),
  ]
}
