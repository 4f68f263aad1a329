import { tableOf } from '../../base/mapTable.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { middleOf } from './mapCurves.ts'
import { distanceTo, type Box, type MapFrame, type Point } from './mapFrame.ts'

/** Words beside a line: which line, how they may stand to it, and how wide they are. */
export type Label = { readonly id: string; readonly line: readonly Point[]; readonly text: string; readonly on: 'line' | 'beside' }
export type Side = { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'end' | 'middle' }

/** What stands under a name: nothing, its figure, or posture bars as well. */
export type Under = 'nothing' | 'figure' | 'posture'
const HEIGHTS: Readonly<Record<Under, { readonly whole: number; readonly above: number; readonly beside: number }>> = {
  nothing: { whole: 18, above: -18, beside: -12 }, figure: { whole: 31, above: -33, beside: -20 }, posture: { whole: 44, above: -46, beside: -30 },
}

type Given = { readonly frame: MapFrame; readonly lines: readonly (readonly Point[])[]; readonly names: Readonly<Record<Seat, string>>; readonly labels: readonly Label[]; readonly under: Under; readonly kept: readonly Box[] }
export type Places = { readonly names: Readonly<Record<Seat, Side>>; readonly labels: ReadonlyMap<string, Point> }

const NOWHERE: Side = { dx: 0, dy: 0, anchor: 'start' }
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
const CHOP = 30
/** Words that would stand on others by more than this share are left out. */
const MOST_COVERED = 0.12
const NAME_LINE = 16
/** A name that stands by so much nearer to another capital would be read as that one's, and costs so much. */
const NEARER = 0.75
const ASTRAY = 5_000
const FAR_EASTERN = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u
const CYRILLIC = /[\u0400-\u04ff]/u

/** Near enough to place by: nothing is measured before it is drawn. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (FAR_EASTERN.test(letter) ? 1 : CYRILLIC.test(letter) ? 0.64 : 0.56), 0)
}

const LONG_LABEL = 150
export const LABEL_LINE = 13

/** Words too long for one line of the map stand in two, as even as they can be. */
export function linesOf(text: string): readonly string[] {
  const words = text.split(' ')
  if (textWidth(text, 11) <= LONG_LABEL || words.length === 1) return [text]
  const halves = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const longer = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, 11)))
  return halves.reduce((kept, one) => (longer(one) < longer(kept) ? one : kept))
}

/**
 * Where names and labels stand so that they cover neither each other nor the lines: names first, then labels in their
 * order. Where a small map has no room for a label, the list beside it must do.
 */
export function placesOf(given: Given): Places {
  const taken: Box[] = [...SEATS.map((seat) => around(given.frame.at[seat], CHOP, CHOP)), ...Object.values(given.frame.insets), ...given.kept]
  const names = tableOf(SEATS, (seat) => placedName(given, seat, taken))
  const labels = given.labels.flatMap((label): (readonly [string, Point])[] => {
    const at = placedLabel(given, label, taken)
    return at === null ? [] : [[label.id, at]]
  })
  return { names, labels: new Map(labels) }
}

function placedName({ frame, lines, names, under }: Given, seat: Seat, taken: Box[]): Side {
  if (names[seat] === '') return NOWHERE
  const at = frame.at[seat]
  const size = { width: Math.max(textWidth(names[seat], 13) + 4, 44), height: HEIGHTS[under].whole }
  const foreign = taken.filter((box) => !isInside(at, box))
  const points = lines.flat()
  const line = { width: textWidth(names[seat], 13), height: NAME_LINE }
  const isAstray = (box: Box) => SEATS.some((other) => other !== seat && distanceTo(box, frame.at[other]) < NEARER * distanceTo(box, at))
  const side = best(sidesOf(seat, under), (one) => cost({ box: nameBox(at, one, size), points, taken: foreign, frame }) + (isAstray(nameBox(at, one, line)) ? ASTRAY : 0))
  taken.push(nameBox(at, side, size))
  return side
}

function placedLabel({ frame, lines }: Given, label: Label, taken: Box[]): Point | null {
  const onLine = label.on === 'line'
  const rows = onLine ? [label.text] : linesOf(label.text)
  const size = { width: Math.max(...rows.map((row) => textWidth(row, 11))) + (onLine ? 14 : 4), height: onLine ? 18 : 3 + rows.length * LABEL_LINE }
  const points = lines.filter((line) => !onLine || line !== label.line).flat()
  const at = best(spotsOf(label, size), (spot) => cost({ box: around(spot, size.width, size.height), points, taken, frame }))
  const box = around(at, size.width, size.height)
  if (coveredBy(taken, box) > MOST_COVERED * size.width * size.height) return null
  taken.push(box)
  return at
}

/** The wished place first; each further one must be better to be taken. */
function sidesOf(seat: Seat, under: Under): readonly Side[] {
  const { above, beside } = HEIGHTS[under]
  const right: Side = { dx: 17, dy: -3, anchor: 'start' }
  const left: Side = { dx: -17, dy: -3, anchor: 'end' }
  const others: readonly Side[] = [
    right, left, { dx: 17, dy: beside, anchor: 'start' }, { dx: -17, dy: beside, anchor: 'end' },
    { dx: 17, dy: 12, anchor: 'start' }, { dx: -17, dy: 12, anchor: 'end' },
    { dx: -12, dy: above, anchor: 'start' }, { dx: 12, dy: above, anchor: 'end' }, { dx: -12, dy: 31, anchor: 'start' }, { dx: 12, dy: 31, anchor: 'end' },
  ]
  const wished: Readonly<Record<Seat, Side>> = { beijing: left, moscow: left, pyongyang: { dx: 17, dy: -14, anchor: 'start' }, seoul: { dx: -15, dy: 19, anchor: 'end' }, tokyo: right, washington: right }
  // The insets have room on one side only.
  return seat === 'moscow' || seat === 'washington' ? [wished[seat]] : [wished[seat], ...others]
}

function spotsOf(label: Label, size: { readonly width: number; readonly height: number }): readonly Point[] {
  return SHARES.flatMap((share) => {
    const { at, normal } = middleOf(label.line, share)
    if (label.on === 'line') return [at]
    const away = (Math.abs(normal[0]) * size.width + Math.abs(normal[1]) * size.height) / 2 + 3
    return [1, -1].map((way): Point => [at[0] + normal[0] * away * way, at[1] + normal[1] * away * way])
  })
}

function nameBox([x, y]: Point, side: Side, { width, height }: { readonly width: number; readonly height: number }): Box {
  const left = side.anchor === 'start' ? x + side.dx : side.anchor === 'end' ? x + side.dx - width : x + side.dx - width / 2
  return { x: left, y: y + side.dy - 13, width, height }
}

type Priced = { readonly box: Box; readonly points: readonly Point[]; readonly taken: readonly Box[]; readonly frame: MapFrame }

/** Words on words and words cut off by the edge are worst, a line through words less bad. */
function cost({ box, points, taken, frame }: Priced): number {
  const covered = coveredBy(taken, box)
  const outside = box.width * box.height - overlap(box, { x: 2, y: 2, width: frame.width - 4, height: frame.height - 4 })
  const crossed = points.filter((point) => isInside(point, box)).length
  return (covered + outside) * 6 + crossed * 30
}

function coveredBy(taken: readonly Box[], box: Box): number {
  return taken.reduce((sum, other) => sum + overlap(box, other), 0)
}

/** The cheapest; of equals the one named first. */
function best<T>(choices: readonly T[], priceOf: (choice: T) => number): T {
  return choices.map((choice) => ({ choice, price: priceOf(choice) })).reduce((kept, one) => (one.price < kept.price ? one : kept)).choice
}

function around([x, y]: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function isInside([x, y]: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0 && down > 0 ? across * down : 0
}
