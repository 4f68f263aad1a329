/** How a number falls in many continuations: its mean and the deciles that hold four fifths of it. */
export type Spread = { readonly mean: number; readonly low: number; readonly mid: number; readonly high: number }

const hundredths = (value: number): number => Math.round(value * 100) / 100

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return below + (above - below) * (at - Math.floor(at))
}

export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** @throws Error where there is nothing to spread. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('no continuation was played')
  const sorted = values.toSorted((one, other) => one - other)
  return { mean: hundredths(meanOf(values)), low: hundredths(quantile(sorted, 0.1)), mid: hundredths(quantile(sorted, 0.5)), high: hundredths(quantile(sorted, 0.9)) }
}

/** Half the width of the 95 in 100 interval around a mean. */
export function errorOf(values: readonly number[]): number {
  if (values.length < 2) return Number.POSITIVE_INFINITY
  const mean = meanOf(values)
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return 1.96 * Math.sqrt(variance / values.length)
}
