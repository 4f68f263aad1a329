import { numberAt, pairKey, type Numbers } from '../numbers.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { SEATS } from '../vocabulary.ts'
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

/** H8: Newman's modularity of cooperation at its best partition; 0 = one system, 100 = two closed camps. */
export function divisionOf(numbers: Numbers, treaties: readonly Treaty[]): number {
  const edges = cooperation(numbers, treaties)
  const degrees = SEATS.map((_, i) => edges.slice(i * COUNT, (i + 1) * COUNT).reduce((sum, edge) => sum + edge, 0))
  const all = degrees.reduce((sum, degree) => sum + degree, 0)
  if (all === 0) return 0
  let best = 0
  for (const camps of PARTITIONS) {
    let inside = 0
    for (let i = 0; i < COUNT; i++) {
      for (let j = 0; j < COUNT; j++) {
        if (camps[i] === camps[j]) inside += (edges[i * COUNT + j] ?? 0) - ((degrees[i] ?? 0) * (degrees[j] ?? 0)) / all
      }
    }
    best = Math.max(best, inside / all)
  }
  return Math.round(Math.min(100, best * 200))
}
