import type { Catalogue } from '../../engine/scenario.ts'
import { lipsAndTeethCatalogue } from '../lipsAndTeeth/catalogue.ts'
import { RECORD_BEGINS } from './referenceId.ts'

export const realCourseCatalogue: Catalogue = { ...lipsAndTeethCatalogue, id: 'realCourse', story: 'realCourse', version: 2, startDate: RECORD_BEGINS, roundsDefault: 17 }
