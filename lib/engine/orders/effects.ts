import { enter, type Book } from '../ledger/book.ts'
import type { Cause } from '../ledger/entry.ts'
import { isPublicNumber } from '../ledger/held.ts'
import { knowerBit, type Knowers } from '../knowledge.ts'
import { numberAt, pairKey, relianceKey, sanctionsKey, seatKey, type NumberKey, type Numbers } from '../numbers.ts'
import type { RuleState } from '../ruleState.ts'
import type { Amount, Cast, Catalogue, Effect, EffectBody, Role } from '../scenario.ts'
import { RUNGS, type Seat } from '../vocabulary.ts'
import { conditionHolds, heaviestChannel } from './condition.ts'
import { pairsBetween, seatsOf, type Roles } from './roles.ts'

/** Everything that turning effects into ledger entries needs. */
export type EffectContext = {
  readonly scenario: Catalogue
  readonly state: RuleState
  readonly book: Book
  /** The public numbers: roles and conditions are read from them, so that all knowers agree (K3). */
  readonly publicNumbers: Numbers
  readonly roles: Roles
  readonly cause: Cause
  readonly rule: string
  readonly knownTo: Knowers
  /** A covert act: it leaves public numbers alone until it is exposed. */
  readonly covert: boolean
  /** A victim that feels the act without knowing whose it was. */
  readonly victim: Seat | null
  /** Limits cheap applause at home; `null` where nothing limits it. */
  readonly applauded: ((seat: Seat, amount: number) => number) | null
  /** What is not a number: treaties, watches, exposure. */
  readonly special: ((effect: EffectBody) => void) | null
}

type Kind = EffectBody['kind']
type BodyOf<K extends Kind> = Extract<EffectBody, { kind: K }>

function inRole(role: Role, context: EffectContext): readonly Seat[] {
  const { roles, scenario, publicNumbers } = context
  return seatsOf(role, { roles, scenario, numbers: publicNumbers })
}

function amountOf(amount: Amount, context: EffectContext): number | ((numbers: Numbers) => number) {
  if (typeof amount === 'number') return amount
  if ('power' in amount) {
    const seat = inRole(amount.power, context)[0]
    return seat === undefined ? 0 : amount.times * context.scenario.seats[seat].power
  }
  const of = inRole(amount.reliance.of, context)[0]
  const on = inRole(amount.reliance.on, context)[0]
  if (of === undefined || on === undefined) return 0
  const { channel } = amount.reliance
  return (numbers) =>
    (amount.times * numberAt(numbers, relianceKey(of, on, channel === 'heaviest' ? heaviestChannel(numbers, of, on) : channel))) / 100
}

function put(context: EffectContext, key: NumberKey, amount: number | ((numbers: Numbers) => number)): void {
  if (context.covert && isPublicNumber(key)) return
  const { book, cause, rule, knownTo, victim, roles } = context
  const about = [roles.actor, roles.target].filter((seat) => seat !== null)
  if (victim === null || !key.endsWith(`.${victim}`)) {
    enter(book, { key, amount, rule, cause, knownTo, about })
    return
  }
  const bit = knowerBit(victim)
  enter(book, { key, amount, rule, cause, knownTo: knownTo & ~bit, about })
  enter(book, { key, amount, rule, cause: { type: 'unattributed', id: `${book.round}.${victim}` }, knownTo: bit })
}

const makers: { readonly [K in Kind]: (effect: BodyOf<K>, context: EffectContext) => void } = {
  seat: (effect, context) => {
    for (const seat of inRole(effect.whose, context)) {
      const amount = amountOf(effect.by, context)
      const cheap = effect.measure === 'stability' && seat === context.roles.actor && typeof amount === 'number' && amount > 0
      put(context, seatKey(effect.measure, seat), cheap && context.applauded !== null ? context.applauded(seat, amount) : amount)
    }
  },
  warmth: (effect, context) => {
    for (const [one, other] of pairsBetween(inRole(effect.between[0], context), inRole(effect.between[1], context))) {
      put(context, pairKey('warmth', one, other), amountOf(effect.by, context))
    }
  },
  hostility: (effect, context) => {
    for (const [one, other] of pairsBetween(inRole(effect.between[0], context), inRole(effect.between[1], context))) {
      const least = effect.atLeast === undefined ? 0 : RUNGS.indexOf(effect.atLeast)
      const key = pairKey('hostility', one, other)
      put(context, key, (numbers) => Math.max(effect.by ?? 0, effect.atLeast === undefined ? -9 : least - numberAt(numbers, key)))
    }
  },
  reliance: (effect, context) => {
    for (const of of inRole(effect.of, context)) {
      for (const on of inRole(effect.on, context)) {
        if (of === on) continue
        // The heaviest channel is read from public numbers so that every knower moves the same key.
        const channel = effect.channel === 'heaviest' ? heaviestChannel(context.publicNumbers, of, on) : effect.channel
        put(context, relianceKey(of, on, channel), amountOf(effect.by, context))
      }
    }
  },
  gauge: (effect, context) => put(context, effect.gauge, amountOf(effect.by, context)),
  flow: (effect, context) => put(context, `flow.${effect.flow}`, effect.by),
  sanctions: (effect, { ...context }) => {
    const { actor, target } = context.roles
    if (actor !== null && target !== null) put(context, sanctionsKey(actor, target), effect.by)
  },
  pariahPrice: (effect, context) => putPariahPrice(effect.size, context),
  snub: (_, context) => {
    const { actor, target } = context.roles
    if (actor === null || target === null) return
    put(context, seatKey('credibility', actor), -3)
    put(context, pairKey('warmth', actor, target), -2)
  },
  watch: (effect, context) => context.special?.(effect),
  exposeDeal: (effect, context) => context.special?.(effect),
  ratify: (effect, context) => context.special?.(effect),
  denounce: (effect, context) => context.special?.(effect),
  publishTreaty: (effect, context) => context.special?.(effect),
}

/** A pariah is a seat under three or more levels of the allies' sanctions together. */
export function isPariah({ cast }: Catalogue, numbers: Numbers, seat: Seat): boolean {
  return alliedSanctions(cast, numbers, seat) >= 3
}

/** Levels of the allies' sanctions on a seat together. */
export function alliedSanctions({ allies }: Cast, numbers: Numbers, seat: Seat): number {
  return allies.reduce((sum, ally) => sum + (ally === seat ? 0 : numberAt(numbers, sanctionsKey(ally, seat))), 0)
}

/** R9: who supports a sanctioned seat pays with the three allies, at home and in its good name. */
function putPariahPrice(size: number, context: EffectContext): void {
  const { actor, target } = context.roles
  if (actor === null || target === null || !isPariah(context.scenario, context.publicNumbers, target)) return
  const { allies, axis } = context.scenario.cast
  const priced: EffectContext = { ...context, rule: 'R9' }
  for (const ally of allies) if (ally !== actor) put(priced, pairKey('warmth', actor, ally), -0.35 * size)
  put(priced, seatKey('economy', actor), -0.08 * size)
  put(priced, seatKey('credibility', actor), -0.3 * size)
  if (actor === axis) put(priced, 'axisLook', 1.2 * size)
}

function applyOne<K extends Kind>(effect: BodyOf<K>, context: EffectContext): void {
  makers[effect.kind as K](effect, context)
}

/** Enters the effects whose conditions hold, in their order. */
export function applyEffects(effects: readonly Effect[], context: EffectContext): void {
  for (const effect of effects) {
    if (effect.when !== undefined && !conditionHolds(context.scenario, effect.when, {
      state: context.state, numbers: context.publicNumbers, knower: 'public', roles: context.roles,
    })) continue
    applyOne(effect, context)
  }
}
