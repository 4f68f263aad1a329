import type { Numbers } from '../engine/numbers.ts'
import { numberAt, pairKey, relianceKey } from '../engine/numbers.ts'
import type { Amount, Role, Scenario } from '../engine/scenario.ts'
import type { BotStrength, Channel, Seat } from '../engine/vocabulary.ts'
import { CHANNELS, SEATS } from '../engine/vocabulary.ts'
import type { View } from '../engine/viewShape.ts'
import { drawFor } from '../base/random.ts'

/** All that a bot may reason from: the scenario's public rules and what its seat sees. */
export type Sight = {
  readonly scenario: Scenario
  readonly view: View
  readonly seat: Seat
  readonly seed: string
  readonly strength: BotStrength
}

export type Parties = { readonly actor: Seat; readonly target: Seat | null; readonly second: Seat | null }

export const ALLIES: readonly Seat[] = ['seoul', 'tokyo', 'washington']

export function drawOf(sight: Sight, purpose: string): number {
  return drawFor(sight.seed, `bot.${sight.seat}.${sight.view.match.phaseNumber}.${purpose}`)
}

export function warmthOf(numbers: Numbers, one: Seat, other: Seat): number {
  return numberAt(numbers, pairKey('warmth', one, other))
}

export function hostilityOf(numbers: Numbers, one: Seat, other: Seat): number {
  return numberAt(numbers, pairKey('hostility', one, other))
}

export function othersOf(seat: Seat): readonly Seat[] {
  return SEATS.filter((other) => other !== seat)
}

export function rivalsOf(numbers: Numbers, seat: Seat): readonly Seat[] {
  return othersOf(seat).filter((other) => hostilityOf(numbers, seat, other) > 0 || warmthOf(numbers, seat, other) < -20)
}

function coldestTo(numbers: Numbers, seat: Seat): Seat | null {
  return othersOf(seat).reduce<Seat | null>(
    (coldest, other) => coldest === null || warmthOf(numbers, seat, other) < warmthOf(numbers, seat, coldest) ? other : coldest, null)
}

function leaderOf(seat: Seat | null): readonly Seat[] {
  if (seat === 'seoul' || seat === 'tokyo') return ['washington']
  return seat === 'moscow' || seat === 'pyongyang' ? ['beijing'] : []
}

/** The seats a role of scenario data stands for, as this bot reads the world. */
export function seatsOf(role: Role, parties: Parties, numbers: Numbers): readonly Seat[] {
  const named = (seat: Seat | null): readonly Seat[] => (seat === null ? [] : [seat])
  const meanings: Readonly<Record<Exclude<Role, Seat>, () => readonly Seat[]>> = {
    actor: () => [parties.actor],
    target: () => named(parties.target),
    second: () => named(parties.second),
    others: () => othersOf(parties.actor),
    allies: () => ALLIES,
    rivals: () => rivalsOf(numbers, parties.actor),
    targetsEnemy: () => named(parties.target === null ? null : coldestTo(numbers, parties.target)),
    targetsLeader: () => leaderOf(parties.target),
  }
  return isSeat(role) ? [role] : meanings[role]()
}

function isSeat(role: Role): role is Seat {
  return SEATS.some((seat) => seat === role)
}

export function relianceOf(numbers: Numbers, pair: { readonly of: Seat; readonly on: Seat }, channel: Channel | 'heaviest'): number {
  const at = (one: Channel): number => numberAt(numbers, relianceKey(pair.of, pair.on, one))
  return channel === 'heaviest' ? Math.max(...CHANNELS.map(at)) : at(channel)
}

/** An amount of scenario data in points. */
export function pointsOf(amount: Amount, parties: Parties, sight: Sight): number {
  if (typeof amount === 'number') return amount
  const numbers = sight.view.numbers
  if ('power' in amount) {
    const [seat] = seatsOf(amount.power, parties, numbers)
    return seat === undefined ? 0 : amount.times * sight.scenario.seats[seat].power
  }
  const [of] = seatsOf(amount.reliance.of, parties, numbers)
  const [on] = seatsOf(amount.reliance.on, parties, numbers)
  if (of === undefined || on === undefined) return 0
  return (amount.times * relianceOf(numbers, { of, on }, amount.reliance.channel)) / 100
}

