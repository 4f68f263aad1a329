import { NUMBER_KEYS, placeOf, type NumberKey } from '../numbers.ts'

/** What the ledger knows of a number by its key. */
export type Trait = {
  readonly least: number
  readonly most: number
  /** Steps to the unit: 100 keeps hundredths. */
  readonly grain: number
  /** R3: whose changes are felt less the further they go. */
  readonly felt: 'stability' | 'economy' | null
}

const HUNDRED: Trait = { least: 0, most: 100, grain: 100, felt: null }
const TRAITS: Readonly<Record<string, Trait>> = {
  stability: { ...HUNDRED, felt: 'stability' },
  economy: { ...HUNDRED, felt: 'economy' },
  capital: { ...HUNDRED, most: 12 },
  posture: { ...HUNDRED, least: 1, most: 4 },
  arsenal: { ...HUNDRED, most: 10 },
  influence: { ...HUNDRED, least: -1_000, most: 1_000 },
  share: { ...HUNDRED, most: 1, grain: 10_000 },
  warmth: { ...HUNDRED, least: -100 },
  hostility: { ...HUNDRED, most: 4 },
  sanctions: { ...HUNDRED, most: 3 },
  flow: { ...HUNDRED, most: 10 },
}
const TRAIT_AT: readonly Trait[] = NUMBER_KEYS.map((key) => TRAITS[key.split('.')[0] ?? ''] ?? HUNDRED)

/** The trait of the number in this place of a sheet. */
export function traitAt(place: number): Trait {
  return TRAIT_AT[place] ?? HUNDRED
}

/** The value as the ledger keeps it: inside the number's range, rounded to its grain. */
export function heldValue(key: NumberKey, value: number): number {
  return heldBy(traitAt(placeOf(key)), value)
}

export function heldBy({ least, most, grain }: Trait, value: number): number {
  const rounded = Math.round(value * grain) / grain
  return rounded < least ? least : rounded > most ? most : rounded
}

/** Numbers that only what is public may move, so that they are the same for every knower. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set([
  'tension', 'alarm', 'axisLook', 'posture', 'hostility', 'credibility', 'sanctions', 'share',
])

const PUBLIC_AT: readonly boolean[] = NUMBER_KEYS.map((key) => PUBLIC_NUMBERS.has(key.split('.')[0] ?? ''))

export function isPublicNumber(key: NumberKey): boolean {
  return PUBLIC_AT[placeOf(key)] ?? false
}
