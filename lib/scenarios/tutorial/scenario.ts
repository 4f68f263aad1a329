import type { Scenario } from '../../engine/scenario.ts'
import { doctrines } from '../lipsAndTeeth/doctrines.ts'
import { plans } from '../lipsAndTeeth/plans.ts'
import { lipsAndTeeth } from '../lipsAndTeeth/scenario.ts'
import { conductAmong } from '../conductAmong.ts'
import { tutorialCatalogue } from './catalogue.ts'

/** Two rounds to learn the desk: fewer orders, simple aims, a world that leaves players alone. */
export const tutorial: Scenario = {
  ...lipsAndTeeth, ...tutorialCatalogue, par: {},
  conduct: conductAmong({ doctrines, plans }, tutorialCatalogue.orders.map(({ id }) => id)),
  worldEvents: lipsAndTeeth.worldEvents.filter((spec) => spec.round === undefined && spec.id !== 'propertyLenderFails').map((spec) => ({ ...spec, weight: spec.weight * 0.5 })),
}
