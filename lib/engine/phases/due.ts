import type { Command } from '../commands.ts'
import { crisisIsAnswered } from '../crisis/current.ts'
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
  return activeSeats(state).length > 0 && isComplete[state.phase](state)
}

const isComplete: { readonly [P in PhaseType]: (state: MatchState) => boolean } = {
  lobby: () => false,
  briefing: (state) => allPeopleHaveRead(state),
  negotiation: (state) => activeSeats(state).every((seat) => state.seats[seat].sealedAtMs !== null),
  reveal: (state) => allPeopleHaveRead(state),
  reaction: (state) => reactors(state).every((seat) => state.seats[seat].reaction !== null),
  crisis: (state) => crisisIsAnswered(state),
  debrief: () => false,
}

/** Bots don't read, and a host who stands in has read elsewhere. */
const READS: ReadonlySet<Control> = new Set<Control>(['people', 'deputy'])

function allPeopleHaveRead(state: MatchState): boolean {
  return activeSeats(state).every((seat) => !READS.has(state.seats[seat].control) || state.seats[seat].hasRead)
}

/** Played seats that may contest something. */
export function reactors(state: MatchState): readonly Seat[] {
  return activeSeats(state).filter((seat) => state.contestable.some(({ by }) => by.includes(seat)))
}
