import type { NumberKey } from '../numbers.ts'

type Range = { readonly least: number; readonly most: number; readonly grain: number }

const HUNDRED: Range = { least: 0, most: 100, grain: 100 }
const RANGES: Readonly<Record<string, Range>> = {
  capital: { least: 0, most: 12, grain: 100 },
  posture: { least: 1, most: 4, grain: 100 },
  arsenal: { least: 0, most: 10, grain: 100 },
  influence: { least: -1_000, most: 1_000, grain: 100 },
  share: { least: 0, most: 1, grain: 10_000 },
  warmth: { least: -100, most: 100, grain: 100 },
  hostility: { least: 0, most: 4, grain: 100 },
  sanctions: { least: 0, most: 3, grain: 100 },
  flow: { least: 0, most: 10, grain: 100 },
}
const known = new Map<string, Range>()

function rangeOf(key: NumberKey): Range {
  const seen = known.get(key)
  if (seen !== undefined) return seen
  const range = RANGES[key.split('.')[0] ?? ''] ?? HUNDRED
  known.set(key, range)
  return range
}

/** The value as the ledger keeps it: inside the number's range, rounded to its grain. */
export function heldValue(key: NumberKey, value: number): number {
  const { least, most, grain } = rangeOf(key)
  const rounded = Math.round(value * grain) / grain
  return rounded < least ? least : rounded > most ? most : rounded
}

/** A difference of two held values, free of the dust of binary fractions. */
export function heldDifference(key: NumberKey, after: number, before: number): number {
  const { grain } = rangeOf(key)
  return Math.round((after - before) * grain) / grain
}

/** Numbers that only what is public may move, so that they are the same for every knower. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set([
  'tension', 'alarm', 'axisLook', 'posture', 'hostility', 'credibility', 'sanctions', 'share',
])

export function isPublicNumber(key: NumberKey): boolean {
  const dot = key.indexOf('.')
  return PUBLIC_NUMBERS.has(dot < 0 ? key : key.slice(0, dot))
}
