import type { Catalogue } from '../engine/scenario.ts'
import { lipsAndTeethCatalogue } from './lipsAndTeeth/catalogue.ts'
import { realCourseCatalogue } from './realCourse/catalogue.ts'
import { tutorialCatalogue } from './tutorial/catalogue.ts'

const CATALOGUES: readonly Catalogue[] = [lipsAndTeethCatalogue, tutorialCatalogue, realCourseCatalogue]

/** For screens: without what only the rules read, so that they come light. */
export function catalogueById(id: string): Catalogue | null {
  return CATALOGUES.find((catalogue) => catalogue.id === id) ?? null
}
