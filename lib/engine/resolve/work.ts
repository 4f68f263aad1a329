import type { Act, OrderAct, StatementAct } from '../acts.ts'
import type { Contestable, Draw, StageResolved } from '../events.ts'
import { drawFor } from '../../base/random.ts'
import { takeEntries, type Book } from '../ledger/book.ts'
import type { Knowers } from '../knowledge.ts'
import type { Numbers } from '../numbers.ts'
import type { Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import type { Finding, Treaty, TreatyChange } from '../treaties/treaty.ts'
import type { Line, Seat, Stage } from '../vocabulary.ts'

type Watch = { readonly by: Seat; readonly on: Seat; readonly untilRound: number }

/** What one stage has brought forth so far. */
type Output = {
  acts: Act[]
  exposed: { actId: OrderAct['id']; knownTo: Knowers }[]
  treatyChanges: TreatyChange[]
  findings: Finding[]
  watches: Watch[]
  lines: Partial<Record<Seat, Line>>
  draws: Draw[]
  discovered: StatementAct['id'][]
}

/** The bench on which a round is worked out; it never leaves `resolveRound`. */
export type Work = {
  readonly scenario: Scenario
  readonly state: MatchState
  readonly round: number
  readonly book: Book
  /** Public numbers as the round began: roles and conditions are read from them (K3). */
  readonly publicNumbers: Numbers
  treaties: readonly Treaty[]
  readonly orders: readonly OrderAct[]
  readonly statements: readonly StatementAct[]
  /** Covert acts brought to light this round. */
  readonly exposedNow: OrderAct[]
  readonly watches: Watch[]
  readonly applause: Partial<Record<Seat, number>>
  readonly contestable: Contestable[]
  /** What no order or treaty tells, for the front page: the key of its story and what it came from. */
  readonly happenings: { readonly key: string; readonly seats: readonly Seat[]; readonly from: string; readonly weight: number }[]
  output: Output
}

export function emptyOutput(): Output {
  return { acts: [], exposed: [], treatyChanges: [], findings: [], watches: [], lines: {}, draws: [], discovered: [] }
}

/** One recorded use of chance. */
export function drawn(work: Work, purpose: string, odds: number): boolean {
  const draw = drawFor(work.state.seed, `${work.round}.${purpose}`)
  work.output.draws.push({ purpose, odds, draw })
  return draw < odds
}

export function takeStage(work: Work, stage: Stage): StageResolved {
  const resolved: StageResolved = { type: 'stageResolved', round: work.round, stage, entries: takeEntries(work.book), ...work.output }
  work.output = emptyOutput()
  return resolved
}
