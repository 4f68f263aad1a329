import type { Command } from '../commands.ts'
import { awaitedIn, currentCrisis } from '../crisis/current.ts'
import { activeSeats } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import type { Control, PhaseType, Seat } from '../vocabulary.ts'

/** The command that closes the phase now, or `null` while there is something to wait for. */
export function phaseDue(state: MatchState, atMs: number): Command | null {
  return isDue(state, atMs) ? { type: 'closePhase', phaseNumber: state.phaseNumber } : null
}

/** P4: a phase is over at its deadline, or as soon as all that it waits for have done their part. */
export function isDue(state: MatchState, atMs: number): boolean {
  if (state.phase === 'lobby' || state.phase === 'debrief' || state.clock.paused !== null) return false
  if (state.clock.deadlineMs !== null && atMs >= state.clock.deadlineMs) return true
  return activeSeats(state).length > 0 && awaitedSeats(state).length === 0
}

/** Seats that the open phase still waits for; with nobody left it is over. */
export function awaitedSeats(state: MatchState): readonly Seat[] {
  return awaited[state.phase](state)
}

const awaited: { readonly [P in PhaseType]: (state: MatchState) => readonly Seat[] } = {
  lobby: () => [],
  briefing: unread,
  negotiation: (state) => activeSeats(state).filter((seat) => state.seats[seat].sealedAtMs === null),
  reveal: unread,
  reaction: (state) => reactors(state).filter((seat) => state.seats[seat].reaction === null),
  crisis: (state) => {
    const crisis = currentCrisis(state)
    return crisis === null ? [] : awaitedIn(state, crisis)
  },
  debrief: () => [],
}

/** Bots don't read, and a host who stands in has read elsewhere. */
const READS: ReadonlySet<Control> = new Set<Control>(['people', 'deputy'])

function unread(state: MatchState): readonly Seat[] {
  return activeSeats(state).filter((seat) => READS.has(state.seats[seat].control) && !state.seats[seat].hasRead)
}

/** Played seats that may contest something. */
export function reactors(state: MatchState): readonly Seat[] {
  return activeSeats(state).filter((seat) => state.contestable.some(({ by }) => by.includes(seat)))
}
