import type { Scenario } from '../../engine/scenario.ts'
import { AGENDAS as agendas } from './agendas.ts'
import { cast, thresholds } from './cast.ts'
import { orders } from './orders.ts'
import able from './par.able.json'
import novice from './par.novice.json'
import strong from './par.strong.json'
import { seats } from './seats.ts'
import { start, startValues } from './start.ts'
import { treaties } from './treaties.ts'
import { tuning } from './tuning.ts'
import { WORLD_EVENTS as worldEvents } from './worldEvents.ts'

export const lipsAndTeeth: Scenario = {
  id: 'lipsAndTeeth', story: 'lipsAndTeeth', version: 1, startDate: '2024-06-20', roundsDefault: 8,
  seats, cast, thresholds, start, startValues, treaties, orders, agendas, worldEvents, tuning, par: { novice, able, strong },
}
