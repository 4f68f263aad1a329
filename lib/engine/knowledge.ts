import { SEATS, type Seat } from './vocabulary.ts'

/**
 * Who knows: one bit a seat, one for the public (spectators, projector) and one for the truth (host, replay).
 * Each of the eight reads the world from its own numbers: the truth, or what it can work out from what it knows.
 * So nothing that a seat sees can depend on what it may not know.
 */
export type Knowers = number

export type Knower = Seat | 'public' | 'truth'
export const KNOWERS: readonly Knower[] = [...SEATS, 'public', 'truth']

export const EVERYONE: Knowers = (1 << KNOWERS.length) - 1
export const TRUTH_ONLY: Knowers = 1 << KNOWERS.indexOf('truth')

/** These seats and the truth. */
export function knownToSeats(seats: readonly Seat[]): Knowers {
  return seats.reduce((knowers, seat) => knowers | (1 << SEATS.indexOf(seat)), TRUTH_ONLY)
}

export function knows(knowers: Knowers, knower: Knower): boolean {
  return (knowers & (1 << KNOWERS.indexOf(knower))) !== 0
}

/** The bit of one knower alone. */
export function knowerBit(knower: Knower): Knowers {
  return 1 << KNOWERS.indexOf(knower)
}
