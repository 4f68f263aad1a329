import type { Actor, Command } from '../commands.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { likelyStrategy } from './playMatch.ts'
import { asked, HOST, must, negotiatingTable, SCENARIO, withEvents, type Table } from './table.ts'

/** Every covert order that one seat may aim at another. */
export const COVERT: readonly (readonly [author: Seat, order: string, target: Seat])[] = SCENARIO.orders.filter(({ visibility }) => visibility === 'covert').flatMap(({ id, actors, target: rule }) =>
  actors.flatMap((author) => (rule.kind === 'one' ? SEATS : [])
    .filter((target) => target !== author && rule.kind === 'one' && (rule.among === 'others' || rule.among.includes(target)))
    .map((target) => [author, id, target] as const)))

/** The table after a command, or as it was where the command is refused. */
export function tried(table: Table, actor: Actor, command: Command): Table {
  const decision = asked(table, actor, command)
  return decision.ok ? withEvents(table, decision.value) : table
}

/** A table where everybody does something, phase by phase up to the negotiation of its third round, as each phase ends. */
export function busyPhases(seed: number): readonly Table[] {
  const strategy = likelyStrategy(seed)
  const phases: Table[] = []
  let table = negotiatingTable(`busy ${seed}`, { rounds: 5 })
  for (let tick = 0; tick < 40 && !(table.state.round === 3 && table.state.phase === 'negotiation'); tick++) {
    for (const { actor, command } of strategy(table, tick)) if (actor.type === 'seat') table = tried(table, actor, command)
    phases.push(table)
    if (table.state.phase !== 'debrief') table = must(table, HOST, { type: 'advancePhase' })
  }
  const drafted = strategy(table, 99).reduce((so, { actor, command }) => (actor.type === 'seat' && command.type === 'saveDraft' ? tried(so, actor, command) : so), table)
  return [...phases, drafted]
}

/** The last of these: the third round of a table where everybody has done something. */
export function busyTable(seed: number): Table {
  const table = busyPhases(seed).at(-1)
  if (table === undefined) throw new Error('a table has phases')
  return table
}
