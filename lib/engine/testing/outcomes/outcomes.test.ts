import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { viewFor } from '../../view.ts'
import { EVERY_VIEWER } from '../../frames.ts'
import { numberAt, seatKey } from '../../numbers.ts'
import { SEATS } from '../../vocabulary.ts'
import { likelyStrategy, playMatch, randomStrategy, type Strategy } from '../playMatch.ts'
import { SCENARIO, type Table } from '../table.ts'

/** Between them they have every kind of crisis, treaty, exposure and end that random play finds. */
const MATCHES: Readonly<Record<string, Strategy>> = {
  likely1: likelyStrategy(1), likely2: likelyStrategy(2), likely3: likelyStrategy(3), likely4: likelyStrategy(4), random5: randomStrategy(5),
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

const GAUGES = ['stability', 'influence'] as const
const figuresOf = ({ state }: Table): string => SEATS.map((seat) =>
  `${seat} ${GAUGES.map((gauge) => numberAt(state.numbers.truth, seatKey(gauge, seat))).join('/')}`).join(', ')

/** One line a closed phase: the scores, what happened, and what each viewer then sees. */
function chronicleOf(name: string, strategy: Strategy): readonly string[] {
  const lines: string[] = []
  const watch = (before: Table, after: Table): void => {
    if (after.state.phaseNumber === before.state.phaseNumber) return
    const events = after.events.slice(before.events.length)
    const views = EVERY_VIEWER.map((viewer) => viewFor(SCENARIO, after.state, viewer))
    lines.push(`round ${before.state.round}, ${before.state.phase}: ${figuresOf(after)}; ${events.length} events ${hashOf(events)}; seen ${hashOf(views)}`)
  }
  const { table } = playMatch(name, strategy, { watch })
  return [...lines, `ends: ${table.state.end?.reason}; ${hashOf(table.events)}`]
}

/** A change of outcomes that is meant is agreed to with `npm run agree`, and read line by line in the difference. */
it.each(Object.entries(MATCHES))('R2: by today\'s rules the match "%s" comes out as was last agreed', async (name, strategy) => {
  await expect(`${chronicleOf(name, strategy).join('\n')}\n`).toMatchFileSnapshot(`./${name}.txt`)
})
