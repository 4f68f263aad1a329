import {
  CHANNELS, GAUGES, SEATS, SEAT_MEASURES, type Channel, type Gauge, type Seat, type SeatMeasure,
} from './vocabulary.ts'

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

/** Numbers by key, as scenarios are written and views are sent. */
export type NamedNumbers = Readonly<Partial<Record<NumberKey, number>>>

/** The same numbers on one sheet, each in the place of its key: quick to copy and to reckon with. */
export type Sheet = readonly number[]

/** Either form: the rules read both alike, through `numberAt`. */
export type Numbers = NamedNumbers | Sheet

type BySeat<Value> = Readonly<Record<Seat, Value>>

function bySeat<Value>(make: (seat: Seat) => Value): BySeat<Value> {
  return {
    beijing: make('beijing'), moscow: make('moscow'), pyongyang: make('pyongyang'),
    seoul: make('seoul'), tokyo: make('tokyo'), washington: make('washington'),
  }
}

const inOrder = (one: Seat, other: Seat): boolean => SEATS.indexOf(one) < SEATS.indexOf(other)

/** Keys are written once: putting a key together from its parts costs more than all that is done with it. */
const SEAT_KEYS: Readonly<Record<SeatMeasure | 'share', BySeat<NumberKey>>> = {
  stability: bySeat((seat): NumberKey => `stability.${seat}`), economy: bySeat((seat): NumberKey => `economy.${seat}`),
  credibility: bySeat((seat): NumberKey => `credibility.${seat}`), capital: bySeat((seat): NumberKey => `capital.${seat}`),
  posture: bySeat((seat): NumberKey => `posture.${seat}`), influence: bySeat((seat): NumberKey => `influence.${seat}`),
  warEffort: bySeat((seat): NumberKey => `warEffort.${seat}`), arsenal: bySeat((seat): NumberKey => `arsenal.${seat}`),
  share: bySeat((seat): NumberKey => `share.${seat}`),
}
const pairKeys = (kind: 'warmth' | 'hostility'): BySeat<BySeat<NumberKey>> => bySeat((one) =>
  bySeat((other): NumberKey => (inOrder(one, other) ? `${kind}.${one}.${other}` : `${kind}.${other}.${one}`)))
const PAIR_KEYS = { warmth: pairKeys('warmth'), hostility: pairKeys('hostility') }
const SANCTION_KEYS: BySeat<BySeat<NumberKey>> = bySeat((by) => bySeat((on): NumberKey => `sanctions.${by}.${on}`))
const CHANNEL_KEYS: BySeat<BySeat<Readonly<Record<Channel, NumberKey>>>> = bySeat((of) => bySeat((on) => ({
  trade: `reliance.${of}.${on}.trade`, supply: `reliance.${of}.${on}.supply`,
  arms: `reliance.${of}.${on}.arms`, protection: `reliance.${of}.${on}.protection`,
})))

export function seatKey(measure: SeatMeasure | 'share', seat: Seat): NumberKey {
  return SEAT_KEYS[measure][seat]
}

/** A pair key names its seats in seat order, whichever way round they are given. */
export function pairKey(kind: 'warmth' | 'hostility', one: Seat, other: Seat): NumberKey {
  return PAIR_KEYS[kind][one][other]
}

export function sanctionsKey(by: Seat, on: Seat): NumberKey {
  return SANCTION_KEYS[by][on]
}

export function relianceKey(of: Seat, on: Seat, channel: Channel): NumberKey {
  return CHANNEL_KEYS[of][on][channel]
}

/** All unordered pairs of different seats, in seat order. */
export const PAIRS: readonly (readonly [Seat, Seat])[] = SEATS.flatMap((one, index) =>
  SEATS.slice(index + 1).map((other) => [one, other] as const),
)

const ORDERED_PAIRS = SEATS.flatMap((one) => SEATS.filter((other) => other !== one).map((other) => [one, other] as const))

export const RELIANCE_KEYS: readonly NumberKey[] = ORDERED_PAIRS.flatMap(([of, on]) =>
  CHANNELS.map((channel) => relianceKey(of, on, channel)))

/** Every key there is; its index is its place on a sheet. */
export const NUMBER_KEYS: readonly NumberKey[] = [
  ...GAUGES, 'flow.munitions', 'flow.technology',
  ...([...SEAT_MEASURES, 'share'] as const).flatMap((measure) => SEATS.map((seat) => seatKey(measure, seat))),
  ...PAIRS.map(([one, other]) => pairKey('warmth', one, other)), ...PAIRS.map(([one, other]) => pairKey('hostility', one, other)),
  ...ORDERED_PAIRS.map(([by, on]) => sanctionsKey(by, on)), ...RELIANCE_KEYS,
]
const PLACES: ReadonlyMap<string, number> = new Map(NUMBER_KEYS.map((key, place) => [key, place]))

export function placeOf(key: NumberKey): number {
  const place = PLACES.get(key)
  if (place === undefined) throw new Error(`no number is called ${key}`)
  return place
}

function isSheet(numbers: Numbers): numbers is Sheet {
  return Array.isArray(numbers)
}

/** A number that the scenario does not set stands at 0. */
export function numberAt(numbers: Numbers, key: NumberKey): number {
  return (isSheet(numbers) ? numbers[placeOf(key)] : numbers[key]) ?? 0
}

const sheets = new WeakMap<NamedNumbers, Sheet>()

/** The sheet of these numbers, laid out once for numbers by key. */
export function sheetOf(numbers: Numbers): Sheet {
  if (isSheet(numbers)) return numbers
  const known = sheets.get(numbers)
  if (known !== undefined) return known
  const sheet = NUMBER_KEYS.map((key) => numbers[key] ?? 0)
  sheets.set(numbers, sheet)
  return sheet
}

/** Numbers by key again; what stands at 0 is left out. */
export function namedNumbers(sheet: Sheet): NamedNumbers {
  const named: Partial<Record<NumberKey, number>> = {}
  for (const [place, key] of NUMBER_KEYS.entries()) {
    const value = sheet[place] ?? 0
    if (value !== 0) named[key] = value
  }
  return named
}
