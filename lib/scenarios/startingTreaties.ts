import type { StartingTreaty } from '../engine/scenario.ts'
import { treaties } from './lipsAndTeeth/treaties.ts'

/** Treaties that any installed scenario begins with or signs by its record. For screens: without the scenarios, so that they come light. */
export const STARTING_TREATIES: readonly StartingTreaty[] = treaties
