import type { StatementDraft } from '../engine/commands.ts'
import type { Act } from '../engine/acts.ts'
import { EVERYONE } from '../engine/knowledge.ts'
import type { Seat, StatementKind } from '../engine/vocabulary.ts'
import { doctrineOf } from './doctrines.ts'
import { drawOf, othersOf, warmthOf, type Sight } from './sight.ts'

const BLANK: StatementDraft = { kind: 'declineToComment', about: null, restrain: null, on: null, line: null, readers: [] }

type Remark = { readonly draft: StatementDraft; readonly worth: number }

function escalationOf(act: Act, sight: Sight): number {
  if (act.type !== 'order') return 0
  return sight.scenario.orders.find((order) => order.id === act.draft.order)?.escalation ?? 0
}

/** Whom a capital asks to hold back a seat: the one that it listens to most. */
function patronOf(seat: Seat, sight: Sight): Seat | null {
  return doctrineOf(sight.scenario, seat).listensTo.find((patron) => patron !== sight.seat) ?? null
}

function remarksOn(act: Act, sight: Sight): readonly Remark[] {
  const warmth = warmthOf(sight.view.numbers, sight.seat, act.seat)
  const weight = escalationOf(act, sight)
  const on = { about: act.seat, on: act.id }
  const remark = (kind: StatementKind, worth: number): Remark => ({ draft: { ...BLANK, ...on, kind }, worth })
  if (weight >= 8 && warmth < 10) {
    const patron = patronOf(act.seat, sight)
    const call: Remark = { draft: { ...BLANK, kind: 'callToRestrain', about: patron, restrain: act.seat }, worth: patron === null ? -9 : 1.2 }
    return [remark('condemn', warmth < -40 ? 1.6 : 0.9), call, remark('criticise', 1)]
  }
  if (weight >= 4 && warmth < -10) return [remark('criticise', 0.9)]
  if (weight <= 0 && warmth > 10) return [remark('lean', 0.5), remark('endorse', 0.7)]
  return [remark('declineToComment', sight.seat === sight.scenario.cast.axis ? 0.6 : 0.2)]
}

function remarksOnSeats(sight: Sight): readonly Remark[] {
  const { towards } = doctrineOf(sight.scenario, sight.seat)
  return othersOf(sight.seat).map((about) => {
    const wish = towards[about] ?? 0
    const kind: StatementKind = wish >= 0.6 ? 'pledgeSupport' : wish >= 0.2 ? 'lean' : wish > -0.2 ? 'declineToComment' : 'criticise'
    return { draft: { ...BLANK, kind, about }, worth: 0.3 + 0.4 * Math.abs(wish) - (kind === 'criticise' ? 0.4 : 0) }
  })
}

function ambiguousRemark(sight: Sight): readonly Remark[] {
  const { towards } = doctrineOf(sight.scenario, sight.seat)
  const readers = [...othersOf(sight.seat)].sort((one, other) => (towards[other] ?? 0) - (towards[one] ?? 0)).slice(0, 2)
  const apart = readers.length === 2 && readers[0] !== undefined && readers[1] !== undefined && warmthOf(sight.view.numbers, readers[0], readers[1]) < 0
  return apart ? [{ draft: { ...BLANK, kind: 'ambiguous', readers, about: null }, worth: 0.6 }] : []
}

/** One statement a round: on what others did last, else on the seats that this capital courts or opposes. */
export function chooseStatement(sight: Sight): StatementDraft | null {
  const recent = sight.view.acts.filter((act) => act.type === 'order' && act.knownTo === EVERYONE && act.seat !== sight.seat && act.round === sight.view.match.round - 1)
  const remarks = [...recent.flatMap((act) => remarksOn(act, sight)), ...remarksOnSeats(sight), ...ambiguousRemark(sight)]
  const scored = remarks.map((remark, index) => ({ ...remark, worth: remark.worth + drawOf(sight, `statement.${index}`) * 0.8 }))
  const best = scored.reduce<Remark | null>((top, remark) => (top === null || remark.worth > top.worth ? remark : top), null)
  return best === null || best.worth < 0.3 ? null : best.draft
}
