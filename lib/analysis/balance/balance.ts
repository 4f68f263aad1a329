import { parseArgs } from 'node:util'
import { writeFileSync } from 'node:fs'
import { BOT_STRENGTHS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import { gatesOf, parOf, type Gate } from './gates.ts'
import { playAll } from './playAll.ts'

/** npm run balance -- --matches N [--strength able] [--json] [--write-par] */
const { values } = parseArgs({ options: {
  matches: { type: 'string', default: '100' }, strength: { type: 'string', default: 'able' },
  json: { type: 'boolean', default: false }, 'write-par': { type: 'boolean', default: false },
} })

function lineOf(gate: Gate): string {
  return `${gate.holds ? 'holds ' : 'FAILS '} ${gate.name.padEnd(44)} ${gate.value.toFixed(3).padStart(9)}   ${gate.limit}`
}

async function report(): Promise<void> {
  const matches = Number(values.matches)
  const strength = BOT_STRENGTHS.find((one) => one === values.strength)
  if (!Number.isInteger(matches) || matches < 2 || strength === undefined) throw new Error('--matches wants a whole number from 2, --strength one of novice, able, strong')
  const outcomes = await playAll({ matches, strength }, (done) => process.stderr.write(`\r${done} of ${matches}`))
  process.stderr.write('\n')
  const gates = gatesOf(lipsAndTeeth, outcomes)
  process.stdout.write(values.json ? `${JSON.stringify({ matches, gates })}\n` : `${gates.map(lineOf).join('\n')}\n`)
  if (values['write-par']) {
    const file = new URL(`../../scenarios/lipsAndTeeth/par.${strength}.json`, import.meta.url)
    writeFileSync(file, `${JSON.stringify(parOf(outcomes))}\n`)
  }
}

await report()
