import type { Act } from '../../engine/acts.ts'
import type { EventOf } from '../../engine/events.ts'
import type { ActId, TreatyId } from '../../engine/ids.ts'
import { withSeat } from '../../engine/seats/seatState.ts'
import type { MatchState } from '../../engine/state.ts'
import type { Seat } from '../../engine/vocabulary.ts'

/** Something that was done in a round and can be thought away: an act of one seat, or a treaty that came to bind. What people typed is not in it. */
export type Deed =
  | { readonly type: 'order'; readonly actId: ActId; readonly seat: Seat; readonly slot: number; readonly order: string; readonly target: Seat | null; readonly second: Seat | null; readonly treatyId: string | null }
  | { readonly type: 'statement'; readonly actId: ActId; readonly seat: Seat; readonly kind: string; readonly about: Seat | null }
  | { readonly type: 'treaty'; readonly treatyId: TreatyId; readonly parties: readonly Seat[] }

/** A failed order changed nothing, so nothing is lost without it. */
function deedOf(act: Act): readonly Deed[] {
  if (act.type === 'statement') return [{ type: 'statement', actId: act.id, seat: act.seat, kind: act.draft.kind, about: act.draft.about }]
  if (act.outcome !== 'done' && act.outcome !== 'snubbed') return []
  const slot = Number(act.id.split('.').at(-1))
  return [{ type: 'order', actId: act.id, seat: act.seat, slot, ...act.draft }]
}

/** What was done in a round, from how it was resolved. */
export function deedsOf(bell: MatchState, stages: readonly EventOf<'stageResolved'>[]): readonly Deed[] {
  const bound = stages.flatMap(({ treatyChanges }) => treatyChanges.filter(({ type }) => type === 'bound').map(({ treatyId }) => treatyId))
  const treaties = bell.treaties.filter(({ id }) => bound.includes(id))
    .map(({ id, versions }): Deed => ({ type: 'treaty', treatyId: id, parties: versions.at(-1)?.draft.parties ?? [] }))
  return [...treaties, ...stages.flatMap(({ acts }) => acts.flatMap(deedOf))]
}

/** The same bell without one deed. A treaty that nobody has signed does not bind. */
export function without(bell: MatchState, deed: Deed): MatchState {
  if (deed.type === 'treaty') {
    return { ...bell, treaties: bell.treaties.map((treaty) => (treaty.id === deed.treatyId ? { ...treaty, signatures: {} } : treaty)) }
  }
  const { draft } = bell.seats[deed.seat]
  if (deed.type === 'statement') return withSeat(bell, deed.seat, { draft: { ...draft, statement: null } })
  return withSeat(bell, deed.seat, { draft: { ...draft, orders: draft.orders.map((order, slot) => (slot === deed.slot ? null : order)) } })
}
