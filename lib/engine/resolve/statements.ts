import type { OrderAct, StatementAct } from '../acts.ts'
import { enter } from '../ledger/book.ts'
import type { Cause } from '../ledger/entry.ts'
import { EVERYONE, knownToSeats } from '../knowledge.ts'
import { seatKey } from '../numbers.ts'
import { orderActs, specOf } from '../orders/condition.ts'
import { foundOutChanges, publicChangesOf, readersPleased, type Change } from '../statements/changes.ts'
import { lineAmount } from '../statements/lineAmount.ts'
import { isFoundOut } from '../statements/notes.ts'
import type { Line, Seat } from '../vocabulary.ts'
import { answerCalls, keepPledges } from './promises.ts'
import type { Work } from './work.ts'

export function say(work: Work, { cause, rule }: { readonly cause: Cause; readonly rule: string }, changes: readonly Change[]): void {
  for (const [key, amount] of changes) enter(work.book, { key, amount, rule, cause, knownTo: EVERYONE })
}

const lineOf = (work: Work, seat: Seat): Line => work.output.lines[seat] ?? work.state.seats[seat].line

/** What the world has seen done, this round included. */
function publicOrders(work: Work): readonly OrderAct[] {
  return [...orderActs(work.state, 'public'), ...work.orders.filter(({ knownTo }) => knownTo === EVERYONE), ...work.exposedNow]
    .filter(({ outcome }) => outcome === 'done')
}

/** L8: two readers who compare notes find that they were told two things. */
function findOut(work: Work): void {
  const told = [...work.state.acts, ...work.statements].filter((act): act is StatementAct =>
    act.type === 'statement' && act.draft.kind === 'ambiguous' && act.discoveredInRound === null && act.round >= work.round - 2)
  for (const act of told) {
    if (!isFoundOut(act, { notes: work.state.notes, treaties: work.treaties })) continue
    work.output.discovered.push(act.id)
    say(work, { cause: { type: 'statement', id: act.id }, rule: 'L8' }, foundOutChanges(act))
    work.happenings.push({ key: 'statement.foundOut', seats: [act.seat, ...act.draft.readers], from: act.id, weight: 9 })
  }
}

/** L4: what an act has to do with its author's line, entered once the world has seen it. */
export function judgeByLine(work: Work, act: OrderAct, rule: string): void {
  const spec = specOf(work.scenario, act.draft.order)
  if (spec === null || act.outcome !== 'done') return
  const amount = lineAmount(work.scenario, work.state, { seat: act.seat, line: lineOf(work, act.seat), norms: spec.norms })
  if (amount !== 0) say(work, { cause: { type: 'act', id: act.id }, rule }, [[seatKey('credibility', act.seat), amount]])
}

function speak(work: Work, act: StatementAct): void {
  work.output.acts.push(act)
  const cause = { type: 'statement', id: act.id } as const
  const heard = { scenario: work.scenario, round: work.round, treaties: work.treaties, orders: publicOrders(work), lineOf: (seat: Seat) => lineOf(work, seat) }
  for (const { rule, changes } of publicChangesOf(heard, act)) say(work, { cause, rule }, changes)
  for (const { reader, change: [key, amount] } of readersPleased(act)) enter(work.book, { key, amount, rule: 'L7', cause, knownTo: knownToSeats([act.seat, reader]), about: [act.seat, reader] })
  const { kind, line } = act.draft
  if (kind === 'declareLine' && line !== null && line !== lineOf(work, act.seat)) work.output.lines[act.seat] = line
}

export function resolveStatements(work: Work): void {
  for (const act of work.statements) speak(work, act)
  findOut(work)
  for (const act of work.orders) if (act.knownTo === EVERYONE) judgeByLine(work, act, 'L4')
  answerCalls(work)
  keepPledges(work)
}
