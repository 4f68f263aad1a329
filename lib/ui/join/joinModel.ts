import type { Line, Seat } from '../../engine/vocabulary.ts'

/** What someone with the code may see before sitting down. */
export type JoinOffer = {
  readonly code: string
  readonly title: string
  /** Whether students choose their seat or get one by lot. */
  readonly seating: 'chosen' | 'drawn'
  readonly tables: readonly JoinTable[]
}

export type JoinTable = { readonly matchId: string; readonly number: number; readonly seats: readonly JoinSeat[] }

export type JoinSeat = {
  readonly seat: Seat
  /** null where the offer does not say. */
  readonly line: Line | null
  readonly by: 'nobody' | 'people' | 'bot'
  /** Of those who sit there; empty where nobody does. */
  readonly names: readonly string[]
  /** Whether one more person may sit down here. */
  readonly free: boolean
}

/** `seat` is null where one is drawn. */
export type JoinRequest =
  | { readonly type: 'takeSeat'; readonly code: string; readonly name: string; readonly matchId: string | null; readonly seat: Seat | null }
  | { readonly type: 'claimSeat'; readonly code: string; readonly name: string; readonly matchId: string; readonly seat: Seat }
  | { readonly type: 'comeBack'; readonly returnCode: string }

export const JOIN_REFUSALS = ['seatTaken', 'full', 'nameTaken', 'badName', 'badReturnCode', 'sessionClosed', 'nobodyThere', 'tooMany', 'hostSaidNo', 'unreachable'] as const
export type JoinRefusal = (typeof JOIN_REFUSALS)[number]

export type JoinAnswer =
  | { readonly type: 'seated'; readonly matchId: string }
  /** The host is asked; ask again until the answer is another. */
  | { readonly type: 'waiting'; readonly waitsFor: 'claim' | 'place' }
  | { readonly type: 'refused'; readonly reason: JoinRefusal }

export type OfferAnswer = { readonly type: 'offer'; readonly offer: JoinOffer } | { readonly type: 'unknown' } | { readonly type: 'unreachable' }
