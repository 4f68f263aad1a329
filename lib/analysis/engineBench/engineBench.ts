import { parseArgs } from 'node:util'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { roundsASecond } from './roundsASecond.ts'

/** npm run bench:engine -- [--seconds 3] [--json]: rounds that one core resolves in a second, all six seats' orders given. */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } } })
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new Error('--seconds wants a number above 0')

const WISHED = 20_000
const figures = {
  all: roundsASecond(lipsAndTeeth, { seconds, knowers: 'all' }),
  truthOnly: roundsASecond(lipsAndTeeth, { seconds, knowers: 'truthOnly' }),
}

const line = (name: string, rounds: number): string => `${name.padEnd(44)} ${Math.round(rounds).toString().padStart(7)} rounds a second, ${(1_000_000 / rounds).toFixed(0)} µs each`
process.stdout.write(values.json
  ? `${JSON.stringify({ roundsASecond: figures, wished: WISHED, holds: figures.truthOnly >= WISHED })}\n`
  : `${line('for all eight who know, with front pages', figures.all)}\n${line('the truth alone, as for looking ahead', figures.truthOnly)}\nWished: ${WISHED}; what stands in the way is told in lib/decisions/0006-every-entry-is-kept.md.\n`)
