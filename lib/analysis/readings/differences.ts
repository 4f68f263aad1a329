import { NUMBER_KEYS, numberAt, type NumberKey, type Numbers } from '../../engine/numbers.ts'

/** A number as two views have it. */
export type Difference = { readonly key: NumberKey; readonly here: number; readonly there: number }

const LEAST = 0.05

/** Where two views differ most, the widest gap first. */
export function differencesBetween(here: Numbers, there: Numbers, most: number): readonly Difference[] {
  const gap = (one: Difference): number => Math.abs(one.there - one.here)
  return NUMBER_KEYS
    .map((key): Difference => ({ key, here: numberAt(here, key), there: numberAt(there, key) }))
    .filter((one) => gap(one) >= LEAST)
    .toSorted((one, other) => gap(other) - gap(one)).slice(0, most)
}
