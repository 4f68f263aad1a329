import type { AgendaSpec, OrderSpec, Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../lipsAndTeeth/scenario.ts'

/** Orders that a first round can be learnt with: each desk has at least one, and no treaty work. */
const TAUGHT: readonly string[] = [
  'telephone', 'visit', 'securityTalks', 'aid', 'cooperate', 'sanction', 'shipMunitions', 'transferTechnology', 'armKyiv',
  'jointExercise', 'standDown', 'missileTest', 'threaten', 'watch', 'stimulate', 'rest',
]

function isTaught(spec: OrderSpec): boolean {
  return TAUGHT.includes(spec.id)
}

/** Aims that two rounds can reach. */
function aimsOf(seat: Seat): readonly AgendaSpec[] {
  return [
    { id: `${seat}.tutorialSteady`, seat, kind: 'public', points: 4, condition: { kind: 'change', key: `stability.${seat}`, atLeast: 0 } },
    { id: `${seat}.tutorialHeard`, seat, kind: 'secret', points: 4, condition: { kind: 'change', key: `influence.${seat}`, atLeast: 0 } },
    { id: `${seat}.tutorialCalm`, seat, kind: 'secret', points: 4, condition: { kind: 'number', key: 'tension', atMost: 46 } },
  ]
}

/** Two rounds to learn the desk: fewer orders, simple aims, a world that leaves players alone. */
export const tutorial: Scenario = {
  ...lipsAndTeeth,
  id: 'tutorial', version: 1, roundsDefault: 2, par: {},
  orders: lipsAndTeeth.orders.filter(isTaught),
  agendas: SEATS.flatMap(aimsOf),
  worldEvents: lipsAndTeeth.worldEvents.filter((spec) => spec.round === undefined && spec.id !== 'propertyLenderFails').map((spec) => ({ ...spec, weight: spec.weight * 0.5 })),
}
