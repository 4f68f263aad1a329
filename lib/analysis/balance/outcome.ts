import type { BotMatch } from '../../bots/botMatch.ts'
import { knows } from '../../engine/knowledge.ts'
import type { MatchState } from '../../engine/state.ts'
import { recordOfSeats } from '../../engine/seats/seatState.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

export type BySeat = Readonly<Record<Seat, number>>
export type WarStart = 'choice' | 'accident'

/** How hard a rule was felt: the sum of what it moved most in each round in which it moved anything, and those rounds. */
export type Felt = { readonly sum: number; readonly rounds: number }

/** What the balance report needs of a match; small, so that it can be sent between threads. */
export type Outcome = {
  readonly totals: BySeat
  readonly stability: BySeat
  readonly influence: BySeat
  readonly agenda: BySeat
  /** Change of stability and influence together up to the middle, and after it. */
  readonly early: BySeat
  readonly late: BySeat
  readonly war: WarStart | null
  readonly rounds: number
  readonly crises: Readonly<Record<string, number>>
  readonly plans: Readonly<Record<Seat, string>>
  /** Orders carried out, as `seat order`, with how often. */
  readonly uses: Readonly<Record<string, number>>
  readonly felt: Readonly<Record<string, Felt>>
  readonly refused: number
}

function usesIn(state: MatchState): Record<string, number> {
  const uses: Record<string, number> = {}
  for (const act of state.acts) {
    if (act.type !== 'order') continue
    const key = `${act.seat} ${act.draft.order}`
    uses[key] = (uses[key] ?? 0) + 1
  }
  return uses
}

function warOf(state: MatchState): WarStart | null {
  if (state.end?.reason !== 'war') return null
  return state.crises.at(-1)?.steps.at(-1)?.accident === true ? 'accident' : 'choice'
}

/** Numbers of the ledger that nobody feels as points: shares count 0 to 1, and steps of stock are not points either. */
const NOT_POINTS: ReadonlySet<string> = new Set(['share', 'capital', 'posture', 'hostility', 'sanctions', 'flow', 'arsenal'])

function feltIn(state: MatchState): Record<string, Felt> {
  const sums = new Map<string, number>()
  for (const entry of state.ledger) {
    if (!knows(entry.knownTo, 'truth') || NOT_POINTS.has(entry.key.split('.')[0] ?? '')) continue
    const name = `${entry.rule} ${entry.round} ${entry.key}`
    sums.set(name, (sums.get(name) ?? 0) + entry.amount)
  }
  const most = new Map<string, number>()
  for (const [name, sum] of sums) {
    const [rule, round] = name.split(' ')
    const at = `${rule} ${round}`
    most.set(at, Math.max(most.get(at) ?? 0, Math.abs(sum)))
  }
  const felt: Record<string, Felt> = {}
  for (const [at, size] of most) {
    const rule = at.split(' ')[0] ?? ''
    const before = felt[rule] ?? { sum: 0, rounds: 0 }
    felt[rule] = { sum: before.sum + size, rounds: before.rounds + 1 }
  }
  return felt
}

function earlyIn(state: MatchState): BySeat {
  const middle = state.settings.rounds / 2
  const gained = { beijing: 0, moscow: 0, pyongyang: 0, seoul: 0, tokyo: 0, washington: 0 }
  for (const entry of state.ledger) {
    const [measure, seat] = entry.key.split('.')
    const owner = SEATS.find((one) => one === seat)
    if (owner === undefined || entry.round > middle || (measure !== 'stability' && measure !== 'influence') || !knows(entry.knownTo, 'truth')) continue
    gained[owner] += entry.amount
  }
  return gained
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

export function outcomeOf({ state, refused }: BotMatch, plans: Outcome['plans']): Outcome {
  const { end } = state
  if (end === null) throw new Error(`match ${state.matchId} has no end`)
  const early = earlyIn(state)
  const change = (seat: Seat) => end.scores[seat].stabilityChange + end.scores[seat].influenceChange
  return {
    totals: recordOfSeats((seat) => end.scores[seat].total),
    stability: recordOfSeats((seat) => end.scores[seat].stabilityChange),
    influence: recordOfSeats((seat) => end.scores[seat].influenceChange),
    agenda: recordOfSeats((seat) => end.scores[seat].agendaPoints),
    early, late: recordOfSeats((seat) => change(seat) - early[seat]),
    war: warOf(state), rounds: state.round, crises: countsOf(state.crises.map((crisis) => crisis.end ?? 'open')),
    plans, uses: usesIn(state), felt: feltIn(state), refused: refused.length,
  }
}
