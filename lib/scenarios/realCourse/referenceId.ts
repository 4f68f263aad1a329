import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'

/** Under this id every installation has the real course of events, for everybody to read. */
export const REFERENCE_MATCH = branded<MatchId>('real-course')

/** Here, so that a screen which wants the day need not load the scenario. */
export const RECORD_BEGINS = '2023-07-19'
