import { ok, refused } from '../../base/result.ts'
import { crisisOpenedBy } from '../crisis/openCrisis.ts'
import type { Context, SeatDecider } from '../decision.ts'
import type { Contestable, EventOf, MatchEvent } from '../events.ts'
import type { ActId } from '../ids.ts'
import { EVERYONE } from '../knowledge.ts'
import { enter, takeEntries, type Book } from '../ledger/book.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type ReactionChoice, type Seat } from '../vocabulary.ts'
import { bookOf } from './bookOf.ts'
import { reactionPrices } from './reactionPrices.ts'

export const react: SeatDecider<'react'> = ({ state, seat }, { actId, choice }) => {
  const contestable = state.contestable.find((one) => one.actId === actId)
  if (contestable === undefined) return refused({ code: 'unknownAct' })
  if (!contestable.by.includes(seat)) return refused({ code: 'mayNotReact' })
  return ok([{ type: 'reacted', seat, actId: contestable.actId, choice }])
}

type Made = { readonly seat: Seat; readonly actId: ActId; readonly choice: ReactionChoice }

/** P13-P15: what was answered is laid open and priced; the most serious contested act opens a crisis. */
export function closeReactions(context: Context): readonly MatchEvent[] {
  const { state } = context
  const made = SEATS.flatMap((seat): readonly Made[] => {
    const reaction = state.seats[seat].reaction
    return reaction === null ? [] : [{ seat, ...reaction }]
  })
  const book = bookOf(state, 'reaction')
  for (const one of made) priceReaction(book, state, one)
  const resolved: EventOf<'reactionsResolved'> = {
    type: 'reactionsResolved', round: state.round, entries: takeEntries(book),
    choices: Object.fromEntries(made.map(({ seat, actId, choice }) => [seat, { actId, choice }])),
  }
  const contested = mostSerious(state.contestable, made)
  const crisis = contested === null ? null : crisisOpenedBy(context, contested)
  return crisis === null ? [resolved] : [resolved, crisis]
}

function mostSerious(contestable: readonly Contestable[], made: readonly Made[]): { readonly act: Contestable; readonly by: Seat } | null {
  const ranked = contestable
    .flatMap((act) => made.filter((one) => one.choice === 'contest' && one.actId === act.actId).map(({ seat }) => ({ act, by: seat })))
    .sort((one, other) => other.act.weight - one.act.weight)
  return ranked[0] ?? null
}

function priceReaction(book: Book, state: MatchState, { seat, actId, choice }: Made): void {
  const act = state.acts.find(({ id }) => id === actId)
  if (act === undefined || act.seat === seat) return
  const place = { cause: { type: 'reaction', id: actId }, knownTo: EVERYONE, about: [seat, act.seat] } as const
  for (const price of reactionPrices(choice, { seat, actor: act.seat })) enter(book, { ...place, ...price })
}
