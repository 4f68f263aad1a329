import type { OrderAct } from '../acts.ts'
import { EVERYONE, KNOWERS, knowerBit, knows, type Knowers } from '../knowledge.ts'
import { orderActs, specOf } from '../orders/condition.ts'
import { applyEffects } from '../orders/effects.ts'
import { exposureOdds } from '../orders/exposureOdds.ts'
import { hasClauseInForce } from '../treaties/inForce.ts'
import type { RecordedSecret, Scenario } from '../scenario.ts'
import type { Seat } from '../vocabulary.ts'
import { tuned } from '../tuned.ts'
import { effectContext, hiddenVictim } from './perform.ts'
import { markContestable } from './reactions.ts'
import { judgeByLine } from './statements.ts'
import { drawn, type Work } from './work.ts'

type Watches = readonly { readonly by: Seat; readonly on: Seat }[]

function watchersOf(watches: Watches, act: OrderAct): readonly Seat[] {
  return [...new Set(watches.filter((watch) => (watch.on === act.seat || watch.on === act.draft.target) && watch.by !== act.seat && watch.by !== act.draft.target)
    .map((watch) => watch.by))]
}

/** X3: what those who did not know now learn is entered for them, then the price of exposure for all. */
function widen(work: Work, act: OrderAct, knownTo: Knowers): void {
  const spec = specOf(work.scenario, act.draft.order)
  if (spec === null) return
  const fresh = knownTo & ~act.knownTo
  const victim = hiddenVictim(spec, act)
  const learners = KNOWERS.reduce((bits, knower) => bits | (knower === victim ? 0 : knowerBit(knower)), 0) & fresh
  applyEffects(spec.effects, effectContext(work, act, { knownTo: learners, rule: 'X3', covert: true, victim: null }))
  work.output.exposed.push({ actId: act.id, knownTo })
}

function expose(work: Work, act: OrderAct): void {
  const spec = specOf(work.scenario, act.draft.order)
  if (spec === null || act.knownTo === EVERYONE || work.exposedNow.some((one) => one.id === act.id)) return
  widen(work, act, EVERYONE)
  const open: OrderAct = { ...act, knownTo: EVERYONE, exposedInRound: work.round }
  work.exposedNow.push(open)
  applyEffects(spec.onExposure ?? [], effectContext(work, open, { knownTo: EVERYONE, rule: 'X5', covert: false, victim: null }))
  judgeByLine(work, open, 'X6')
  markContestable(work, open)
}

/** X7: published evidence opens the newest hidden deal of its target that the publisher knows. */
function exposeByEvidence(work: Work, hidden: readonly OrderAct[]): void {
  for (const act of work.orders) {
    const spec = specOf(work.scenario, act.draft.order)
    if (act.outcome !== 'done' || spec === null || !spec.effects.some((effect) => effect.kind === 'exposeDeal')) continue
    const deal = hidden.findLast((one) => (one.seat === act.draft.target || one.draft.target === act.draft.target) && knows(one.knownTo, act.seat) && one.seat !== act.seat)
    if (deal !== undefined) expose(work, deal)
  }
}

const learn = (work: Work, act: OrderAct, learners: readonly Seat[]): void => {
  if (learners.length > 0) widen(work, act, learners.reduce((bits, learner) => bits | knowerBit(learner), act.knownTo))
}

/** X8: what is on record of an act takes the place of the draws. */
function recordedOf({ secrets = [] }: Scenario, act: OrderAct): RecordedSecret | null {
  return secrets.find(({ round, seat, order }) => round === act.round && seat === act.seat && order === act.draft.order) ?? null
}

function revealAsRecorded(work: Work, act: OrderAct, { learned }: RecordedSecret): void {
  for (const { round, by } of learned) {
    if (round !== work.round) continue
    if (by === 'everyone') expose(work, act)
    else learn(work, act, by.filter((seat) => !knows(act.knownTo, seat)))
  }
}

export function resolveExposure(work: Work): void {
  const { scenario } = work
  const recent = orderActs(work.state, 'truth').filter((act) => act.round >= work.round - 1)
  const hidden = [...recent, ...work.orders].filter((act) => act.outcome === 'done' && act.knownTo !== EVERYONE
    && specOf(scenario, act.draft.order)?.visibility === 'covert')
  exposeByEvidence(work, hidden)
  const sharing = hasClauseInForce(work.treaties, 'consultation', scenario.cast.sharing)
  for (const act of hidden) {
    const spec = specOf(scenario, act.draft.order)
    if (spec === null || work.exposedNow.some((one) => one.id === act.id)) continue
    const recorded = recordedOf(scenario, act)
    if (recorded !== null) { revealAsRecorded(work, act, recorded); continue }
    const watchers = watchersOf(work.watches, act)
    // An older act is half as likely to come to light as a fresh one.
    const odds = exposureOdds(scenario, spec, { watchers: watchers.length, sharing }) / (act.round === work.round ? 1 : 2)
    if (odds > 0 && drawn(work, `exposure.${act.id}`, odds)) { expose(work, act); continue }
    learn(work, act, watchers.filter((watcher) => odds > 0 && !knows(act.knownTo, watcher) && drawn(work, `learns.${act.id}.${watcher}`, tuned(scenario, 'watcherLearns'))))
  }
}
