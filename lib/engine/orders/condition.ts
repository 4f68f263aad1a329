import type { OrderAct } from '../acts.ts'
import { holdsOf } from '../influence/hold.ts'
import { EVERYONE, knows, type Knower } from '../knowledge.ts'
import { numberAt, pairKey, relianceKey, seatKey, type Numbers } from '../numbers.ts'
import type { RuleState } from '../ruleState.ts'
import type { Catalogue, Condition, Role } from '../scenario.ts'
import { hasClauseInForce, treatiesKnownTo } from '../treaties/inForce.ts'
import { CHANNELS, SEATS, type Channel, type Seat } from '../vocabulary.ts'
import { NO_ROLES, pairsBetween, seatsOf, type Roles } from './roles.ts'

/** A watcher that was no part of a covert act may have found it out alone (X4). */
function learnedBy(knower: Knower, act: OrderAct): boolean {
  return knower !== 'truth' && knower !== 'public' && knower !== act.seat && knower !== act.draft.target
}

/** From whose knowledge a condition is read, and who plays its roles. */
export type ConditionContext = { readonly state: RuleState; readonly numbers: Numbers; readonly knower: Knower; readonly roles?: Roles }

type Bounds = { readonly atLeast?: number; readonly atMost?: number }
type Kind = Condition['kind']
type Asked = { readonly scenario: Catalogue; readonly state: RuleState; readonly numbers: Numbers; readonly knower: Knower; readonly roles: Roles }

function within(value: number, bounds: Bounds): boolean {
  return (bounds.atLeast === undefined || value >= bounds.atLeast) && (bounds.atMost === undefined || value <= bounds.atMost)
}

/** What is asked for without a number is asked for once. */
function counted(count: number, { atLeast, atMost }: Bounds): boolean {
  return within(count, atLeast === undefined && atMost === undefined ? { atLeast: 1 } : { atLeast, atMost })
}

export function heaviestChannel(numbers: Numbers, of: Seat, on: Seat): Channel {
  let heaviest: Channel = 'trade'
  for (const channel of CHANNELS) {
    if (numberAt(numbers, relianceKey(of, on, channel)) > numberAt(numbers, relianceKey(of, on, heaviest))) heaviest = channel
  }
  return heaviest
}

export function orderActs(state: Pick<RuleState, 'acts'>, knower: Knower): readonly OrderAct[] {
  return state.acts.filter((act): act is OrderAct => act.type === 'order' && knows(act.knownTo, knower))
}

const tests: { readonly [K in Kind]: (condition: Extract<Condition, { kind: K }>, asked: Asked) => boolean } = {
  number: (condition, { numbers }) => within(numberAt(numbers, condition.key), condition),
  change: (condition, { numbers, state }) =>
    within(numberAt(numbers, condition.key) - numberAt(state.start, condition.key), condition),
  seatNumber: (condition, asked) =>
    seatsIn(condition.whose, asked).every((seat) => within(numberAt(asked.numbers, seatKey(condition.measure, seat)), condition)),
  warmth: (condition, asked) =>
    pairsIn(condition.between, asked).every(([one, other]) => within(numberAt(asked.numbers, pairKey('warmth', one, other)), condition)),
  reliance: (condition, asked) => relianceHolds(condition, asked),
  hold: (condition, { scenario, state, numbers, knower }) =>
    within(holdsOf(scenario, numbers, treatiesKnownTo(state.treaties, knower))[condition.of][condition.over] ?? 0, condition),
  clauseInForce: (condition, asked) => pairsIn(condition.between, asked)
    .some((pair) => hasClauseInForce(treatiesKnownTo(asked.state.treaties, asked.knower), condition.clause, pair)),
  acts: (condition, asked) => actsHold(condition, asked),
  exposedDeal: (condition, asked) => {
    const seats = seatsIn(condition.of, asked)
    return orderActs(asked.state, asked.knower).some((act) => isCovert(asked.scenario, act)
      && (act.knownTo === EVERYONE || learnedBy(asked.knower, act))
      && seats.some((seat) => act.seat === seat || act.draft.target === seat))
  },
  crisisBetween: (condition, { state }) => {
    const between = state.crises.filter((crisis) => condition.seats.every((seat) => crisis.principals.includes(seat)))
    return counted(between.length, condition)
  },
  rank: (condition, { numbers }) => {
    const own = numberAt(numbers, seatKey(condition.measure, condition.whose))
    return 1 + SEATS.filter((seat) => numberAt(numbers, seatKey(condition.measure, seat)) > own).length <= condition.atMost
  },
  is: (condition, asked) => seatsIn(condition.role, asked).some((seat) => condition.oneOf.includes(seat)),
  both: (condition, asked) => condition.roles.every((role) => seatsIn(role, asked).some((seat) => condition.oneOf.includes(seat))),
  round: (condition, { state }) => within(state.round, condition),
  all: (condition, asked) => condition.of.every((one) => holds(one, asked)),
  any: (condition, asked) => condition.of.some((one) => holds(one, asked)),
  not: (condition, asked) => !holds(condition.of, asked),
}

function seatsIn(role: Role, asked: Asked): readonly Seat[] {
  return seatsOf(role, asked)
}

function pairsIn(between: readonly [Role, Role], asked: Asked) {
  return pairsBetween(seatsIn(between[0], asked), seatsIn(between[1], asked))
}

function relianceHolds(condition: Extract<Condition, { kind: 'reliance' }>, asked: Asked): boolean {
  return seatsIn(condition.of, asked).some((of) => seatsIn(condition.on, asked).some((on) => {
    const channel = condition.channel === 'heaviest' ? heaviestChannel(asked.numbers, of, on) : condition.channel
    return of !== on && within(numberAt(asked.numbers, relianceKey(of, on, channel)), condition)
  }))
}

function actsHold(condition: Extract<Condition, { kind: 'acts' }>, asked: Asked): boolean {
  const actors = condition.actor === undefined ? null : seatsIn(condition.actor, asked)
  const targets = condition.target === undefined ? null : seatsIn(condition.target, asked)
  const count = orderActs(asked.state, asked.knower).filter((act) => act.outcome === 'done'
    && (condition.order === undefined || act.draft.order === condition.order)
    && (condition.desk === undefined || specOf(asked.scenario, act.draft.order)?.desk === condition.desk)
    && (actors === null || actors.includes(act.seat))
    && (targets === null || [act.draft.target, act.draft.second].some((seat) => seat !== null && targets.includes(seat)))).length
  return counted(count, condition)
}

const specs = new WeakMap<Catalogue['orders'], ReadonlyMap<string, Catalogue['orders'][number]>>()

export function specOf(scenario: Catalogue, order: string): Catalogue['orders'][number] | null {
  let byId = specs.get(scenario.orders)
  if (byId === undefined) {
    byId = new Map(scenario.orders.map((spec) => [spec.id, spec]))
    specs.set(scenario.orders, byId)
  }
  return byId.get(order) ?? null
}

function isCovert(scenario: Catalogue, act: OrderAct): boolean {
  return specOf(scenario, act.draft.order)?.visibility === 'covert'
}

function holds<K extends Kind>(condition: Extract<Condition, { kind: K }>, asked: Asked): boolean {
  return tests[condition.kind as K](condition, asked)
}

/** Whether a condition holds as one knower sees the match. */
export function conditionHolds(scenario: Catalogue, condition: Condition, context: ConditionContext): boolean {
  return holds(condition, { scenario, roles: NO_ROLES, ...context })
}
