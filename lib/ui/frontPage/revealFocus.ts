import type { Layer, MapFacts } from '../map/mapModel.ts'

const TREATIES: readonly Layer[] = ['treaties']

/** What a phone has room for: what a step draws and the names of whom it concerns; where it draws nothing, all of them and their treaties. */
export function focusOf(facts: MapFacts): { readonly facts: MapFacts; readonly layers: readonly Layer[] } {
  const concerned = new Set(facts.strokes?.flatMap(({ from, to }) => [from, to]))
  const isQuiet = concerned.size === 0
  return {
    layers: isQuiet ? TREATIES : [],
    facts: {
      ...facts,
      seats: facts.seats.map((seat) => ({ ...seat, posture: null, wordless: !isQuiet && !concerned.has(seat.seat) })),
      ties: facts.ties.map((tie) => ({ ...tie, tag: undefined })),
    },
  }
}
