import type { OrderAct, StatementAct } from '../acts.ts'
import { enter } from '../ledger/book.ts'
import type { Cause } from '../ledger/entry.ts'
import { EVERYONE } from '../knowledge.ts'
import { pairKey, type NumberKey } from '../numbers.ts'
import { orderActs, specOf } from '../orders/condition.ts'
import { goldsteinOf } from '../orders/goldstein.ts'
import { fitOf } from '../statements/lines.ts'
import type { Seat, StatementKind } from '../vocabulary.ts'
import { tuned, type Work } from './work.ts'

export function say(work: Work, { cause, rule }: { readonly cause: Cause; readonly rule: string }, changes: readonly (readonly [NumberKey, number])[]): void {
  for (const [key, amount] of changes) enter(work.book, { key, amount, rule, cause, knownTo: EVERYONE })
}

/** Whether a seat gave cause for criticism, in public, this round or the last. */
function provoked(work: Work, seat: Seat): boolean {
  return [...orderActs(work.state, 'public').filter((act) => act.round >= work.round - 1), ...work.orders, ...work.exposedNow]
    .some((act) => act.seat === seat && act.knownTo === EVERYONE && act.outcome === 'done'
      && (act.exposedInRound !== null || (specOf(work.scenario, act.draft.order)?.escalation ?? 0) >= 5))
}

type Saying = (work: Work, act: StatementAct, about: Seat) => readonly (readonly [NumberKey, number])[]

const accuse = (warmth: number): Saying => (work, act, about) => [
  [pairKey('warmth', act.seat, about), warmth],
  ...(provoked(work, about)
    ? [[`credibility.${act.seat}`, 0.8] as const, [`credibility.${about}`, warmth / 4] as const]
    : [[`credibility.${act.seat}`, warmth / 4] as const]),
]
const praise = (warmth: number): Saying => (work, act, about) => [
  [pairKey('warmth', act.seat, about), warmth],
  [`stability.${about}`, 0.3],
  ...(provoked(work, about) ? [[`credibility.${act.seat}`, -0.8] as const] : []),
]

const sayings: Readonly<Record<StatementKind, Saying>> = {
  endorse: praise(2.5),
  lean: praise(1.5),
  pledgeSupport: (work, act, about) => [...praise(3)(work, act, about), [`stability.${about}`, 0.5]],
  declineToComment: (_, act) => (act.seat === 'beijing' ? [['axisLook', -1], [`credibility.${act.seat}`, -0.3]] : [[`credibility.${act.seat}`, -0.3]]),
  ambiguous: (_, act) => act.draft.readers.map((reader) => [pairKey('warmth', act.seat, reader), 1.2] as const),
  criticise: accuse(-2.5),
  condemn: accuse(-5),
  callToRestrain: (_, act, about) => [[pairKey('warmth', act.seat, about), -0.5]],
  declareLine: () => [],
}

/** L2: a seat's line may change, at the price of its word. */
function declare(work: Work, act: StatementAct): void {
  const { line } = act.draft
  if (line === null || line === work.state.seats[act.seat].line) return
  work.output.lines[act.seat] = line
  if (work.round > 1) say(work, { cause: { type: 'statement', id: act.id }, rule: 'L2' }, [[`credibility.${act.seat}`, -3]])
}

function accusationsOf(work: Work, seat: Seat): number {
  return work.state.acts.filter((act) => act.type === 'statement' && act.seat === seat && act.round >= work.round - 2
    && (act.draft.kind === 'criticise' || act.draft.kind === 'condemn')).length
}

/** L4: acts on one's line raise credibility; acts against it lower it by more, and louder after accusing others. */
export function judgeByLine(work: Work, act: OrderAct, rule: string): void {
  const spec = specOf(work.scenario, act.draft.order)
  if (spec === null || act.outcome !== 'done') return
  const fit = fitOf(work.output.lines[act.seat] ?? work.state.seats[act.seat].line, spec.norms)
  if (fit === 0) return
  const amount = fit > 0
    ? fit * tuned(work.scenario, 'onLine')
    : fit * tuned(work.scenario, 'offLine') * (1 + tuned(work.scenario, 'accusation') * accusationsOf(work, act.seat))
  say(work, { cause: { type: 'act', id: act.id }, rule }, [[`credibility.${act.seat}`, amount]])
}

/** L5: a call of last round is answered by an order against the one to be restrained, or refused by silence. */
function answerCalls(work: Work): void {
  for (const call of work.state.acts) {
    if (call.type !== 'statement' || call.round !== work.round - 1 || call.draft.kind !== 'callToRestrain') continue
    const { about, restrain } = call.draft
    if (about === null || restrain === null) continue
    const complied = work.orders.some((act) => act.seat === about && act.draft.target === restrain && act.outcome === 'done'
      && act.knownTo === EVERYONE && goldsteinOf(specOf(work.scenario, act.draft.order)?.cameo ?? '') < 0)
    say(work, { cause: { type: 'statement', id: call.id }, rule: 'L5' }, complied
      ? [[`stability.${about}`, 2], [`credibility.${about}`, 2]]
      : [[`credibility.${about}`, -2], [pairKey('warmth', call.seat, about), -3]])
  }
}

export function resolveStatements(work: Work): void {
  for (const act of work.statements) {
    work.output.acts.push(act)
    const cause: Cause = { type: 'statement', id: act.id }
    say(work, { cause, rule: 'L1' }, sayings[act.draft.kind](work, act, act.draft.about ?? act.seat))
    if (act.draft.kind === 'declareLine') declare(work, act)
  }
  for (const act of work.orders) if (act.knownTo === EVERYONE) judgeByLine(work, act, 'L4')
  answerCalls(work)
}
