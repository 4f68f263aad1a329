import type { OrderAct } from '../acts.ts'
import { enter } from '../ledger/book.ts'
import { EVERYONE, type Knowers } from '../knowledge.ts'
import { pairKey, seatKey } from '../numbers.ts'
import { specOf } from '../orders/condition.ts'
import { applyEffects, type EffectContext } from '../orders/effects.ts'
import { goldsteinOf } from '../orders/goldstein.ts'
import { tensionOf } from '../orders/tension.ts'
import type { Desk, Seat } from '../vocabulary.ts'
import type { Effect, EffectBody, OrderSpec } from '../scenario.ts'
import { tuned } from '../tuned.ts'
import { performSpecial } from './special.ts'
import type { Work } from './work.ts'

/** A victim that must not learn whose act it feels: hostile covert acts have no partner. */
export function hiddenVictim(spec: OrderSpec, act: OrderAct): Seat | null {
  return spec.visibility === 'covert' && !isDeal(spec) ? act.draft.target : null
}

/** X1: a covert act on the desks of trade and arms is a deal that its target takes part in. */
export function isDeal(spec: OrderSpec): boolean {
  return spec.visibility === 'covert' && (spec.desk === 'trade' || spec.desk === 'arms')
}

type Way = { readonly knownTo: Knowers; readonly rule: string; readonly covert: boolean; readonly victim: Seat | null }

export function effectContext(work: Work, act: OrderAct, way: Way): EffectContext {
  return {
    scenario: work.scenario, state: work.state, book: work.book, publicNumbers: work.publicNumbers,
    roles: { actor: act.seat, target: act.draft.target, second: act.draft.second },
    cause: { type: 'act', id: act.id }, ...way, applauded: null, special: null,
  }
}

/** R4: homes applaud cheap gestures only so far in a round. */
function applauseFor(work: Work): (seat: Seat, amount: number) => number {
  return (seat, amount) => {
    const used = work.applause[seat] ?? 0
    const given = Math.min(amount, Math.max(0, tuned(work.scenario, 'applauseLimit') - used))
    work.applause[seat] = used + given
    return given
  }
}

function enterGoldstein(work: Work, act: OrderAct, spec: OrderSpec): void {
  const { target } = act.draft
  const value = goldsteinOf(spec.cameo) * tuned(work.scenario, 'goldsteinWarmth')
  if (target === null || value === 0) return
  enter(work.book, {
    key: pairKey('warmth', act.seat, target), amount: value, rule: 'O7', cause: { type: 'act', id: act.id }, knownTo: act.knownTo, about: [act.seat, target],
  })
}

function effectsOf(work: Work, act: OrderAct, spec: OrderSpec): readonly Effect[] {
  if (act.outcome === 'snubbed') return spec.oneSided ?? []
  const answered = spec.mutual === true && work.orders.some((other) =>
    other.draft.order === spec.id && other.draft.target === act.seat && other.seat === act.draft.target && other.id < act.id)
  return answered ? [] : spec.effects
}

/** Charges an order and enters what it does at once. */
function performAct(work: Work, act: OrderAct): void {
  work.output.acts.push(act)
  const spec = specOf(work.scenario, act.draft.order)
  if (spec === null || act.outcome === 'failed' || act.outcome === 'refused') return
  enter(work.book, {
    key: seatKey('capital', act.seat), amount: -act.cost, rule: 'O3', cause: { type: 'act', id: act.id }, knownTo: act.knownTo, about: [act.seat],
  })
  const covert = spec.visibility === 'covert'
  const victim = hiddenVictim(spec, act)
  const effects = effectsOf(work, act, spec)
  const special = (effect: EffectBody): void => performSpecial(work, act, effect)
  applyEffects(effects, {
    ...effectContext(work, act, { knownTo: act.knownTo, rule: 'O8', covert, victim }),
    applauded: spec.applause === true ? applauseFor(work) : null, special,
  })
  if (act.outcome === 'done' && effects.length > 0 && victim === null) enterGoldstein(work, act, spec)
  if (!covert && spec.visibility === 'public' && spec.escalation !== 0) {
    enter(work.book, {
      key: 'tension', amount: tensionOf(work.scenario, spec.escalation), rule: 'R7', cause: { type: 'act', id: act.id }, knownTo: EVERYONE, about: [act.seat],
    })
  }
}

export function performDesks(work: Work, desks: readonly Desk[], but: (spec: OrderSpec) => boolean = () => false): void {
  for (const act of work.orders) {
    const spec = specOf(work.scenario, act.draft.order)
    if (spec !== null && desks.includes(spec.desk) && !but(spec)) performAct(work, act)
  }
}
