import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { referenceMatch } from '../history/referenceMatch.ts'
import { scoreboardOf } from '../history/scoreboard.ts'
import { gate, type Gate } from './gate.ts'

const TREATY_DAY = '2024-06-19'

/** The real course, by the very numbers of the match, must put Pyongyang first and Beijing last on the day of the treaty. There is one real course and no chance in it. */
export function courseGates(): readonly Gate[] {
  const change = scoreboardOf(realCourse.startDate, referenceMatch().events).find(({ date }) => date === TREATY_DAY)?.change
  if (change === undefined) throw new Error(`the real course has no standing on ${TREATY_DAY}`)
  const others = (seat: Seat) => SEATS.filter((other) => other !== seat).map((other) => change[other])
  const lead = (value: number) => ({ value, interval: [value, value] as const })
  return [
    gate(`real course on ${TREATY_DAY}: Pyongyang above the next, points`, lead(change.pyongyang - Math.max(...others('pyongyang'))), { least: 0.01 }),
    gate(`real course on ${TREATY_DAY}: Beijing below the next, points`, lead(Math.min(...others('beijing')) - change.beijing), { least: 0.01 }),
  ]
}
