import { parseArgs } from 'node:util'
import { mkdirSync, writeFileSync } from 'node:fs'
import { BOT_STRENGTHS } from '../../engine/vocabulary.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import type { Gate } from './gate.ts'
import { gatesOf, type Season } from './gates.ts'
import { abreast, experiments, tables } from './jobs.ts'
import { moveGates } from './moveGates.ts'
import { parOf } from './percentiles.ts'
import { pictureOf } from './picture.ts'
import { playAll, playedAt } from './playAll.ts'
import { feltSizes, usageOf } from './tableGates.ts'

/** npm run balance -- --matches N [--minutes M] [--strength able] [--threads T] [--json] [--write] [--par]
 * `--minutes` begins no match after M minutes and reports on those played; `--write` keeps report and par; `--par` plays
 * only the tables that par needs, and keeps that. */
const { values } = parseArgs({ options: {
  matches: { type: 'string', default: '100' }, strength: { type: 'string', default: 'able' }, threads: { type: 'string' }, minutes: { type: 'string' },
  json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, par: { type: 'boolean', default: false },
} })

const figure = (value: number): string => (Math.round(value * 1_000) / 1_000).toString()

function lineOf({ name, value, interval, limit, holds }: Gate): string {
  const range = `(${interval.map(figure).join(' to ')})`
  return `${holds ? 'holds' : 'FAILS'}  ${name.padEnd(64)} ${figure(value).padStart(8)}  ${range.padEnd(20)} ${limit}`
}

/** One line that is written over, where somebody watches. */
function progress(all: number): (done: number) => void {
  const began = Date.now()
  return (done) => {
    if (!process.stderr.isTTY) return
    const filled = Math.floor((30 * done) / all)
    const left = Math.round(((Date.now() - began) / done) * (all - done) / 1_000)
    process.stderr.write(`\r[${'='.repeat(filled)}${' '.repeat(30 - filled)}] ${done} of ${all}, ${left} s left  ${done === all ? '\n' : ''}`)
  }
}

/** So many matches of each kind the gates were set for. */
const ASKED = 3_000

function keepPar(outcomes: Season['equal'], strength: string): void {
  writeFileSync(new URL(`../../scenarios/lipsAndTeeth/par.${strength}.json`, import.meta.url), `${JSON.stringify(parOf(outcomes))}\n`)
}

function keep(season: Season, gates: readonly Gate[], strength: string): void {
  const folder = new URL('./report/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const matches = season.equal.length
  const usage = usageOf(lipsAndTeeth, season.equal).map(({ order, share }) => `${order} ${figure(100 * share)} %`).join(', ')
  const felt = feltSizes(season.equal).map(({ rule, size }) => `${rule} ${figure(size)}`).join(', ')
  const rows = gates.map(({ name, value, interval, limit, holds }) => `| ${holds ? 'holds' : '**fails**'} | ${name} | ${figure(value)} | ${interval.map(figure).join(' to ')} | ${limit} |`)
  writeFileSync(new URL('report.md', folder), [
    '# Balance', '', `${matches} matches of bots of equal strength (${strength}), ${season.mixed.length} of mixed strengths, ${season.paired.length} paired experiments.`,
    'Made by `npm run balance -- --matches N --write`; intervals are of 95 %.',
    ...(matches < ASKED ? ['', `The gates ask for ${ASKED} matches. This run has fewer: a verdict whose interval spans its limit is open, whichever way the figure falls.`] : []), '', '![Results by seat](results.svg)', '',
    '| | gate | figure | interval | limit |', '| --- | --- | --- | --- | --- |', ...rows, '', '## Use of orders', '', `${usage}.`, '',
    '## Mean size of each rule where it applies, points', '', `${felt}.`, '',
  ].join('\n'))
  writeFileSync(new URL('gates.json', folder), `${JSON.stringify({ matches, gates }, null, 1)}\n`)
  writeFileSync(new URL('results.svg', folder), pictureOf(season.equal))
  keepPar(season.equal, strength)
}

async function report(): Promise<void> {
  const matches = Number(values.matches)
  const strength = BOT_STRENGTHS.find((one) => one === values.strength)
  if (!Number.isInteger(matches) || matches < 2 || strength === undefined) throw new Error('--matches wants a whole number from 2, --strength one of novice, able, strong')
  const jobs = values.par ? tables(matches, strength) : abreast([tables(matches, strength), tables(matches, 'mixed'), ...experiments(matches, strength)])
  const played = await playAll(jobs, {
    threads: values.threads === undefined ? undefined : Number(values.threads), onMatch: progress(jobs.length),
    untilMs: values.minutes === undefined ? undefined : Date.now() + 60_000 * Number(values.minutes),
  })
  const equal = playedAt(played, strength)
  if (values.par) return keepPar(equal, strength)
  const season: Season = { equal, mixed: playedAt(played, 'mixed'), paired: played.filter(({ job }) => job.deviation !== null && job.number < equal.length) }
  const gates = [...gatesOf(lipsAndTeeth, season), ...moveGates(lipsAndTeeth)]
  process.stdout.write(values.json ? `${JSON.stringify({ matches: equal.length, gates })}\n` : `${gates.map(lineOf).join('\n')}\n`)
  if (values.write) keep(season, gates, strength)
}

await report()
