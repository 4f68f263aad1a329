import { pairKey, numberAt } from '../engine/numbers.ts'
import type { Effect, EffectBody } from '../engine/scenario.ts'
import type { SeatMeasure } from '../engine/vocabulary.ts'
import type { Candidate } from './candidates.ts'
import { DOCTRINES } from './doctrines.ts'
import { hostilityOf, pointsOf, seatsOf, warmthOf, type Parties, type Sight } from './sight.ts'

/** What a point of each measure is worth to its own seat, in points of result. */
const WORTH: Readonly<Record<SeatMeasure, number>> = {
  stability: 1, economy: 0.5, credibility: 0.25, capital: 0.35, posture: 0.1, influence: 1, warEffort: 0.12, arsenal: 0.5,
}

type Reckon<K extends EffectBody['kind']> = (effect: Extract<EffectBody, { kind: K }>, parties: Parties, sight: Sight) => number
type Reckoning = { readonly [K in EffectBody['kind']]: Reckon<K> }

/** Sharing in a friend's gain and a rival's loss, by the relation wished for. */
function sympathy(sight: Sight, whose: string): number {
  if (whose === sight.seat) return 1
  const towards: Readonly<Record<string, number | undefined>> = DOCTRINES[sight.seat].towards
  return 0.35 * (towards[whose] ?? 0)
}

const reckoning: Reckoning = {
  seat: (effect, parties, sight) =>
    seatsOf(effect.whose, parties, sight.view.numbers).reduce(
      (sum, whose) => sum + sympathy(sight, whose) * WORTH[effect.measure] * pointsOf(effect.by, parties, sight), 0),
  warmth: (effect, parties, sight) => {
    const [ones, others] = effect.between.map((role) => seatsOf(role, parties, sight.view.numbers))
    const mine = (ones ?? []).includes(sight.seat) ? others : (others ?? []).includes(sight.seat) ? ones : []
    return (mine ?? []).reduce((sum, other) => sum + warmthGain(sight, other, pointsOf(effect.by, parties, sight)), 0)
  },
  hostility: (effect, parties, sight) => {
    const numbers = sight.view.numbers
    const [ones, others] = effect.between.map((role) => seatsOf(role, parties, numbers))
    const mine = (ones ?? []).includes(sight.seat) ? others : (others ?? []).includes(sight.seat) ? ones : []
    const eased = (mine ?? []).filter((other) => hostilityOf(numbers, sight.seat, other) > 0).length
    return (effect.by ?? 0) < 0 ? 0.6 * eased : -0.8 * DOCTRINES[sight.seat].quiet
  },
  reliance: (effect, parties, sight) => {
    const by = pointsOf(effect.by, parties, sight)
    const [of] = seatsOf(effect.of, parties, sight.view.numbers)
    const [on] = seatsOf(effect.on, parties, sight.view.numbers)
    return of === sight.seat ? -0.12 * by : on === sight.seat ? 0.12 * by : 0
  },
  gauge: (effect, parties, sight) => -gaugePrice(sight, effect.gauge) * pointsOf(effect.by, parties, sight),
  flow: (effect, _parties, sight) => (sight.seat === 'moscow' || sight.seat === 'pyongyang' ? 0.5 : -0.3) * effect.by,
  sanctions: (effect, parties, sight) => -0.6 * effect.by * (parties.target === null ? 0 : sympathy(sight, parties.target)),
  pariahPrice: (effect, _parties, sight) => (sight.seat === 'moscow' || sight.seat === 'pyongyang' ? 0 : -0.3 * effect.size),
  watch: () => 0.3,
  exposeDeal: () => 0.8,
  ratify: () => 1.2,
  denounce: () => -1.5,
  publishTreaty: () => -0.5,
  snub: () => -1,
}

/** Warmth is worth more where it is wished for and not yet there. */
function warmthGain(sight: Sight, other: string, by: number): number {
  const towards: Readonly<Record<string, number | undefined>> = DOCTRINES[sight.seat].towards
  return 0.09 * (towards[other] ?? 0) * by + 0.02 * by
}

function gaugePrice(sight: Sight, gauge: 'tension' | 'alarm' | 'axisLook'): number {
  const quiet = DOCTRINES[sight.seat].quiet
  if (gauge === 'tension') return 0.12 * quiet
  if (gauge === 'axisLook') return sight.seat === 'beijing' ? 0.15 : 0
  return sight.seat === 'beijing' ? 0.08 : 0.02
}

function reckon<K extends EffectBody['kind']>(effect: Extract<EffectBody, { kind: K }>, parties: Parties, sight: Sight): number {
  const rule: Reckon<K> = reckoning[effect.kind]
  return rule(effect, parties, sight)
}

export function worthOfEffects(effects: readonly Effect[], parties: Parties, sight: Sight): number {
  return effects.reduce((sum, effect) => sum + reckon(effect, parties, sight) * (effect.when === undefined ? 1 : 0.5), 0)
}

function repeated(candidate: Candidate, sight: Sight): number {
  return sight.view.acts.filter((act) => act.type === 'order' && act.seat === sight.seat && act.round >= sight.view.match.round - 1
    && act.draft.order === candidate.draft.order && act.draft.target === candidate.draft.target).length
}

/** Three at a table who do not like each other, and mediating between friends, bring little. */
function awkwardness({ spec, draft }: Candidate, sight: Sight): number {
  if (draft.target === null || draft.second === null) return 0
  const numbers = sight.view.numbers
  const between = warmthOf(numbers, draft.target, draft.second)
  if (spec.norms.includes('bloc')) return Math.max(0, 1.2 - Math.min(between, warmthOf(numbers, sight.seat, draft.target), warmthOf(numbers, sight.seat, draft.second)) / 40)
  return between > 0 ? 1.5 : 0.2
}

/** First guess at what an order brings its giver: its own effects, doctrine, and less when it was just done. */
export function worthOf(candidate: Candidate, sight: Sight): number {
  const { spec, draft } = candidate
  const doctrine = DOCTRINES[sight.seat]
  const parties: Parties = { actor: sight.seat, target: draft.target, second: draft.second }
  const tension = numberAt(sight.view.numbers, 'tension')
  const effects = worthOfEffects(spec.effects, parties, sight) - (spec.exposureOdds ?? 0.15) * Math.abs(worthOfEffects(spec.onExposure ?? [], parties, sight))
  const alarmOfWar = spec.escalation * 0.06 * doctrine.quiet * Math.max(0.5, tension / 45)
  const bond = draft.target === null ? 0 : Math.min(0, numberAt(sight.view.numbers, pairKey('warmth', sight.seat, draft.target)) / 100)
  const snubRisk = spec.mutual === true ? 0.6 - bond : 0
  return effects + doctrine.desks[spec.desk] + (doctrine.orders[spec.id] ?? 0) - alarmOfWar - snubRisk - awkwardness(candidate, sight) - 0.7 * repeated(candidate, sight)
}
