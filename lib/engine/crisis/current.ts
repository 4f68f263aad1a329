import { activeSeats } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { inSeatOrder } from '../seats/seatState.ts'
import type { Seat } from '../vocabulary.ts'
import type { Crisis } from './crisis.ts'

export function currentCrisis(state: MatchState): Crisis | null {
  const crisis = state.crises.at(-1)
  return crisis === undefined || crisis.end !== null ? null : crisis
}

export function isPrincipal(crisis: Crisis, seat: Seat): boolean {
  return crisis.principals.includes(seat)
}

export const partnersIn = (crisis: Crisis): readonly Seat[] => inSeatOrder(crisis.obligations.map(({ partner }) => partner))

/** C5: a partner answers once; what it answered in an earlier step stands. */
export function hasAnsweredBefore(crisis: Crisis, partner: Seat): boolean {
  return crisis.steps.at(-1)?.answers[partner] !== undefined
}

/** Seats that the step waits for. */
export function awaitedIn(state: MatchState, crisis: Crisis): readonly Seat[] {
  const active = activeSeats(state)
  return active.filter((seat) => (isPrincipal(crisis, seat)
    ? crisis.choices[seat] === undefined
    : partnersIn(crisis).includes(seat) && crisis.answers[seat] === undefined))
}

/** Who has chosen in the open step, not what. */
export function chosenIn(crisis: Crisis): readonly Seat[] {
  return inSeatOrder([
    ...crisis.principals.filter((seat) => crisis.choices[seat] !== undefined),
    ...partnersIn(crisis).filter((seat) => crisis.answers[seat] !== undefined),
  ])
}
