import { numberAt, pairKey, relianceKey, seatKey, type Numbers } from '../numbers.ts'
import type { Catalogue } from '../scenario.ts'
import { CHANNELS, SEATS, type Seat } from '../vocabulary.ts'

/** What a hold is made of; the parts add up to it. */
export type HoldParts = { readonly leverage: number; readonly warmth: number; readonly bond: number; readonly credibility: number; readonly outside: number }
export type HoldWorld = { readonly scenario: Pick<Catalogue, 'seats'>; readonly numbers: Numbers; readonly bonds: readonly number[] }

/** H1. */
function dependence({ scenario, numbers }: HoldWorld, of: Seat, on: Seat): number {
  return CHANNELS.reduce((sum, channel) => sum + scenario.seats[of].channelWeights[channel] * (numberAt(numbers, relianceKey(of, on, channel)) / 100) ** 2, 0)
}

/** H2, H3: the hold of one over another but for what others have to do with it. */
function ownParts(world: HoldWorld, holder: Seat, held: Seat): Omit<HoldParts, 'outside'> {
  const { scenario, numbers, bonds } = world
  const power = scenario.seats[holder].power
  const bend = 20 * (1 + 0.3 * ((2 * power) / (scenario.seats[held].power + power) - 1))
  return {
    leverage: 50 * Math.max(0, dependence(world, held, holder) - dependence(world, holder, held)),
    warmth: bend * Math.max(0, numberAt(numbers, pairKey('warmth', holder, held)) / 100),
    bond: bend * (bonds[SEATS.indexOf(holder) * SEATS.length + SEATS.indexOf(held)] ?? 0),
    credibility: numberAt(numbers, seatKey('credibility', holder)) / 10,
  }
}

const sumOf = (parts: Omit<HoldParts, 'outside'>): number => parts.leverage + parts.warmth + parts.bond + parts.credibility

/** H4: a suitor pays for its rival; the strongest other hold over the holder counts. */
export function holdParts(world: HoldWorld, holder: Seat, held: Seat): HoldParts {
  const rivals = SEATS.filter((seat) => seat !== holder && seat !== held).map((rival) => sumOf(ownParts(world, rival, holder)))
  const stake = world.scenario.seats[held].stake[holder] ?? 0
  return { ...ownParts(world, holder, held), outside: (30 * stake * Math.max(0, ...rivals)) / 100 }
}

export function holdOf(world: HoldWorld, holder: Seat, held: Seat): number {
  const { outside, ...own } = holdParts(world, holder, held)
  return sumOf(own) + outside
}
