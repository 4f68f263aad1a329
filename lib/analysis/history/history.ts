import { parseArgs } from 'node:util'
import { SEATS } from '../../engine/vocabulary.ts'
import { realCourse } from '../../scenarios/realCourse/scenario.ts'
import { referenceMatch } from './referenceMatch.ts'
import { scoreboardOf } from './scoreboard.ts'

/** npm run history [-- --json]: the real course of events by the rules of the match, and where it leaves the six. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const scoreboard = scoreboardOf(realCourse.startDate, referenceMatch().events)

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)}`.padStart(11)
if (values.json) process.stdout.write(`${JSON.stringify({ scoreboard })}\n`)
else {
  console.log(`${'date'.padEnd(10)}${SEATS.map((seat) => seat.padStart(11)).join('')}`)
  for (const { date, change } of scoreboard) console.log(`${date}${SEATS.map((seat) => signed(change[seat])).join('')}`)
}
