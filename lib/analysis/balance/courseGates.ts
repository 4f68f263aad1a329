import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { referenceMatch } from '../history/referenceMatch.ts'
import { scoreboardOf } from '../history/scoreboard.ts'
import { gate, type Gate } from './gate.ts'

const TREATY_DAY = '2024-06-19'

/** The real course, by the very numbers of the match, must put Pyongyang first and Beijing last on the day of the treaty. */
export function courseGates(): readonly Gate[] {
  const change = scoreboardOf(realCourse.startDate, referenceMatch().events).find(({ date }) => date === TREATY_DAY)?.change
  if (change === undefined) throw new Error(`the real course has no standing on ${TREATY_DAY}`)
  const others = (seat: Seat) => SEATS.filter((other) => other !== seat).map((other) => change[other])
  return [
    gate(`real course on ${TREATY_DAY}: Pyongyang above the next, points`, { value: change.pyongyang - Math.max(...others('pyongyang')) }, { least: 0.01 }),
    gate(`real course on ${TREATY_DAY}: Beijing below the next, points`, { value: Math.min(...others('beijing')) - change.beijing }, { least: 0.01 }),
  ]
}
