import { numberAt, pairKey, type Numbers } from '../numbers.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { bondsOf } from './hold.ts'

const COUNT = SEATS.length

/** Every way to part the six into camps, as a camp number for each seat (203 of them). */
const PARTITIONS: readonly (readonly number[])[] = partitions([], 0)

function partitions(begun: readonly number[], camps: number): readonly (readonly number[])[] {
  if (begun.length === COUNT) return [begun]
  return Array.from({ length: camps + 1 }, (_, camp) => partitions([...begun, camp], Math.max(camps, camp + 1))).flat()
}

function cooperation(numbers: Numbers, treaties: readonly Treaty[]): readonly number[] {
  const bonds = bondsOf(treaties)
  return SEATS.flatMap((one, i) => SEATS.map((other, j) => (one === other
    ? 0 : (numberAt(numbers, pairKey('warmth', one, other)) + 100) / 200 + 0.5 * (bonds[i * COUNT + j] ?? 0))))
}

/** Cooperation inside camps beyond what chance would put there. */
function insideOf(camps: readonly number[], surplus: readonly number[]): number {
  let inside = 0
  for (let place = 0; place < surplus.length; place++) {
    if (camps[Math.floor(place / COUNT)] === camps[place % COUNT]) inside += surplus[place] ?? 0
  }
  return inside
}

type Parting = { readonly camps: readonly number[]; readonly modularity: number }
const ONE_CAMP: Parting = { camps: SEATS.map(() => 0), modularity: 0 }

function bestParting(numbers: Numbers, treaties: readonly Treaty[]): Parting {
  const edges = cooperation(numbers, treaties)
  const degrees = SEATS.map((_, i) => edges.slice(i * COUNT, (i + 1) * COUNT).reduce((sum, edge) => sum + edge, 0))
  const all = degrees.reduce((sum, degree) => sum + degree, 0)
  if (all === 0) return ONE_CAMP
  const surplus = edges.map((edge, place) => edge - ((degrees[Math.floor(place / COUNT)] ?? 0) * (degrees[place % COUNT] ?? 0)) / all)
  return PARTITIONS.reduce((best, camps) => {
    const modularity = insideOf(camps, surplus) / all
    return modularity > best.modularity ? { camps, modularity } : best
  }, ONE_CAMP)
}

/** H8: Newman's modularity of cooperation at its best partition; 0 = one system, 100 = two closed camps. */
export function divisionOf(numbers: Numbers, treaties: readonly Treaty[]): number {
  return Math.round(Math.min(100, bestParting(numbers, treaties).modularity * 200))
}

/** The camps at that partition, each in seat order. */
export function campsOf(numbers: Numbers, treaties: readonly Treaty[]): readonly (readonly Seat[])[] {
  const { camps } = bestParting(numbers, treaties)
  return [...new Set(camps)].map((camp) => SEATS.filter((_, index) => camps[index] === camp))
}
