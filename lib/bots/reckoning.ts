import { checkOrder } from '../engine/orders/check.ts'
import { numberAt } from '../engine/numbers.ts'
import type { Scenario } from '../engine/scenario.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import { candidatesFor, fixedFor, type Candidate } from './candidates.ts'
import { doctrineOf } from './doctrines.ts'
import { inclinationTo, isShunned } from './inclination.ts'
import { ruleStateOf } from './legal.ts'
import type { Reckoned } from './outlook/changes.ts'
import { complies, deedOf, type Deed } from './outlook/deeds.ts'
import { aimsOf } from './outlook/aims.ts'
import { outlookFrom, type Outlook, type Prospect } from './outlook/outlook.ts'
import { packageOf, type Package } from './outlook/package.ts'
import { planOf, type Sight } from './sight.ts'
import { SKILLS, type Skill } from './skill.ts'

const OTHERS_PACKAGES = 3
const OTHERS_DEEDS = 6
const OTHERS_HABITS = 20
const OWN_SPREAD = 0.6
const OTHERS_SPREAD = 0.5
const SUMMIT_GAIN = 1
const SLOTS = 3
/** Rank decides a table, so what rivals gain counts a little against oneself. */
const RIVALRY = 0.2

/** An order with what it is worth: habit, and the points that it brings if nobody else moves. */
export type Weighed = { readonly deed: Deed; readonly habit: number; readonly gain: number }

export type Reckoning = {
  readonly sight: Sight
  readonly outlook: Outlook
  readonly skill: Skill
  readonly draw: () => number
  /** Points of result that a prospect promises to a seat, its rivals' gains taken off. */
  readonly pointsOf: (prospect: Prospect, seat: Seat) => number
}

export function reckoningOf(sight: Sight, draw: () => number): Reckoning {
  const aims = aimsOf(sight)
  const own = SEATS.indexOf(sight.seat)
  const pointsOf = ({ worth, ...prospect }: Prospect, seat: Seat): number => {
    const index = SEATS.indexOf(seat)
    let all = 0
    for (let other = 0; other < SEATS.length; other++) all += worth[other] ?? 0
    const mine = worth[index] ?? 0
    return mine - (RIVALRY * (all - mine)) / (SEATS.length - 1) + (index === own ? aims({ worth, ...prospect }) : 0)
  }
  return { sight, outlook: outlookFrom(sight.scenario, sight.view), skill: SKILLS[sight.strength], draw, pointsOf }
}

const gumbel = (draw: number): number => -Math.log(-Math.log(Math.min(0.999, Math.max(0.001, draw))))

function reckonedFrom({ scenario, view }: Sight): Reckoned {
  return { scenario, state: ruleStateOf(view), numbers: view.numbers }
}

function isLegal(reckoned: Reckoned, seat: Seat, { draft }: Candidate): boolean {
  return checkOrder(reckoned.scenario, reckoned.state, { seat, draft, slot: 0, numbers: reckoned.numbers }) === null
}

/** What a call of last round asks of this seat: comply, or pay. */
function answersCall(sight: Sight, deed: Deed): number {
  const { acts, match } = sight.view
  const calls = acts.filter((act) => act.type === 'statement' && act.round === match.round - 1 && act.draft.kind === 'callToRestrain' && act.draft.about === deed.seat)
  return calls.some((call) => call.type === 'statement' && call.draft.restrain !== null && complies(deed, call.draft.restrain)) ? 2.5 : 0
}

type Likely = { readonly candidate: Candidate; readonly habit: number }

/** The likeliest first, with some chance in it. */
function byRank(likely: readonly Likely[], spread: number, draw: () => number): readonly Likely[] {
  return likely
    .map((one) => ({ one, rank: one.habit + spread * gumbel(draw()) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ one }) => one)
}

/** Orders that this seat may give now, the likeliest by its doctrine and plan, weighed. */
export function weighOwn(reckoning: Reckoning): readonly Weighed[] {
  const { sight, outlook, pointsOf, skill, draw } = reckoning
  const { seat, scenario } = sight
  const reckoned = reckonedFrom(sight)
  const plan = planOf(sight)
  const doctrine = doctrineOf(scenario, seat)
  const capital = numberAt(sight.view.numbers, `capital.${seat}`)
  const still = pointsOf(outlook.look([]), seat)
  const likely = candidatesFor(sight, seat)
    .filter(({ spec, draft }) => !isShunned(plan, spec, [draft.target, draft.second]))
    .map((candidate) => ({ candidate, habit: inclinationTo({ doctrine, plan }, candidate.spec, candidate.draft.target) }))
  const weighed: Weighed[] = []
  for (const { candidate, habit } of byRank(likely, OWN_SPREAD, draw)) {
    if (weighed.length === skill.orders) break
    if (!isLegal(reckoned, seat, candidate)) continue
    const deed = deedOf(reckoned, { seat, ...candidate })
    if (deed.cost > capital) continue
    const gain = deed.spec.mutual === true ? SUMMIT_GAIN : pointsOf(outlook.look([packageOf(scenario, seat, [deed])]), seat) - still
    weighed.push({ deed, habit, gain: gain + answersCall(sight, deed) })
  }
  return weighed
}

const habits = new WeakMap<Scenario, Map<Seat, readonly Likely[]>>()

/** A seat's likeliest orders by doctrine alone, which is public. */
function habitsOf({ scenario }: Sight, seat: Seat): readonly Likely[] {
  const bySeat = habits.get(scenario) ?? new Map<Seat, readonly Likely[]>()
  habits.set(scenario, bySeat)
  const doctrine = doctrineOf(scenario, seat)
  const known = bySeat.get(seat) ?? fixedFor(scenario.orders, seat)
    .map((candidate) => ({ candidate, habit: inclinationTo({ doctrine, plan: null }, candidate.spec, candidate.draft.target) }))
    .sort((one, other) => other.habit - one.habit)
    .slice(0, OTHERS_HABITS)
  bySeat.set(seat, known)
  return known
}

/** What another seat is likely to give, by its doctrine. */
export function weighOther(reckoning: Reckoning, seat: Seat): readonly Weighed[] {
  const { sight, outlook, pointsOf, draw } = reckoning
  const reckoned = reckonedFrom(sight)
  const still = pointsOf(outlook.look([]), seat)
  const weighed: Weighed[] = []
  for (const { candidate, habit } of byRank(habitsOf(sight, seat), OTHERS_SPREAD, draw)) {
    if (weighed.length === OTHERS_DEEDS) break
    if (!isLegal(reckoned, seat, candidate)) continue
    const deed = deedOf(reckoned, { seat, ...candidate })
    weighed.push({ deed, habit, gain: pointsOf(outlook.look([packageOf(sight.scenario, seat, [deed])]), seat) - still })
  }
  return weighed
}

function clashes(one: Deed, other: Deed): boolean {
  return one.draft.order === other.draft.order
    || (one.draft.target !== null && one.draft.target === other.draft.target && one.spec.desk === other.spec.desk)
}

export type Built = { readonly package: Package; readonly habit: number }

/** A package of the orders that come first by worth and chance and can be paid together. */
function build(reckoning: Reckoning, weighed: readonly Weighed[], how: { readonly seat: Seat; readonly anchor: number; readonly noise: number }): Built {
  const { sight, draw } = reckoning
  const ranked = weighed.map((one) => ({ one, score: one.gain + how.anchor * one.habit + how.noise * gumbel(draw()) })).sort((a, b) => b.score - a.score)
  let capital = numberAt(sight.view.numbers, `capital.${how.seat}`)
  const taken: Weighed[] = []
  for (const { one, score } of ranked) {
    if (taken.length === SLOTS || score <= 0) break
    if (one.deed.cost > capital || taken.some((other) => clashes(one.deed, other.deed))) continue
    taken.push(one)
    capital -= one.deed.cost
  }
  return { package: packageOf(sight.scenario, how.seat, taken.map(({ deed }) => deed)), habit: taken.reduce((sum, { habit }) => sum + habit, 0) }
}

function different(built: readonly Built[]): readonly Built[] {
  const names = built.map(({ package: one }) => one.deeds.map(({ draft }) => `${draft.order}.${draft.target}.${draft.second}`).sort().join())
  return built.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}

/** A few packages worth comparing, each different. */
export function packagesOf(reckoning: Reckoning, weighed: readonly Weighed[], seat: Seat): readonly Built[] {
  const { anchor, noise, packages } = reckoning.skill
  const isOwn = seat === reckoning.sight.seat
  const count = isOwn ? packages : OTHERS_PACKAGES
  const how = isOwn ? { seat, anchor, noise } : { seat, anchor: 1, noise: 0.6 }
  return different(Array.from({ length: count }, () => build(reckoning, weighed, how)))
}
