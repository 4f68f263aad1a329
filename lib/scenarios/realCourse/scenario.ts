import { pairKey, relianceKey, type NumberKey } from '../../engine/numbers.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { lipsAndTeeth } from '../lipsAndTeeth/scenario.ts'
import { realCourseCatalogue } from './catalogue.ts'
import { RECORD_BEGINS } from './referenceId.ts'
import { recordedSecrets } from './secrets.ts'

/** How the world of July 2023 differs from that of June 2024; judgement, tuned on the prologue of the same rules. */
const EARLIER: Readonly<Partial<Record<NumberKey, number>>> = {
  [pairKey('warmth', 'moscow', 'pyongyang')]: 28, [pairKey('warmth', 'beijing', 'pyongyang')]: 36, [pairKey('warmth', 'seoul', 'tokyo')]: 14,
  tension: 38, alarm: 16, axisLook: 22, 'warEffort.moscow': 50, 'arsenal.pyongyang': 4.2, 'flow.munitions': 0,
  [relianceKey('pyongyang', 'beijing', 'trade')]: 97, [relianceKey('pyongyang', 'beijing', 'supply')]: 93,
  [relianceKey('pyongyang', 'beijing', 'arms')]: 15, [relianceKey('pyongyang', 'beijing', 'protection')]: 75,
  [relianceKey('pyongyang', 'moscow', 'trade')]: 1, [relianceKey('pyongyang', 'moscow', 'supply')]: 3,
  [relianceKey('pyongyang', 'moscow', 'arms')]: 10, [relianceKey('pyongyang', 'moscow', 'protection')]: 0,
  [relianceKey('moscow', 'pyongyang', 'arms')]: 2,
}
const LATER_TREATIES: readonly string[] = ['campDavid2023', 'russiaDprk2024']

/** The same rules and numbers as the match, begun eleven months earlier, with no events but those of the record and with its secrets found out as they were (X8). */
export const realCourse: Scenario = {
  ...lipsAndTeeth, ...realCourseCatalogue, par: {}, worldEvents: [], secrets: recordedSecrets(RECORD_BEGINS),
  start: { ...lipsAndTeeth.start, ...EARLIER },
  treaties: lipsAndTeeth.treaties.filter(({ id }) => !LATER_TREATIES.includes(id)),
}

/** Treaties that the record signs while it runs, in their own words. */
export const signedLater = lipsAndTeeth.treaties.filter(({ id }) => LATER_TREATIES.includes(id))
