import { expect } from 'vitest'
import type { Act } from '../acts.ts'
import type { Actor, Command, Draft, OrderDraft, StatementDraft } from '../commands.ts'
import { evolveAll } from '../evolve.ts'
import { KNOWERS, type Knower } from '../knowledge.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { namedNumbers, sheetOf, type NamedNumbers, type NumberKey, type Sheet } from '../numbers.ts'
import type { RejectionCode } from '../rejections.ts'
import { resolveRound, type RoundResolved } from '../resolve/resolveRound.ts'
import type { Scenario } from '../scenario.ts'
import { withSeat } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { matchAtBell } from './randomDrafts.ts'
import { asked, SCENARIO, withEvents, type Table } from './table.ts'

/** Given a table, when somebody asks for something, then these events or that refusal. */
export function given(table: Table) {
  return {
    table,
    when: (actor: Actor, command: Command) => {
      const decision = asked(table, actor, command)
      return {
        /** Accepted, with events like these among what happened, in their order. */
        then: (...events: readonly object[]) => {
          expect(decision.ok ? decision.value : decision.error, command.type).toEqual(expect.arrayContaining(events.map((event) => expect.objectContaining(event))))
          return given(decision.ok ? withEvents(table, decision.value) : table)
        },
        thenRefused: (code: RejectionCode, rest: object = {}) => {
          expect(decision.ok ? null : decision.error, command.type).toMatchObject({ code, ...rest })
          return given(table)
        },
      }
    },
  }
}

export function order(id: string, target: Seat | null = null, rest: Partial<OrderDraft> = {}): OrderDraft {
  return { order: id, target, second: null, treatyId: null, ...rest }
}

export function says(kind: StatementDraft['kind'], rest: Partial<StatementDraft> = {}): StatementDraft {
  return { kind, about: null, restrain: null, on: null, line: null, readers: [], ...rest }
}

/** The world at the bell of a round, everybody rich enough and stable enough to feel the whole of it (R3), with some numbers set for all knowers. */
export function worldAt(numbers: NamedNumbers = {}, { seed = 'seed', round = 1, scenario = SCENARIO }: { readonly seed?: string; readonly round?: number; readonly scenario?: Scenario } = {}): MatchState {
  const rich: Partial<Record<NumberKey, number>> = {}
  for (const seat of SEATS) Object.assign(rich, { [`capital.${seat}`]: 12, [`stability.${seat}`]: 50 })
  const state = matchAtBell(scenario, seed)
  const known: Record<Knower, Sheet> = { ...state.numbers }
  for (const knower of KNOWERS) known[knower] = sheetOf({ ...namedNumbers(state.numbers[knower]), ...rich, ...numbers })
  return { ...state, round, numbers: known }
}

export type Drafts = Readonly<Partial<Record<Seat, readonly (OrderDraft | StatementDraft)[]>>>

function draftOf(parts: readonly (OrderDraft | StatementDraft)[]): Draft {
  const orders = parts.filter((part): part is OrderDraft => 'order' in part)
  return { orders, statement: parts.find((part): part is StatementDraft => 'kind' in part) ?? null }
}

export function drafted(state: MatchState, drafts: Drafts): MatchState {
  return SEATS.reduce((next, seat) => withSeat(next, seat, { draft: draftOf(drafts[seat] ?? []), sealedAtMs: 0 }), state)
}

/** What a round brought, to be asked about. */
export type Brought = {
  readonly resolved: RoundResolved
  /** The state after, at the bell of the next round with nothing drafted. */
  readonly after: MatchState
  readonly entries: readonly LedgerEntry[]
  /** By how much the truth of a number moved, in all or by one rule. */
  readonly moved: (key: NumberKey, rule?: string) => number
  readonly act: (seat: Seat, slot?: number | 's') => Act
}

/** When the round is resolved with these drafts. */
export function whenResolved(state: MatchState, drafts: Drafts, scenario: Scenario = SCENARIO): Brought {
  const before = drafted(state, drafts)
  const resolved = resolveRound(scenario, before)
  const entries = resolved.stages.flatMap((stage) => stage.entries)
  const after = evolveAll(before, resolved.stages)
  return {
    resolved, entries, after: drafted({ ...after, round: after.round + 1 }, {}),
    moved: (key, rule) => hundredths(entries.filter((entry) => entry.key === key && (rule === undefined || entry.rule === rule) && (entry.knownTo & (1 << KNOWERS.indexOf('truth'))) !== 0)
      .reduce((sum, { amount }) => sum + amount, 0)),
    act: (seat, slot = 0) => {
      const act = after.acts.find(({ id }) => id === `r${before.round}.${seat}.${slot}`)
      if (act === undefined) throw new Error(`${seat} did nothing in slot ${slot}`)
      return act
    },
  }
}

const hundredths = (value: number): number => Math.round(value * 10_000) / 10_000
