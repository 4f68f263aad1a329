import { chosenFor } from '../../base/random.ts'
import type { Actor, Command } from '../commands.ts'
import type { MatchState } from '../state.ts'
import { PARTNER_CHOICES, PRINCIPAL_CHOICES, REACTION_CHOICES, SEATS, STATEMENT_KINDS, type Seat } from '../vocabulary.ts'
import type { Spoken } from './commands.ts'
import type { Table } from './table.ts'

const WORDS = ['kept', 'breached', 'disputed'] as const

type Choose = <Item>(what: string, items: readonly Item[]) => Item

/** What the moment asks of each seat, by lot: orders that work, signatures, notes compared, protests, choices. */
export function sensible(table: Table, moment: string): readonly Spoken[] {
  return SEATS.flatMap((seat) => {
    const actor = speakerFor(table.state, seat)
    const one: Choose = (what, items) => chosenFor(moment, `${seat}.${what}`, items)
    return asksOf(table, seat, one).map((command): Spoken => ({ actor, command }))
  })
}

function asksOf(table: Table, seat: Seat, one: Choose): readonly Command[] {
  const { state } = table
  if (state.phase === 'reaction') {
    const mine = state.contestable.find(({ by }) => by.includes(seat))
    return mine === undefined ? [] : [{ type: 'react', actId: mine.actId, choice: one('react', REACTION_CHOICES) }]
  }
  if (state.phase === 'crisis') {
    return [{ type: 'chooseInCrisis', choice: one('choice', PRINCIPAL_CHOICES) }, { type: 'answerObligation', choice: one('answer', PARTNER_CHOICES) }]
  }
  if (state.phase !== 'negotiation') return [{ type: 'markRead' }]
  return [
    ...drafts(table, seat, one), ...signatures(state), ...notes(state, seat, one), ...answers(state, one),
    ...(one('seal', [0, 1, 2, 3]) === 0 ? [{ type: 'sealOrders' } as const] : []),
  ]
}

/** An order, then the same with a statement: where that is refused the first stands. */
function drafts({ scenario }: Table, seat: Seat, one: Choose): readonly Command[] {
  const order = one('order', scenario.orders.filter(({ actors }) => actors.includes(seat)))
  const target = order.target.kind === 'none' || order.target.kind === 'treaty' ? null : one('target', SEATS)
  const second = order.target.kind === 'two' ? one('second', SEATS) : null
  const orders = [{ order: order.id, target, second, treatyId: null }]
  const others = SEATS.filter((other) => other !== seat)
  const statement = {
    kind: one('kind', [...STATEMENT_KINDS, 'ambiguous' as const]), about: one('about', others), restrain: one('restrain', others), on: null, line: null,
    readers: [one('reader', others.slice(0, 2)), one('other reader', others.slice(2))],
  }
  return [{ type: 'saveDraft', draft: { orders, statement: null } }, { type: 'saveDraft', draft: { orders, statement } }]
}

function signatures(state: MatchState): readonly Command[] {
  const signable = state.treaties.filter((treaty) => treaty.bindingVersion !== treaty.versions.length)
  return signable.map(({ id, versions }) => ({ type: 'signTreaty', treatyId: id, version: versions.length }))
}

/** Who was told one of two readings asks the other reader what it was told, now and then. */
function notes(state: MatchState, seat: Seat, one: Choose): readonly Command[] {
  return state.acts.flatMap((act): readonly Command[] => {
    if (act.type !== 'statement' || !act.draft.readers.includes(seat)) return []
    const other = act.draft.readers.find((reader) => reader !== seat)
    return other === undefined || one(act.id, [0, 1]) === 0 ? [] : [{ type: 'compareNotes', with: other, about: act.seat }]
  })
}

function answers(state: MatchState, one: Choose): readonly Command[] {
  return state.treaties.flatMap(({ id, findings }) => findings.flatMap(({ verdict, round, clause }): readonly Command[] =>
    (verdict === 'breached' && round === state.round - 1 ? [{ type: 'disputeClause', treatyId: id, clause, verdict: one(`${id}.${clause}`, WORDS) }] : [])))
}

/** Whoever may speak for the seat now: its pen, or the bot that stands in. */
function speakerFor(state: MatchState, seat: Seat): Actor {
  const { control, pen } = state.seats[seat]
  return control === 'bot' || pen === null ? { type: 'bot', seat } : { type: 'seat', seat, personId: pen }
}
