import type { Scenario } from '../../engine/scenario.ts'
import { lipsAndTeethCatalogue } from './catalogue.ts'
import { doctrines } from './doctrines.ts'
import able from './par.able.json' with { type: 'json' }
import novice from './par.novice.json' with { type: 'json' }
import strong from './par.strong.json' with { type: 'json' }
import { plans } from './plans.ts'
import { start, startValues } from './start.ts'
import { treaties } from './treaties.ts'
import { WORLD_EVENTS as worldEvents } from './worldEvents.ts'

export const lipsAndTeeth: Scenario = {
  ...lipsAndTeethCatalogue,
  start, startValues, treaties, worldEvents, conduct: { doctrines, plans }, par: { novice, able, strong },
}
