import type { OrderAct } from '../../engine/acts.ts'
import type { Crisis } from '../../engine/crisis/crisis.ts'
import type { MatchEvent } from '../../engine/events.ts'
import { specOf } from '../../engine/orders/condition.ts'
import type { Scenario } from '../../engine/scenario.ts'
import type { MatchState } from '../../engine/state.ts'
import { PRINCIPAL_CHOICES, type PrincipalChoice, type ReactionChoice, type Seat } from '../../engine/vocabulary.ts'
import { stateAfterRound, stateAtBell } from './bell.ts'
import { crisisOutcome, crisisOutcomeWith, flipBetween, outcomeOfOrder, type Flip, type OrderOutcome } from './outcome.ts'
import { singleChanges, type DraftChange } from './singleChanges.ts'

/** One thing that one other seat would have had to do differently. */
export type Change =
  | { readonly type: 'choice'; readonly seat: Seat; readonly from: PrincipalChoice; readonly to: PrincipalChoice }
  | { readonly type: 'reaction'; readonly seat: Seat; readonly from: ReactionChoice | null; readonly to: ReactionChoice }
  | DraftChange

/** The smallest change by another seat, what it would have cost that seat, and what would have become of the order. */
export type SmallestChange = { readonly actId: string; readonly change: Change; readonly cost: number; readonly flip: Flip }

/** A search that may be interrupted after each world that was tried. */
export type Search = Generator<undefined, SmallestChange | null, undefined>

/** The smallest single change by another seat that would have made of a resolved order something else; `null` where there is none. */
export function smallestChange(scenario: Scenario, events: readonly MatchEvent[], actId: string): SmallestChange | null {
  const search = searchSmallestChange(scenario, events, actId)
  let step = search.next()
  while (step.done !== true) step = search.next()
  return step.value
}

export function* searchSmallestChange(scenario: Scenario, events: readonly MatchEvent[], actId: string): Search {
  const act = events.flatMap((event) => (event.type === 'stageResolved' ? event.acts : [])).find((one): one is OrderAct => one.type === 'order' && one.id === actId)
  if (act === undefined) return null
  const bell = stateAtBell(events, act.round)
  const after = stateAfterRound(events, act.round)
  if (bell === null || after === null) return null
  const free = byChoice(act, after) ?? byReaction(act, { events, after })
  return free ?? (yield* byOrders(scenario, bell, act))
}

const crisisOver = (act: OrderAct, { crises }: MatchState): Crisis | null => crises.find(({ actId }) => actId === act.id) ?? null

/** In a crisis over it: the challenger's last choice. */
function byChoice(act: OrderAct, after: MatchState): SmallestChange | null {
  const crisis = crisisOver(act, after)
  const from = crisis?.steps.at(-1)?.choices[crisis.principals[0]]
  if (crisis === null || from === undefined) return null
  const now = crisisOutcome(crisis)
  const others = PRINCIPAL_CHOICES.filter((choice) => choice !== from).map((to) => ({ to, outcome: crisisOutcomeWith(crisis, to) }))
  const other = others.find(({ outcome }) => outcome !== now && outcome !== 'none')
  if (other === undefined) return null
  return { actId: act.id, change: { type: 'choice', seat: crisis.principals[0], from, to: other.to }, cost: 0, flip: { facet: 'crisis', from: now, to: other.outcome } }
}

/** Where it might have been contested and was not: somebody might have contested it. */
function byReaction(act: OrderAct, { events, after }: { readonly events: readonly MatchEvent[]; readonly after: MatchState }): SmallestChange | null {
  const revealed = events.find((event) => event.type === 'roundRevealed' && event.round === act.round)
  const contestable = revealed?.type === 'roundRevealed' ? revealed.contestable.find(({ actId }) => actId === act.id) : undefined
  const reactions = events.find((event) => event.type === 'reactionsResolved' && event.round === act.round)
  const [seat] = contestable?.by ?? []
  if (seat === undefined || crisisOver(act, after) !== null || reactions?.type !== 'reactionsResolved') return null
  if (after.crises.some(({ round }) => round === act.round)) return null
  const made = reactions.choices[seat]
  const from = made === undefined || made.actId !== act.id ? null : made.choice
  return { actId: act.id, change: { type: 'reaction', seat, from, to: 'contest' }, cost: 0, flip: { facet: 'crisis', from: 'none', to: 'opened' } }
}

const FATE: readonly (keyof OrderOutcome)[] = ['carriedOut', 'secrecy']
const WORTH: readonly (keyof OrderOutcome)[] = ['effect', 'round']

/** Whether others decide if such an order happens or stays hidden. */
function hangsOnOthers(scenario: Scenario, act: OrderAct): boolean {
  const spec = specOf(scenario, act.draft.order)
  return spec !== null && (spec.meeting === true || spec.mutual === true || spec.visibility === 'covert')
}

/** Another order or word of another seat: first what changes whether it happened or stayed hidden, else what it was worth. */
function* byOrders(scenario: Scenario, bell: MatchState, act: OrderAct): Search {
  const before = outcomeOfOrder(scenario, bell, act.id)
  if (before === null) return null
  let worth: SmallestChange | null = null
  for (const { change, cost, state } of singleChanges(scenario, bell, act)) {
    if (worth !== null && !hangsOnOthers(scenario, act)) return worth
    yield undefined
    const outcome = outcomeOfOrder(scenario, state, act.id)
    if (outcome === null) continue
    const fate = flipBetween(before, outcome, FATE)
    if (fate !== null) return { actId: act.id, change, cost, flip: fate }
    const flip = act.outcome === 'done' ? flipBetween(before, outcome, WORTH) : null
    if (flip !== null) worth ??= { actId: act.id, change, cost, flip }
  }
  return worth
}
