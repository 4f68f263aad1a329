import type { Draft, OrderDraft, StatementDraft } from '../commands.ts'
import { numberAt, seatKey, type Numbers } from '../numbers.ts'
import type { Rejection } from '../rejections.ts'
import type { RuleState } from '../ruleState.ts'
import type { Catalogue, OrderSpec, TargetRule } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { treatiesKnownTo } from '../treaties/inForce.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { EVERYONE } from '../knowledge.ts'
import type { Seat } from '../vocabulary.ts'
import { conditionHolds, orderActs, specOf } from './condition.ts'
import { costOf } from './cost.ts'

type Place = { readonly seat: Seat; readonly draft: OrderDraft; readonly slot: number; readonly numbers: Numbers }

function isTarget(rule: TargetRule, seat: Seat, target: Seat | null): boolean {
  if (rule.kind === 'none' || rule.kind === 'treaty') return target === null
  return target !== null && target !== seat && (rule.among === 'others' || rule.among.includes(target))
}

/** O6: the treaties that an order on treaties may name. */
export function treatiesFor(rule: TargetRule, seat: Seat, treaties: readonly Treaty[]): readonly Treaty[] {
  if (rule.kind !== 'treaty') return []
  return treatiesKnownTo(treaties, seat).filter((treaty) => {
    const draft = bindingDraft(treaty)
    if (draft === null || !draft.parties.includes(seat)) return false
    if (rule.status === 'secret') return draft.secret && treaty.knownTo !== EVERYONE
    if (rule.status === 'signed') return treaty.status === 'signed' && !treaty.ratifiedBy.includes(seat)
    return (treaty.status === 'inForce' || treaty.status === 'signed') && treaty.denouncedBy === null
  })
}

function isWellAimed(spec: OrderSpec, state: RuleState, { seat, draft }: Place): boolean {
  if (!isTarget(spec.target, seat, draft.target)) return false
  const wantsSecond = spec.target.kind === 'two'
  if (wantsSecond ? draft.second === draft.target || !isTarget(spec.target, seat, draft.second) : draft.second !== null) return false
  if (spec.target.kind !== 'treaty') return draft.treatyId === null
  return treatiesFor(spec.target, seat, state.treaties).some((treaty) => treaty.id === draft.treatyId)
}

/** Why an order cannot be given, or `null`. Capital is looked at for the whole draft, not here. */
export function checkOrder(scenario: Catalogue, state: RuleState, place: Place): Rejection | null {
  const { seat, draft, slot, numbers } = place
  const at = { slot, order: draft.order }
  const spec = specOf(scenario, draft.order)
  if (spec === null) return { code: 'unknownOrder', ...at }
  if (!spec.actors.includes(seat)) return { code: 'notYourOrder', ...at }
  if (!isWellAimed(spec, state, place)) return { code: 'badTarget', ...at }
  if (spec.oncePerMatch === true && orderActs(state, seat).some((act) => act.seat === seat && act.draft.order === spec.id && act.outcome !== 'failed')) {
    return { code: 'onceAMatch', ...at }
  }
  if (spec.meeting === true && talksHalted(scenario, state, { seat, draft, round: state.round - 1 })) return { code: 'orderNeeds', ...at, reason: 'talksHalted' }
  const roles = { actor: seat, target: draft.target, second: draft.second }
  const missing = spec.needs.find((need) => !conditionHolds(scenario, need.condition, { state, numbers, knower: seat, roles }))
  return missing === undefined ? null : { code: 'orderNeeds', ...at, reason: missing.reason }
}

/** O11: whom a seat wants to meet may have halted talks with it in that round. */
function talksHalted(
  scenario: Catalogue, state: Pick<RuleState, 'acts'>, { seat, draft, round }: { readonly seat: Seat; readonly draft: OrderDraft; readonly round: number },
): boolean {
  return orderActs(state, 'public').some((act) => act.round === round && act.outcome === 'done' && act.draft.target === seat
    && (act.seat === draft.target || act.seat === draft.second) && specOf(scenario, act.draft.order)?.haltsTalks === true)
}

function sameOrder(one: OrderDraft, other: OrderDraft): boolean {
  return one.order === other.order && one.target === other.target && one.treatyId === other.treatyId
}

type Ask = (draft: StatementDraft, seat: Seat) => string | null

const mayBeFree: Ask = () => null
const needsSomeone: Ask = (draft, seat) => (draft.about === null || draft.about === seat ? 'aboutWhom' : null)

/** L1: what each kind of statement must name. */
const statementAsks: Readonly<Record<StatementDraft['kind'], Ask>> = {
  endorse: needsSomeone, lean: needsSomeone, criticise: needsSomeone, condemn: needsSomeone, pledgeSupport: needsSomeone,
  declineToComment: mayBeFree,
  ambiguous: (draft, seat) => (new Set(draft.readers).size !== 2 || draft.readers.includes(seat) ? 'twoReaders' : null),
  callToRestrain: (draft, seat) =>
    needsSomeone(draft, seat) ?? (draft.restrain === null || draft.restrain === draft.about || draft.restrain === seat ? 'restrainWhom' : null),
  declareLine: (draft) => (draft.line === null ? 'whichLine' : null),
}

/** L9: only what is public can be named, and only where it is the doing of the seat spoken of. */
function speaksOf({ acts, treaties }: RuleState, { on, about }: StatementDraft): boolean {
  if (on === null) return true
  const act = acts.find(({ id }) => id === on)
  if (act !== undefined) return act.knownTo === EVERYONE && (about === null || act.seat === about)
  const treaty = treaties.find(({ id, knownTo }) => id === on && knownTo === EVERYONE)
  const parties = treaty === undefined ? undefined : bindingDraft(treaty)?.parties
  return parties !== undefined && (about === null || parties.includes(about))
}

export function checkStatement(state: RuleState, seat: Seat, statement: StatementDraft | null): Rejection | null {
  if (statement === null) return null
  const reason = statementAsks[statement.kind](statement, seat) ?? (speaksOf(state, statement) ? null : 'onWhat')
  return reason === null ? null : { code: 'badStatement', reason }
}

/** Whose draft it is, and from what it is judged. */
type Sight = { readonly state: RuleState; readonly numbers: Numbers; readonly seat: Seat }

/** What a draft's orders cost together, from what the seat knows. */
export function draftCost(scenario: Catalogue, at: Sight, draft: Draft): number {
  return draft.orders.reduce((sum, order) => {
    const spec = order === null ? null : specOf(scenario, order.order)
    return order === null || spec === null ? sum : sum + costOf(spec, { ...at, scenario, draft: order })
  }, 0)
}

export function checkDraftWith(scenario: Catalogue, sight: Sight, draft: Draft): Rejection | null {
  const { state, numbers, seat } = sight
  for (const [slot, order] of draft.orders.entries()) {
    if (order === null) continue
    const refusal = checkOrder(scenario, state, { seat, draft: order, slot, numbers })
    if (refusal !== null) return refusal
    const twice = draft.orders.slice(0, slot).some((other) => other !== null && sameOrder(order, other))
    if (twice) return { code: 'orderNeeds', slot, order: order.order, reason: 'onceARound' }
  }
  const cost = draftCost(scenario, sight, draft)
  const have = numberAt(numbers, seatKey('capital', seat))
  return cost > have ? { code: 'notEnoughCapital', cost, have } : checkStatement(state, seat, draft.statement)
}

/** Why a draft cannot be sealed, or `null`; judged by what the seat itself knows. */
export function checkDraft(scenario: Catalogue, { state, seat }: { readonly state: MatchState; readonly seat: Seat }, draft: Draft): Rejection | null {
  return checkDraftWith(scenario, { state, numbers: state.numbers[seat], seat }, draft)
}
