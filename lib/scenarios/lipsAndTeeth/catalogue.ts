import type { Catalogue } from '../../engine/scenario.ts'
import { AGENDAS as agendas } from './agendas.ts'
import { cast, thresholds } from './cast.ts'
import { orders } from './orders.ts'
import { seats } from './seats.ts'
import { tuning } from './tuning.ts'

export const lipsAndTeethCatalogue: Catalogue = {
  id: 'lipsAndTeeth', story: 'lipsAndTeeth', version: 1, startDate: '2024-06-20', roundsDefault: 8,
  seats, cast, thresholds, orders, agendas, tuning,
}
