import type { Draft } from '../../engine/commands.ts'
import { playRandomRounds, randomDraft } from '../../engine/testing/randomDrafts.ts'
import { resolveRound, type ResolveOptions } from '../../engine/resolve/resolveRound.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import { withSeat } from '../../engine/seats/seatState.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

const TABLES = 24
const ROUNDS_BEFORE = 3
const SLOTS = 3
const MOST_TRIES = 40

/** Three legal orders by lot for a seat, or `null` where it cannot pay for as many. */
function fullDraft(scenario: Scenario, state: MatchState, seat: Seat): Draft | null {
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const draft = randomDraft(scenario, { ...state, seed: `${state.seed} ${attempt}` }, seat)
    if (draft.orders.length === SLOTS) return draft
  }
  return null
}

function busyTable(scenario: Scenario, seed: string): MatchState | null {
  let state: MatchState = { ...playRandomRounds(scenario, seed, ROUNDS_BEFORE), round: ROUNDS_BEFORE + 1 }
  for (const seat of SEATS) {
    const draft = fullDraft(scenario, state, seat)
    if (draft === null) return null
    state = withSeat(state, seat, { draft, sealedAtMs: 0 })
  }
  return state
}

/** Matches at the bell of their fourth round, each seat with three orders: a round as it comes in play, with a past to reckon with. */
export function busyTables(scenario: Scenario): readonly MatchState[] {
  const tables: MatchState[] = []
  for (let number = 0; tables.length < TABLES; number++) {
    const table = busyTable(scenario, `bench ${number}`)
    if (table !== null) tables.push(table)
  }
  return tables
}

/** By the time of this process on its core, so that a busy machine does not count against the rules. */
export function roundsASecond(scenario: Scenario, how: ResolveOptions & { readonly seconds: number }): number {
  const tables = busyTables(scenario)
  const resolveAll = () => { for (const state of tables) resolveRound(scenario, state, how) }
  const since = (start: NodeJS.CpuUsage) => { const { user, system } = process.cpuUsage(start); return (user + system) / 1_000_000 }
  const warm = process.cpuUsage()
  while (since(warm) < how.seconds / 3) resolveAll()
  const start = process.cpuUsage()
  let rounds = 0
  while (since(start) < how.seconds) {
    resolveAll()
    rounds += tables.length
  }
  return rounds / since(start)
}
