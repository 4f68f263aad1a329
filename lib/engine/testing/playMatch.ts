import fc from 'fast-check'
import type { Settings } from '../commands.ts'
import type { Rejection } from '../rejections.ts'
import { phaseDue } from '../phases/due.ts'
import { anySpoken, type Spoken } from './commands.ts'
import { sensible } from './sensible.ts'
import { asked, CLOCK, HOST, later, must, seatedTable, withEvents, type Table } from './table.ts'

export type Played = {
  readonly table: Table
  readonly refused: readonly Rejection[]
  readonly accepted: number
}
/** What is spoken between two ticks of the clock. */
export type Strategy = (table: Table, tick: number) => readonly Spoken[]

const TICK_MS = 30_000
const MOST_TICKS = 400

/** Twelve random commands a tick, the same for the same seed. */
export function randomStrategy(seed: number, perTick = 12): Strategy {
  return (table, tick) => {
    const acts = table.state.contestable.map(({ actId }) => actId)
    return fc.sample(anySpoken(table.scenario, acts), { seed: seed * 1_000 + tick, numRuns: perTick })
  }
}

/** Random commands, and beside them what the moment asks for: orders that work, signatures, protests, choices. */
export function likelyStrategy(seed: number): Strategy {
  const noise = randomStrategy(seed, 4)
  return (table, tick) => [...noise(table, tick), ...sensible(table, `${seed}.${tick}`)]
}

export type Playing = { readonly watch?: (before: Table, after: Table) => void; readonly settings?: Partial<Settings> }

/** Plays a whole match without a server: commands, then the clock, until the debrief. */
export function playMatch(seed: string, strategy: Strategy, { watch = () => undefined, settings }: Playing = {}): Played {
  let table = must(seatedTable(seed, settings), HOST, { type: 'startMatch' })
  const refused: Rejection[] = []
  let accepted = 0
  for (let tick = 0; table.state.phase !== 'debrief'; tick++) {
    if (tick > MOST_TICKS) throw new Error(`match ${seed} does not end: ${table.state.phase} of round ${table.state.round}`)
    for (const { actor, command } of strategy(table, tick)) {
      const decision = asked(table, actor, command)
      if (!decision.ok) refused.push(decision.error)
      else {
        const before = table
        table = withEvents(table, decision.value)
        accepted += 1
        watch(before, table)
      }
    }
    table = ticked(table, watch)
  }
  return { table, refused, accepted }
}

function ticked(before: Table, watch: (before: Table, after: Table) => void): Table {
  const waited = later(before, TICK_MS)
  const resumed = waited.state.clock.paused === null ? waited : must(waited, HOST, { type: 'resumeClock' })
  const due = phaseDue(resumed.state, resumed.atMs)
  if (due === null) return resumed
  const after = must(resumed, CLOCK, due)
  watch(resumed, after)
  return after
}
