import type { EventOf } from '../events.ts'
import type { MatchState } from '../state.ts'
import { withSeat } from './seatState.ts'

/** K11: the first person at a seat holds its pen; a person who sits down takes over from nobody or a bot. */
export function seatPersonIn(state: MatchState, event: EventOf<'personSeated'>): MatchState {
  const seat = state.seats[event.seat]
  const taken = seat.people.length === 0 && seat.control !== 'host' ? 'people' : seat.control
  return withSeat(state, event.seat, {
    people: [...seat.people, event.personId], pen: seat.pen ?? event.personId, control: taken,
  })
}

/** K12: when the holder leaves, the pen goes to whoever came next; an emptied seat is open. */
export function unseatPersonIn(state: MatchState, event: EventOf<'personUnseated'>): MatchState {
  const seat = state.seats[event.seat]
  const people = seat.people.filter((person) => person !== event.personId)
  const control = people.length === 0 && (seat.control === 'people' || seat.control === 'deputy') ? 'open' : seat.control
  return withSeat(state, event.seat, {
    people, control, pen: seat.pen === event.personId ? (people[0] ?? null) : seat.pen,
  })
}

/** K19: given back, a seat's pen is again with whoever came first. */
export function setControlIn(state: MatchState, event: EventOf<'controlSet'>): MatchState {
  const { people, pen, control } = state.seats[event.seat]
  const isBack = control === 'deputy' && event.control === 'people'
  return withSeat(state, event.seat, { control: event.control, pen: isBack ? (people[0] ?? null) : pen })
}

export const passPenIn = (state: MatchState, event: EventOf<'penPassed'>): MatchState =>
  withSeat(state, event.seat, { pen: event.to })

export const askHelpIn = (state: MatchState, event: EventOf<'helpAsked'>): MatchState =>
  withSeat(state, event.seat, { helpAskedAtMs: event.atMs, helpText: event.text })

export const answerHelpIn = (state: MatchState, event: EventOf<'helpAnswered'>): MatchState =>
  withSeat(state, event.seat, { helpAskedAtMs: null, helpText: null })
