import type { OrderAct } from '../acts.ts'
import { enter } from '../ledger/book.ts'
import { EVERYONE } from '../knowledge.ts'
import { numberAt, pairKey, seatKey } from '../numbers.ts'
import { specOf } from '../orders/condition.ts'
import { isRival, rivalsOf } from '../orders/roles.ts'
import { bindingDraft, hasClauseInForce } from '../treaties/inForce.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { tuned } from '../tuned.ts'
import { findCompliance } from './compliance.ts'
import { say } from './statements.ts'
import type { Work } from './work.ts'

function crossThresholds(work: Work): void {
  const now = work.book.runs[0]
  if (now === undefined) return
  for (const threshold of work.scenario.thresholds) {
    const before = numberAt(work.publicNumbers, threshold.gauge)
    if (before >= threshold.at || numberAt(now.numbers, threshold.gauge) < threshold.at) continue
    say(work, { cause: { type: 'threshold', id: threshold.id }, rule: 'R11' }, threshold.changes)
    work.happenings.push({ key: `threshold.${threshold.id}`, seats: threshold.seats, from: threshold.id, weight: 14 })
  }
}

/** R10: an armed act frightens rivals, whether or not it was meant for defence; accords and hotlines calm. */
function feelThreat(work: Work, act: OrderAct): void {
  const escalation = specOf(work.scenario, act.draft.order)?.escalation ?? 0
  if (escalation < 4 || act.knownTo !== EVERYONE || act.outcome !== 'done') return
  const rate = (name: string) => tuned(work.scenario, name)
  for (const other of SEATS) {
    if (!isRival(work.publicNumbers, act.seat, other) || act.draft.target === other) continue
    const pair = [act.seat, other] as const
    const enmity = Math.max(0, -numberAt(work.publicNumbers, pairKey('warmth', ...pair))) / 100 + numberAt(work.publicNumbers, pairKey('hostility', ...pair)) / 4
    const open = work.treaties.filter((treaty) => treaty.knownTo === EVERYONE)
    const calm = (hasClauseInForce(open, 'nonAggression', pair) ? rate('nonAggressionCalms') : 1) * (hasClauseInForce(open, 'hotline', pair) ? rate('hotlineCalms') : 1)
    enter(work.book, {
      key: seatKey('stability', other), amount: -rate('threatFelt') * escalation * enmity * calm, rule: 'R10', cause: { type: 'act', id: act.id }, knownTo: EVERYONE, about: [act.seat],
    })
  }
}

function alliesOf(work: Work, seat: Seat): readonly Seat[] {
  return SEATS.filter((other) => other !== seat && work.treaties.some((treaty) => {
    const draft = bindingDraft(treaty)
    return draft !== null && treaty.status === 'inForce' && treaty.knownTo === EVERYONE && draft.parties.includes(other) && draft.parties.includes(seat)
      && draft.clauses.some((clause) => clause.kind === 'defence' || clause.kind === 'consultation')
  }))
}

/** C1: which public acts may be contested, and by whom. */
export function markContestable(work: Work, act: OrderAct): void {
  const escalation = specOf(work.scenario, act.draft.order)?.escalation ?? 0
  if (escalation < tuned(work.scenario, 'contestableFrom') || act.knownTo !== EVERYONE || act.outcome !== 'done') return
  const { target } = act.draft
  const hurt = target === null || !isRival(work.publicNumbers, act.seat, target) ? rivalsOf(act.seat, work.publicNumbers) : [target, ...alliesOf(work, target)]
  const by = SEATS.filter((seat) => hurt.includes(seat) && seat !== act.seat)
  if (by.length > 0) work.contestable.push({ actId: act.id, by, weight: escalation })
}

/** R5: friends of friends draw closer, friends of enemies apart, measured against the start. */
function pullTriads(work: Work): void {
  const now = work.book.runs[0]
  if (now === undefined) return
  const pull = (numbers: typeof work.publicNumbers, one: Seat, other: Seat) => SEATS.reduce((sum, third) => (third === one || third === other ? sum
    : sum + (numberAt(numbers, pairKey('warmth', one, third)) * numberAt(numbers, pairKey('warmth', other, third))) / 10_000), 0)
  for (const [index, one] of SEATS.entries()) {
    for (const other of SEATS.slice(index + 1)) {
      const amount = 3 * (pull(work.publicNumbers, one, other) - pull(work.state.start, one, other))
      if (Math.abs(amount) >= 0.3) {
        enter(work.book, { key: pairKey('warmth', one, other), amount, rule: 'R5', cause: { type: 'drift', id: 'triads' }, knownTo: EVERYONE })
      }
    }
  }
}

export function resolveReactions(work: Work): void {
  findCompliance(work)
  for (const act of work.orders) {
    feelThreat(work, act)
    markContestable(work, act)
  }
  pullTriads(work)
  crossThresholds(work)
}
