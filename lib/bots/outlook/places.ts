import { CHANNELS, GAUGES, SEATS, SEAT_MEASURES, type Channel, type Gauge, type Seat, type SeatMeasure } from '../../engine/vocabulary.ts'
import { numberAt, pairKey, relianceKey, type NumberKey, type Numbers } from '../../engine/numbers.ts'

/** The numbers that a seat sees, laid out in a row: looking ahead thousands of times has no time for names. */
export type World = Float64Array

export const COUNT = SEATS.length
export const KEYS: readonly NumberKey[] = [
  ...SEAT_MEASURES.flatMap((measure) => SEATS.map((seat): NumberKey => `${measure}.${seat}`)),
  ...SEATS.flatMap((one, i) => SEATS.flatMap((other, j): readonly NumberKey[] => (i < j ? [pairKey('warmth', one, other), pairKey('hostility', one, other)] : []))),
  ...SEATS.flatMap((one) => SEATS.flatMap((other): readonly NumberKey[] => (one === other ? [] : [`sanctions.${one}.${other}`]))),
  ...SEATS.flatMap((of) => SEATS.flatMap((on) => (of === on ? [] : CHANNELS.map((channel) => relianceKey(of, on, channel))))),
  ...SEATS.map((seat): NumberKey => `share.${seat}`),
  'flow.munitions', 'flow.technology', ...GAUGES,
]
export const SIZE = KEYS.length
const PLACES: ReadonlyMap<string, number> = new Map(KEYS.map((key, place) => [key, place]))

/** Where a number stands; every key of the rules has its place. */
export function placeOf(key: NumberKey): number {
  const place = PLACES.get(key)
  if (place === undefined) throw new Error(`no place for ${key}`)
  return place
}

export const seatPlaces = (measure: SeatMeasure): readonly number[] => SEATS.map((seat) => placeOf(`${measure}.${seat}`))
export const gaugePlace = (gauge: Gauge): number => placeOf(gauge)

const square = (place: (one: Seat, other: Seat) => number): readonly number[] =>
  SEATS.flatMap((one) => SEATS.map((other) => (one === other ? -1 : place(one, other))))

/** In rows of six: place of the pair i, j; -1 on the diagonal. */
export const WARMTH: readonly number[] = square((one, other) => placeOf(pairKey('warmth', one, other)))
const HOSTILITY: readonly number[] = square((one, other) => placeOf(pairKey('hostility', one, other)))
/** Place of the first channel in which i relies on j; the other channels follow. */
const FIRST_CHANNEL: Channel = 'trade'
export const RELIANCE: readonly number[] = square((one, other) => placeOf(relianceKey(one, other, FIRST_CHANNEL)))
export const CHANNEL_COUNT = CHANNELS.length

/** Each place of its kind once. */
export const WARMTH_PLACES = Int16Array.from(new Set(WARMTH.filter((place) => place >= 0)))
export const HOSTILITY_PLACES = Int16Array.from(new Set(HOSTILITY.filter((place) => place >= 0)))
export const RELIANCE_PLACES = Int16Array.from(RELIANCE.filter((place) => place >= 0).flatMap((first) => CHANNELS.map((_, channel) => first + channel)))

const worlds = new WeakMap<Numbers, World>()

/** Remembered for numbers that do not change: the same world is never to be written to. */
export function worldOf(numbers: Numbers): World {
  const known = worlds.get(numbers)
  if (known !== undefined) return known
  const world = new Float64Array(SIZE)
  KEYS.forEach((key, place) => { world[place] = numberAt(numbers, key) })
  worlds.set(numbers, world)
  return world
}
