import type { Seat } from '../../engine/vocabulary.ts'
import type { Point } from './mapFrame.ts'

/**
 * How far a pair's lines bow from the straight, as a share of their length; positive is to the right of travel in seat order.
 * Chosen so that lines keep to water and clear of names; a pair not named here bows a little.
 */
const BOWS: Readonly<Partial<Record<`${Seat}.${Seat}`, number>>> = {
  'beijing.moscow': 0.1,
  'beijing.pyongyang': -0.07,
  'beijing.seoul': 0.16,
  'beijing.tokyo': 0.3,
  'beijing.washington': 0.1,
  'moscow.pyongyang': -0.1,
  'moscow.seoul': 0.14,
  'moscow.tokyo': -0.16,
  'moscow.washington': -0.1,
  'pyongyang.seoul': 0,
  'pyongyang.tokyo': -0.12,
  'pyongyang.washington': -0.2,
  'seoul.tokyo': -0.08,
  'seoul.washington': 0.06,
  'tokyo.washington': -0.06,
}

const SAMPLES = 72
/** No line leaves the map to come back. */
const TOP = 8

/** Points of a curve from one capital to another; `lane` sets lines of the same pair apart. */
export function curve(from: { readonly seat: Seat; readonly at: Point }, to: { readonly seat: Seat; readonly at: Point }, lane = 0): readonly Point[] {
  const forward = from.seat < to.seat
  const key: `${Seat}.${Seat}` = forward ? `${from.seat}.${to.seat}` : `${to.seat}.${from.seat}`
  const bow = ((BOWS[key] ?? 0.06) + lane * 0.17) * (forward ? 1 : -1)
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]]
  const top = TOP * (1 + Math.abs(lane))
  const highest = top - Math.sqrt(Math.max(0, from.at[1] - top) * Math.max(0, to.at[1] - top))
  const control: Point = [(from.at[0] + to.at[0]) / 2 - dy * bow * 2, Math.max(highest, (from.at[1] + to.at[1]) / 2 + dx * bow * 2)]
  return Array.from({ length: SAMPLES + 1 }, (_, index) => pointAt([from.at, control, to.at], index / SAMPLES))
}

function pointAt([from, control, to]: readonly [Point, Point, Point], share: number): Point {
  const rest = 1 - share
  const along = (axis: 0 | 1) => rest * rest * from[axis] + 2 * rest * share * control[axis] + share * share * to[axis]
  return [along(0), along(1)]
}

/** The same line, moved sideways: two of these make a double line. */
export function beside(points: readonly Point[], distance: number): readonly Point[] {
  return points.map((point, index) => {
    const [nx, ny] = normalAt(points, index)
    return [point[0] + nx * distance, point[1] + ny * distance]
  })
}

function normalAt(points: readonly Point[], index: number): Point {
  const before = points[Math.max(0, index - 1)] ?? [0, 0]
  const after = points[Math.min(points.length - 1, index + 1)] ?? [0, 0]
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const length = Math.hypot(dx, dy) || 1
  return [-dy / length, dx / length]
}

/** Cuts off what lies under the chops at both ends. */
export function trimmed(points: readonly Point[], radius: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return points
  const far = (point: Point, end: Point) => Math.hypot(point[0] - end[0], point[1] - end[1]) >= radius
  const rest = points.filter((point) => far(point, first) && far(point, last))
  return rest.length >= 2 ? rest : points
}

export function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}

export function middleOf(points: readonly Point[], share = 0.5): { readonly at: Point; readonly angle: number; readonly normal: Point } {
  const index = Math.round((points.length - 1) * share)
  const at = points[index] ?? [0, 0]
  const normal = normalAt(points, index)
  return { at, normal, angle: (Math.atan2(-normal[0], normal[1]) * 180) / Math.PI }
}
