import type { Seat } from '../../engine/vocabulary.ts'
import projected from './projected.json' with { type: 'json' }

export type Point = readonly [x: number, y: number]
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where everything stands in a map of a given size: the projected land is scaled, marks and words are not. */
export type MapFrame = {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly shift: Point
  readonly insets: Readonly<Record<'moscow' | 'washington', Box & { readonly landScale: number; readonly landShift: Point }>>
  readonly at: Readonly<Record<Seat, Point>>
}

const PLACES: Readonly<Record<'beijing' | 'pyongyang' | 'seoul' | 'tokyo' | 'moscowInset' | 'washingtonInset', readonly number[]>> = projected

function placeOf(name: keyof typeof PLACES): Point {
  const [x = 0, y = 0] = PLACES[name]
  return [x, y]
}

/** Beijing to Tokyo fills most of the width; the insets take the two empty corners. */
export function frameOf({ width, height }: { readonly width: number; readonly height: number }): MapFrame {
  const [beijing, tokyo] = [placeOf('beijing'), placeOf('tokyo')]
  const across = tokyo[0] - beijing[0]
  const span = Math.min(width * (width < 560 ? 0.7 : 0.725), height * 1.3)
  const scale = span / across
  const left = width < 560 ? (width - span) / 2 : (width - span) / 2 + width * 0.012
  const insets = insetsOf(width, height)
  const belowMoscow = insets.moscow.y + insets.moscow.height + (height < 320 ? 42 : 68)
  const wished = height * (0.17 + 0.176 * Math.min(1.15, height / width))
  // Wide and low, Beijing would stand in the inset above it.
  const isUnderInset = left < insets.moscow.x + insets.moscow.width + 20
  const beijingY = width < 560 ? Math.max(wished, belowMoscow) : isUnderInset ? Math.max(wished, insets.moscow.y + insets.moscow.height + 34) : wished
  const shift: Point = [left - beijing[0] * scale, beijingY - beijing[1] * scale]
  const put = (name: keyof typeof PLACES): Point => [placeOf(name)[0] * scale + shift[0], placeOf(name)[1] * scale + shift[1]]
  const [pyongyang, seoul] = apart(put('pyongyang'), put('seoul'))
  return {
    width, height, scale, shift, insets,
    at: {
      beijing: put('beijing'), pyongyang, seoul, tokyo: put('tokyo'),
      moscow: [insets.moscow.x + insets.moscow.width - 24, insets.moscow.y + 24],
      washington: [insets.washington.x + 24, insets.washington.y + 26],
    },
  }
}

/** From the nearest edge of a box; 0 within it. */
export function distanceTo(box: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
}

const CLEAR_OF_EACH_OTHER = 30

/** On a small map two neighbours' seals would cover each other. */
function apart(one: Point, other: Point): readonly [Point, Point] {
  const [dx, dy] = [other[0] - one[0], other[1] - one[1]]
  const wanting = CLEAR_OF_EACH_OTHER - Math.hypot(dx, dy)
  if (wanting <= 0) return [one, other]
  const share = wanting / Math.hypot(dx, dy) / 2
  return [[one[0] - dx * share, one[1] - dy * share], [other[0] + dx * share, other[1] + dy * share]]
}

function insetsOf(width: number, height: number): MapFrame['insets'] {
  const margin = width < 560 ? 12 : Math.min(28, width * 0.022)
  const size = { width: Math.min(172, Math.max(128, width * 0.225)), height: Math.min(110, Math.max(width < 560 ? 62 : 70, height * 0.165)) }
  const tall = Math.max(size.height, Math.min(92, height * 0.23))
  const moscow = { x: margin, y: margin, width: size.width, height: size.height }
  const washington = { x: width - margin - size.width, y: height - margin - tall - (height > 700 ? height * 0.08 : 0), width: size.width, height: tall }
  return { moscow: withLand(moscow, placeOf('moscowInset'), 'right'), washington: withLand(washington, placeOf('washingtonInset'), 'left') }
}

/** The inset's land is moved so that its capital lies under its chop. */
function withLand(box: Box, capital: Point, side: 'left' | 'right'): Box & { readonly landScale: number; readonly landShift: Point } {
  const chopX = side === 'left' ? 24 : box.width - 24
  const landScale = Math.max(0.8, box.width / 172)
  return { ...box, landScale, landShift: [box.x + chopX - capital[0] * landScale, box.y + 25 - capital[1] * landScale] }
}
