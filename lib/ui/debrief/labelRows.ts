import type { Seat } from '../../engine/vocabulary.ts'

export type LabelRow = { readonly seat: Seat; readonly y: number }

/** Labels at the lines' ends, pushed apart so that none covers another; their order stays that of the values. */
export function labelRows(wished: readonly LabelRow[], gap: number): readonly LabelRow[] {
  const sorted = [...wished].sort((one, other) => one.y - other.y)
  const placed: LabelRow[] = []
  for (const row of sorted) placed.push({ ...row, y: Math.max(row.y, (placed.at(-1)?.y ?? -Infinity) + gap) })
  const shift = placed.reduce((sum, row, index) => sum + row.y - (sorted[index]?.y ?? row.y), 0) / Math.max(1, placed.length)
  return placed.map((row) => ({ ...row, y: row.y - shift }))
}
