import type { Seat } from '../../engine/vocabulary.ts'

export type LabelRow = { readonly seat: Seat; readonly y: number }
type Room = { readonly gap: number; readonly top: number; readonly bottom: number }

/** Labels at the lines' ends, pushed apart so that none covers another or leaves the picture; their order stays that of the values. */
export function labelRows(wished: readonly LabelRow[], { gap, top, bottom }: Room): readonly LabelRow[] {
  const sorted = [...wished].sort((one, other) => one.y - other.y)
  const apart = pushedDown(sorted, { gap, from: -Infinity })
  const shift = apart.reduce((sum, row, index) => sum + row.y - (sorted[index]?.y ?? row.y), 0) / Math.max(1, apart.length)
  const upwards = apart.toReversed().map((row) => ({ ...row, y: shift - row.y }))
  const above = pushedDown(upwards, { gap, from: -bottom }).toReversed().map((row) => ({ ...row, y: -row.y }))
  return pushedDown(above, { gap, from: top })
}

function pushedDown(rows: readonly LabelRow[], { gap, from }: { readonly gap: number; readonly from: number }): readonly LabelRow[] {
  const placed: LabelRow[] = []
  for (const row of rows) placed.push({ ...row, y: Math.max(row.y, placed.length === 0 ? from : (placed.at(-1)?.y ?? from) + gap) })
  return placed
}
