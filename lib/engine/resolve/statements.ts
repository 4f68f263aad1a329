import type { OrderAct, StatementAct } from '../acts.ts'
import { enter } from '../ledger/book.ts'
import type { Cause } from '../ledger/entry.ts'
import { EVERYONE, knownToSeats } from '../knowledge.ts'
import { pairKey, seatKey, type NumberKey } from '../numbers.ts'
import { orderActs, specOf } from '../orders/condition.ts'
import { lineAmount } from '../statements/lineAmount.ts'
import { fitOf } from '../statements/lines.ts'
import { isFoundOut } from '../statements/notes.ts'
import { bindingDraft } from '../treaties/inForce.ts'
import type { Line, Seat, StatementKind } from '../vocabulary.ts'
import { answerCalls, keepPledges } from './promises.ts'
import type { Work } from './work.ts'

type Change = readonly [NumberKey, number]

export function say(work: Work, { cause, rule }: { readonly cause: Cause; readonly rule: string }, changes: readonly Change[]): void {
  for (const [key, amount] of changes) enter(work.book, { key, amount, rule, cause, knownTo: EVERYONE })
}

const lineOf = (work: Work, seat: Seat): Line => work.output.lines[seat] ?? work.state.seats[seat].line

/** What the world has seen done, this round included. */
function publicOrders(work: Work): readonly OrderAct[] {
  return [...orderActs(work.state, 'public'), ...work.orders.filter(({ knownTo }) => knownTo === EVERYONE), ...work.exposedNow]
    .filter(({ outcome }) => outcome === 'done')
}

function isProvocation(work: Work, act: OrderAct, least: number): boolean {
  return act.exposedInRound !== null || (specOf(work.scenario, act.draft.order)?.escalation ?? 0) >= least
}

/** The public act that a statement names. */
function actNamed(work: Work, { draft }: StatementAct): OrderAct | null {
  return draft.on === null ? null : publicOrders(work).find(({ id }) => id === draft.on) ?? null
}

/** L9: whether the act that is spoken of gives cause for criticism; where none is named, whether anything recent does. */
function hasCause(work: Work, act: StatementAct, about: Seat): boolean {
  const named = actNamed(work, act)
  if (named !== null) return isProvocation(work, named, 4) || fitOf(lineOf(work, act.seat), specOf(work.scenario, named.draft.order)?.norms ?? []) < 0
  return publicOrders(work).some((one) => one.seat === about && one.round >= work.round - 1 && isProvocation(work, one, 5))
}

type Saying = (work: Work, act: StatementAct, about: Seat) => readonly Change[]

const accuse = (warmth: number): Saying => (work, act, about) => [
  [pairKey('warmth', act.seat, about), warmth],
  ...(hasCause(work, act, about)
    ? [[seatKey('credibility', act.seat), 0.8] as const, [seatKey('credibility', about), warmth / 4] as const]
    : [[seatKey('credibility', act.seat), warmth / 4] as const]),
]
const praise = (warmth: number): Saying => (work, act, about) => [
  [pairKey('warmth', act.seat, about), warmth],
  [seatKey('stability', about), 0.3],
  ...(hasCause(work, act, about) ? [[seatKey('credibility', act.seat), -0.8] as const] : []),
]

const sayings: Readonly<Record<StatementKind, Saying>> = {
  endorse: praise(2.5),
  lean: praise(1.5),
  pledgeSupport: (work, act, about) => [...praise(3)(work, act, about), [seatKey('stability', about), 0.5]],
  declineToComment: ({ scenario }, act) => (act.seat === scenario.cast.axis ? [['axisLook', -1], [seatKey('credibility', act.seat), -0.3]] : [[seatKey('credibility', act.seat), -0.3]]),
  ambiguous: () => [],
  criticise: accuse(-2.5),
  condemn: accuse(-5),
  callToRestrain: (_, act, about) => [[pairKey('warmth', act.seat, about), -0.5]],
  declareLine: () => [],
}

/** L9: a statement on a treaty speaks to all its parties, to those not named half as loudly. */
function speakToParties(work: Work, act: StatementAct, { about, changes }: { readonly about: Seat; readonly changes: readonly Change[] }): void {
  const treaty = work.treaties.find(({ id, knownTo }) => id === act.draft.on && knownTo === EVERYONE)
  const toOne = changes.find(([key]) => key === pairKey('warmth', act.seat, about))
  if (treaty === undefined || toOne === undefined) return
  const others = (bindingDraft(treaty)?.parties ?? []).filter((seat) => seat !== act.seat && seat !== about)
  say(work, { cause: { type: 'statement', id: act.id }, rule: 'L9' }, others.map((other) => [pairKey('warmth', act.seat, other), toOne[1] / 2]))
}

/** L10: who accuses others of what it has itself done is laughed at. */
function weighOwnDeeds(work: Work, act: StatementAct): void {
  const named = act.draft.kind === 'criticise' || act.draft.kind === 'condemn' ? actNamed(work, act) : null
  const same = named !== null && publicOrders(work).some((own) => own.seat === act.seat && own.round >= work.round - 2 && own.draft.order === named.draft.order)
  if (same) say(work, { cause: { type: 'statement', id: act.id }, rule: 'L10' }, [[seatKey('credibility', act.seat), -1.5]])
}

/** L7: each reader is pleased with what it has heard, and nobody else knows of it. */
function pleaseReaders(work: Work, act: StatementAct): void {
  for (const reader of act.draft.readers) {
    enter(work.book, {
      key: pairKey('warmth', act.seat, reader), amount: 1.2, rule: 'L7', cause: { type: 'statement', id: act.id },
      knownTo: knownToSeats([act.seat, reader]), about: [act.seat, reader],
    })
  }
}

/** L8: two readers who compare notes find that they were told two things. */
function findOut(work: Work): void {
  const told = [...work.state.acts, ...work.statements].filter((act): act is StatementAct =>
    act.type === 'statement' && act.draft.kind === 'ambiguous' && act.discoveredInRound === null && act.round >= work.round - 2)
  for (const act of told) {
    if (!isFoundOut(act, { notes: work.state.notes, treaties: work.treaties })) continue
    work.output.discovered.push(act.id)
    const soured = act.draft.readers.map((reader): Change => [pairKey('warmth', act.seat, reader), -4])
    say(work, { cause: { type: 'statement', id: act.id }, rule: 'L8' }, [...soured, [seatKey('credibility', act.seat), -2]])
    work.happenings.push({ key: 'statement.foundOut', seats: [act.seat, ...act.draft.readers], from: act.id, weight: 9 })
  }
}

/** L2: a seat's line may change, at the price of its word. */
function declare(work: Work, act: StatementAct): void {
  const { line } = act.draft
  if (line === null || line === work.state.seats[act.seat].line) return
  work.output.lines[act.seat] = line
  if (work.round > 1) say(work, { cause: { type: 'statement', id: act.id }, rule: 'L2' }, [[seatKey('credibility', act.seat), -3]])
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
  const about = act.draft.about ?? act.seat
  const changes = sayings[act.draft.kind](work, act, about)
  say(work, { cause: { type: 'statement', id: act.id }, rule: 'L1' }, changes)
  speakToParties(work, act, { about, changes })
  weighOwnDeeds(work, act)
  if (act.draft.kind === 'ambiguous') pleaseReaders(work, act)
  if (act.draft.kind === 'declareLine') declare(work, act)
}

export function resolveStatements(work: Work): void {
  for (const act of work.statements) speak(work, act)
  findOut(work)
  for (const act of work.orders) if (act.knownTo === EVERYONE) judgeByLine(work, act, 'L4')
  answerCalls(work)
  keepPledges(work)
}
