import { CHANNELS, GAUGES, SEATS, type Channel, type Gauge, type Seat, type SeatMeasure } from './vocabulary.ts'

/**
 * Every number of a match under one key, so that one ledger explains them all:
 * `stability.seoul`, `warmth.beijing.moscow` (pair in seat order), `hostility.pyongyang.seoul` (0-4),
 * `sanctions.washington.pyongyang` (level 0-3, by whom, on whom), `reliance.pyongyang.beijing.supply` (whose, on whom;
 * 0-100), `tension`, `flow.munitions`, `flow.technology`, `share.tokyo` (world audience, 0-1).
 */
export type NumberKey =
  | `${SeatMeasure}.${Seat}`
  | `share.${Seat}`
  | `warmth.${Seat}.${Seat}`
  | `hostility.${Seat}.${Seat}`
  | `sanctions.${Seat}.${Seat}`
  | `reliance.${Seat}.${Seat}.${Channel}`
  | `flow.${'munitions' | 'technology'}`
  | Gauge

export type Numbers = Readonly<Partial<Record<NumberKey, number>>>

/** A pair key names its seats in seat order, whichever way round they are given. */
export function pairKey(kind: 'warmth' | 'hostility', one: Seat, other: Seat): NumberKey {
  return SEATS.indexOf(one) < SEATS.indexOf(other) ? `${kind}.${one}.${other}` : `${kind}.${other}.${one}`
}

export function relianceKey(of: Seat, on: Seat, channel: Channel): NumberKey {
  return `reliance.${of}.${on}.${channel}`
}

/** A number that the scenario does not set stands at 0. */
export function numberAt(numbers: Numbers, key: NumberKey): number {
  return numbers[key] ?? 0
}

/** All unordered pairs of different seats, in seat order. */
export const PAIRS: readonly (readonly [Seat, Seat])[] = SEATS.flatMap((one, index) =>
  SEATS.slice(index + 1).map((other) => [one, other] as const),
)

export const RELIANCE_KEYS: readonly NumberKey[] = SEATS.flatMap((of) =>
  SEATS.filter((on) => on !== of).flatMap((on) => CHANNELS.map((channel) => relianceKey(of, on, channel))),
)

export const GAUGE_KEYS: readonly Gauge[] = GAUGES
