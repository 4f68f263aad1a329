import type { OrderAct } from '../../engine/acts.ts'
import { outcomeOf as crisisOutcomeOf } from '../../engine/crisis/cells.ts'
import type { Crisis, CrisisEnd } from '../../engine/crisis/crisis.ts'
import { EVERYONE, knows } from '../../engine/knowledge.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { seatKey, type NumberKey } from '../../engine/numbers.ts'
import { resolveRound } from '../../engine/resolve/resolveRound.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import type { PrincipalChoice } from '../../engine/vocabulary.ts'

/** What became of an order in its round, as far as another seat could have changed it. */
export type OrderOutcome = {
  readonly carriedOut: 'done' | 'cameToNothing'
  readonly secrecy: 'open' | 'hidden' | 'exposed'
  /** Whether the number that it moved most ended the round moved that way. */
  readonly effect: 'held' | 'undone'
  /** Whether its author came out of the round steadier and more heard than it went in, or the reverse. */
  readonly round: 'gain' | 'loss'
}
export type Facet = keyof OrderOutcome | 'crisis'
/** How a crisis over it ended for its author; `none` where nobody contested it. */
export type CrisisOutcome = 'none' | 'prevailed' | 'yielded' | Exclude<CrisisEnd, 'backedDown'>

type Moved = { readonly of: (keys: ReadonlySet<NumberKey>) => number; readonly most: readonly [NumberKey, number] | null }

/** By how much numbers moved in truth, and which of them the act itself moved most. */
function movedBy(entries: readonly LedgerEntry[], actId: string): Moved {
  const inTruth = entries.filter(({ knownTo }) => knows(knownTo, 'truth'))
  const own = inTruth.filter(({ cause, rule, key }) => cause.type === 'act' && cause.id === actId && DIRECT.has(rule) && !key.startsWith('capital.'))
  const largest = own.reduce<LedgerEntry | null>((most, entry) => (most === null || Math.abs(entry.amount) > Math.abs(most.amount) ? entry : most), null)
  return {
    of: (keys) => inTruth.reduce((sum, entry) => sum + (keys.has(entry.key) ? entry.amount : 0), 0),
    most: largest === null ? null : [largest.key, largest.amount],
  }
}

/** The rules by which an order acts at once. */
const DIRECT: ReadonlySet<string> = new Set(['O7', 'O8'])

/** The round resolved anew from these drafts, and what it made of one order; `null` where the order is not given. */
export function outcomeOfOrder(scenario: Scenario, drafted: MatchState, actId: string): OrderOutcome | null {
  const { stages } = resolveRound(scenario, drafted, { knowers: 'truthOnly' })
  const act = stages.flatMap(({ acts }) => acts).find((one): one is OrderAct => one.type === 'order' && one.id === actId)
  if (act === undefined) return null
  const exposed = stages.some((stage) => stage.exposed.some((one) => one.actId === actId && one.knownTo === EVERYONE))
  const moved = movedBy(stages.flatMap(({ entries }) => entries), actId)
  const whole = moved.of(new Set([seatKey('stability', act.seat), seatKey('influence', act.seat)]))
  return {
    carriedOut: act.outcome === 'done' ? 'done' : 'cameToNothing',
    secrecy: act.knownTo === EVERYONE ? 'open' : exposed ? 'exposed' : 'hidden',
    effect: moved.most !== null && moved.of(new Set([moved.most[0]])) * moved.most[1] > 0 ? 'held' : 'undone',
    round: whole >= 0 ? 'gain' : 'loss',
  }
}

/** How the crisis over an act ended for the seat whose act it was. */
export function crisisOutcome(crisis: Crisis | null): CrisisOutcome {
  if (crisis?.end === null || crisis === null) return 'none'
  if (crisis.end !== 'backedDown') return crisis.end
  const [challenger, challenged] = crisis.principals
  const last = crisis.steps.at(-1)?.choices ?? {}
  return last[challenged] === 'backDown' && last[challenger] !== 'backDown' ? 'yielded' : 'prevailed'
}

/** What the last step would have come to with another choice of the challenger. */
export function crisisOutcomeWith(crisis: Crisis, choice: PrincipalChoice): CrisisOutcome {
  const [, challenged] = crisis.principals
  const last = crisis.steps.at(-1)
  const mine = last?.choices[challenged] ?? 'hold'
  const outcome = crisisOutcomeOf({ mine, theirs: choice })
  if (outcome === 'settled') return 'settled'
  if (outcome === 'yield') return 'yielded'
  if (outcome === 'prevail') return 'prevailed'
  if (outcome === 'climb') return last?.rungBefore === 'use' ? 'war' : 'none'
  return crisis.steps.at(-2)?.choices[challenged] === 'hold' && crisis.steps.at(-2)?.choices[crisis.principals[0]] === 'hold' ? 'fizzled' : 'none'
}

export type Flip = { readonly facet: Facet; readonly from: string; readonly to: string }

/** The first facet, in this order, in which two outcomes differ. */
export function flipBetween(before: OrderOutcome, after: OrderOutcome, facets: readonly (keyof OrderOutcome)[]): Flip | null {
  const facet = facets.find((one) => before[one] !== after[one])
  return facet === undefined ? null : { facet, from: before[facet], to: after[facet] }
}

