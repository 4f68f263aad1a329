import type { AgendaSpec, Catalogue } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { lipsAndTeethCatalogue } from '../lipsAndTeeth/catalogue.ts'

/** Orders that a first round can be learnt with: each desk has at least one, and no treaty work. */
const TAUGHT: readonly string[] = [
  'telephone', 'visit', 'securityTalks', 'aid', 'cooperate', 'sanction', 'shipMunitions', 'transferTechnology', 'armKyiv',
  'jointExercise', 'standDown', 'missileTest', 'threaten', 'watch', 'stimulate', 'rest',
]

/** Aims that two rounds can reach. */
function aimsOf(seat: Seat): readonly AgendaSpec[] {
  return [
    { id: `${seat}.tutorialSteady`, seat, kind: 'public', points: 4, condition: { kind: 'change', key: `stability.${seat}`, atLeast: 0 } },
    { id: `${seat}.tutorialHeard`, seat, kind: 'secret', points: 4, condition: { kind: 'change', key: `influence.${seat}`, atLeast: 0 } },
    { id: `${seat}.tutorialCalm`, seat, kind: 'secret', points: 4, condition: { kind: 'number', key: 'tension', atMost: 46 } },
  ]
}

export const tutorialCatalogue: Catalogue = {
  ...lipsAndTeethCatalogue,
  id: 'tutorial', roundsDefault: 2, orders: lipsAndTeethCatalogue.orders.filter(({ id }) => TAUGHT.includes(id)), agendas: SEATS.flatMap(aimsOf),
}
