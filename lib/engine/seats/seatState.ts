import type { Draft, Instructions } from '../commands.ts'
import type { MatchState, SeatState } from '../state.ts'
import { SEATS, type Line, type Seat } from '../vocabulary.ts'

export const EMPTY_DRAFT: Draft = { orders: [], statement: null }
const FIRST_INSTRUCTIONS: Instructions = { orders: 'runDraft', treaties: 'signNothing', crisis: 'hold' }

export function emptySeat(line: Line, agendas: readonly string[]): SeatState {
  return {
    control: 'open', people: [], pen: null, line, agendas, draft: EMPTY_DRAFT, draftSavedAtMs: null, sealedAtMs: null,
    forecasts: [], instructions: FIRST_INSTRUCTIONS, reaction: null, hasRead: false, helpAskedAtMs: null, helpText: null,
  }
}

export function withSeat(state: MatchState, seat: Seat, change: Partial<SeatState>): MatchState {
  return { ...state, seats: { ...state.seats, [seat]: { ...state.seats[seat], ...change } } }
}

export function withAllSeats(state: MatchState, changeOf: (seat: SeatState) => Partial<SeatState>): MatchState {
  return {
    ...state,
    seats: recordOfSeats((seat) => ({ ...state.seats[seat], ...changeOf(state.seats[seat]) })),
  }
}

export function recordOfSeats<Value>(valueOf: (seat: Seat) => Value): Readonly<Record<Seat, Value>> {
  return {
    beijing: valueOf('beijing'), moscow: valueOf('moscow'), pyongyang: valueOf('pyongyang'),
    seoul: valueOf('seoul'), tokyo: valueOf('tokyo'), washington: valueOf('washington'),
  }
}

/** Seats that somebody plays: an open seat passes and is never waited for. */
export function activeSeats(state: MatchState): readonly Seat[] {
  return SEATS.filter((seat) => state.seats[seat].control !== 'open')
}

/** Each seat once, in seat order. */
export function inSeatOrder(seats: readonly Seat[]): readonly Seat[] {
  return SEATS.filter((seat) => seats.includes(seat))
}
