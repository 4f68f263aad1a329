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
