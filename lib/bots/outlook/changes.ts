import { isPublicNumber } from '../../engine/ledger/held.ts'
import { numberAt, pairKey, relianceKey, type NumberKey, type Numbers } from '../../engine/numbers.ts'
import { heaviestChannel } from '../../engine/orders/condition.ts'
import { isPariah } from '../../engine/orders/effects.ts'
import { pairsBetween, seatsOf, type Roles } from '../../engine/orders/roles.ts'
import type { RuleState } from '../../engine/ruleState.ts'
import type { Amount, EffectBody, Role, Scenario } from '../../engine/scenario.ts'
import { RUNGS, type Seat } from '../../engine/vocabulary.ts'
import { placeOf } from './places.ts'

/** From what orders are reckoned: the rules, and the match as one seat sees it. */
export type Reckoned = { readonly scenario: Scenario; readonly state: RuleState; readonly numbers: Numbers }

/** Changes by place, as they add up. */
export type Changes = Map<number, number>
export type Bench = Reckoned & { readonly roles: Roles; readonly changes: Changes; readonly covert: boolean; readonly share: number }

export function add(changes: Changes, key: NumberKey, by: number): void {
  if (by !== 0) addAt(changes, placeOf(key), by)
}

export function addAt(changes: Changes, place: number, by: number): void {
  changes.set(place, (changes.get(place) ?? 0) + by)
}

function put({ changes, covert, share }: Bench, key: NumberKey, by: number): void {
  if (!covert || !isPublicNumber(key)) add(changes, key, by * share)
}

function inRole(role: Role, bench: Bench): readonly Seat[] {
  return seatsOf(role, bench)
}

function amountOf(amount: Amount, bench: Bench): number {
  if (typeof amount === 'number') return amount
  if ('power' in amount) {
    const seat = inRole(amount.power, bench)[0]
    return seat === undefined ? 0 : amount.times * bench.scenario.seats[seat].power
  }
  const { reliance, times } = amount
  const [of, on] = [inRole(reliance.of, bench)[0], inRole(reliance.on, bench)[0]]
  if (of === undefined || on === undefined) return 0
  const channel = reliance.channel === 'heaviest' ? heaviestChannel(bench.numbers, of, on) : reliance.channel
  return (times * numberAt(bench.numbers, relianceKey(of, on, channel))) / 100
}

type Kind = EffectBody['kind']
type Maker<K extends Kind> = (effect: Extract<EffectBody, { kind: K }>, bench: Bench) => void
const leaves = (): void => undefined

/** What each kind of effect moves; the ledger's own makers, without a ledger. */
const makers: { readonly [K in Kind]: Maker<K> } = {
  seat: (effect, bench) => {
    for (const seat of inRole(effect.whose, bench)) put(bench, `${effect.measure}.${seat}`, amountOf(effect.by, bench))
  },
  warmth: (effect, bench) => {
    for (const [one, other] of pairsBetween(inRole(effect.between[0], bench), inRole(effect.between[1], bench))) {
      put(bench, pairKey('warmth', one, other), amountOf(effect.by, bench))
    }
  },
  hostility: (effect, bench) => {
    for (const [one, other] of pairsBetween(inRole(effect.between[0], bench), inRole(effect.between[1], bench))) {
      const key = pairKey('hostility', one, other)
      const now = numberAt(bench.numbers, key)
      const raised = effect.atLeast === undefined ? effect.by ?? 0 : Math.max(effect.by ?? 0, RUNGS.indexOf(effect.atLeast) - now)
      put(bench, key, Math.max(-now, raised))
    }
  },
  reliance: (effect, bench) => {
    for (const of of inRole(effect.of, bench)) {
      for (const on of inRole(effect.on, bench)) {
        if (of !== on) put(bench, relianceKey(of, on, effect.channel === 'heaviest' ? heaviestChannel(bench.numbers, of, on) : effect.channel), amountOf(effect.by, bench))
      }
    }
  },
  gauge: (effect, bench) => put(bench, effect.gauge, amountOf(effect.by, bench)),
  flow: (effect, bench) => put(bench, `flow.${effect.flow}`, effect.by),
  sanctions: (effect, bench) => {
    const { actor, target } = bench.roles
    if (actor !== null && target !== null) put(bench, `sanctions.${actor}.${target}`, effect.by)
  },
  pariahPrice: (effect, bench) => payPariahPrice(effect.size, bench),
  snub: leaves, watch: leaves, exposeDeal: leaves, ratify: leaves, denounce: leaves, publishTreaty: leaves,
}

/** R9: the price of supporting a sanctioned seat. */
function payPariahPrice(size: number, bench: Bench): void {
  const { actor, target } = bench.roles
  if (actor === null || target === null || !isPariah(bench.scenario, bench.numbers, target)) return
  const { allies, axis } = bench.scenario.cast
  for (const ally of allies) if (ally !== actor) put(bench, pairKey('warmth', actor, ally), -0.35 * size)
  put(bench, `economy.${actor}`, -0.08 * size)
  put(bench, `credibility.${actor}`, -0.3 * size)
  if (actor === axis) put(bench, 'axisLook', 1.2 * size)
}

/** Adds what one effect would change if it happened now, whatever its condition. */
export function addEffect<K extends Kind>(effect: Extract<EffectBody, { kind: K }>, bench: Bench): void {
  const maker: Maker<K> = makers[effect.kind as K]
  maker(effect, bench)
}
