import type { MatchState } from '../state.ts'
import { PHASES, SEATS, type Control } from '../vocabulary.ts'

const BY_PEOPLE: ReadonlySet<Control> = new Set<Control>(['people', 'deputy', 'host'])

export function hasPlayers(state: MatchState): boolean {
  return SEATS.some((seat) => BY_PEOPLE.has(state.seats[seat].control))
}

const placeOf = (state: MatchState): number => state.round * PHASES.length + PHASES.indexOf(state.phase)

/** P17: with nobody to wait for, a table where only bots play would race ahead of its class; it goes where the class has been. */
export function waitsForClass(state: MatchState, others: readonly MatchState[]): boolean {
  if (hasPlayers(state)) return false
  const played = others.filter(hasPlayers)
  const playing = played.filter(({ phase, end }) => end === null && phase !== 'lobby')
  if (playing.length > 0) return playing.every((other) => placeOf(other) <= placeOf(state))
  // Once all people are done, nothing is left to wait for.
  return played.length === 0 || played.some(({ end }) => end === null)
}
