import { streamFor } from '../../base/random.ts'

export type Interval = readonly [number, number]

const Z = 1.96

/** Wilson's interval of 95 % for a share of `count` cases. */
export function wilson(share: number, count: number): Interval {
  if (count === 0) return [0, 1]
  const middle = share + (Z * Z) / (2 * count)
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count))
  const scale = 1 + (Z * Z) / count
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)]
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}

/** The mean with its normal interval of 95 %. */
export function meanInterval(values: readonly number[]): Interval {
  const mean = meanOf(values)
  const error = Math.sqrt(varianceOf(values) / Math.max(1, values.length))
  return [mean - Z * error, mean + Z * error]
}

/** Interval of 95 % for a count of things that happen independently of each other; none seen leaves up to four likely. */
export function countInterval(count: number): Interval {
  const middle = count + (Z * Z) / 2
  const spread = Z * Math.sqrt(count + (Z * Z) / 4)
  return [Math.max(0, middle - spread), middle + spread]
}

/** Interval of 95 % for what 95 % of sorted values stay within: the values so many ranks below and above it. */
export function withinInterval(sorted: readonly number[], share = 0.95): Interval {
  const spread = Z * Math.sqrt(share * (1 - share) * sorted.length)
  const rank = (place: number) => sorted[Math.min(sorted.length, Math.max(1, place)) - 1] ?? Number.POSITIVE_INFINITY
  return [rank(Math.floor(share * sorted.length - spread)), rank(Math.ceil(share * sorted.length + spread) + 1)]
}

const RESAMPLES = 1_000

/** Interval of 95 % for any figure of a list of matches: the same figure of as many drawn from them again, with the same draws in every run. */
export function bootstrap<Item>(items: readonly Item[], figureOf: (items: readonly Item[]) => number): Interval {
  const draw = streamFor('balance', 'bootstrap')
  const again = () => items.map((item) => items[Math.floor(draw() * items.length)] ?? item)
  const figures = Array.from({ length: RESAMPLES }, () => figureOf(again())).sort((one, other) => one - other)
  return [figures[Math.floor(0.025 * RESAMPLES)] ?? 0, figures[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0]
}
