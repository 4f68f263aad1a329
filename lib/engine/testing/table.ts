import { branded } from '../../base/brand.ts'
import { lipsAndTeeth } from '../../scenarios/lipsAndTeeth/scenario.ts'
import type { Actor, Command, Settings } from '../commands.ts'
import { decide } from '../decide.ts'
import type { Decision } from '../decision.ts'
import type { MatchEvent } from '../events.ts'
import { evolve, evolveAll } from '../evolve.ts'
import type { MatchId, PersonId } from '../ids.ts'
import type { Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type Seat } from '../vocabulary.ts'

export const SCENARIO: Scenario = lipsAndTeeth
export const MATCH = branded<MatchId>('match')
export const HOST: Actor = { type: 'host', hostId: 'host' }
export const CLOCK: Actor = { type: 'clock' }

export const SETTINGS: Settings = {
  rounds: 3, botStrength: 'able', press: { public: true, private: true }, spectators: 'public',
  clocks: { briefingMs: 60_000, negotiationMs: 360_000, revealMs: 60_000, reactionMs: 60_000, crisisStepMs: 60_000, timed: true },
}

export const personAt = (seat: Seat): PersonId => branded<PersonId>(`person.${seat}`)
export const bySeat = (seat: Seat): Actor => ({ type: 'seat', seat, personId: personAt(seat) })

/** One table in memory: the whole log, and the state that it gives. */
export type Table = { readonly scenario: Scenario; readonly events: readonly MatchEvent[]; readonly state: MatchState; readonly atMs: number }

function opened(seed: string, settings: Settings): Table {
  const decision = decide(SCENARIO, null, {
    actor: HOST, command: { type: 'openMatch', scenarioId: SCENARIO.id, seed, settings }, atMs: 0, matchId: MATCH,
  })
  if (!decision.ok) throw new Error(`the match did not open: ${decision.error.code}`)
  const state = decision.value.reduce<MatchState | null>(evolve, null)
  if (state === null) throw new Error('no match was opened')
  return { scenario: SCENARIO, events: decision.value, state, atMs: 0 }
}

/** A match in its lobby with one person at every seat. */
export function seatedTable(seed = 'seed', settings: Partial<Settings> = {}): Table {
  const lobby = opened(seed, { ...SETTINGS, ...settings })
  return SEATS.reduce((table, seat) => must(table, HOST, { type: 'seatPerson', seat, personId: personAt(seat) }), lobby)
}

export function asked(table: Table, actor: Actor, command: Command): Decision {
  return decide(table.scenario, table.state, { actor, command, atMs: table.atMs, matchId: MATCH })
}

export function withEvents(table: Table, events: readonly MatchEvent[]): Table {
  return { ...table, events: [...table.events, ...events], state: evolveAll(table.state, events) }
}

/** The table after a command that has to be accepted. */
export function must(table: Table, actor: Actor, command: Command): Table {
  const decision = asked(table, actor, command)
  if (!decision.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.error)}`)
  return withEvents(table, decision.value)
}

export const later = (table: Table, byMs: number): Table => ({ ...table, atMs: table.atMs + byMs })

/** A table whose negotiation of round 1 has begun. */
export function negotiatingTable(seed = 'seed', settings: Partial<Settings> = {}): Table {
  return must(must(seatedTable(seed, settings), HOST, { type: 'startMatch' }), HOST, { type: 'advancePhase' })
}
