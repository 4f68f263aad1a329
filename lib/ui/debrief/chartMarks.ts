import type { View } from '../../engine/viewShape.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'

export const CHART_SHAPES = ['crisis', 'treaty', 'event'] as const
export type ChartShape = (typeof CHART_SHAPES)[number]
/** What a round had: its kinds at the foot, every name in the title, the weightiest first. */
export type ChartMark = { readonly round: number; readonly shapes: readonly ChartShape[]; readonly all: readonly string[] }
type Found = { readonly round: number; readonly name: string; readonly shape: ChartShape }

const LONGEST = 22
const WIDE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u
const widthOf = (letter: string): number => (WIDE.test(letter) ? 2 : 1)

/** As much of a text as so many narrow letters take. */
function short(text: string, room: number): string {
  const letters = [...text]
  const ends = letters.map((_, index) => letters.slice(0, index + 1).reduce((sum, letter) => sum + widthOf(letter), 0))
  if ((ends.at(-1) ?? 0) <= room) return text
  return `${letters.slice(0, ends.filter((end) => end < room).length).join('').trimEnd()}…`
}

/** The weightiest of a round is named, in the room of so many narrow letters; the others are counted behind it. */
export function labelWithin([first = '', ...rest]: readonly string[], room: number): string {
  const count = rest.length === 0 ? '' : ` +${rest.length}`
  return `${short(first, Math.min(LONGEST, room - count.length))}${count}`
}

type Words = { readonly crisis: string; readonly event: (id: string) => string; readonly known: (text: string) => string }

/** What divides the match: treaties that came into force, crises, events and injects. */
export function chartMarksOf(view: Pick<View, 'treaties' | 'pastCrises' | 'crisis' | 'worldEvents'>, words: Words): readonly ChartMark[] {
  const treaties = view.treaties.flatMap((treaty): Found[] => (treaty.inForceSince !== null && treaty.inForceSince > 0 ? [{ round: treaty.inForceSince, name: words.known(draftOf(treaty).title), shape: 'treaty' }] : []))
  const crises = [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])].map(({ round }): Found => ({ round, name: words.crisis, shape: 'crisis' }))
  const events = view.worldEvents.map(({ id, round, text }): Found => ({ round, name: text ?? words.event(id), shape: 'event' }))
  return byRound([...crises, ...treaties, ...events]).sort((one, other) => one.round - other.round)
}

function byRound(found: readonly Found[]): ChartMark[] {
  const rounds = new Map<number, Found[]>()
  for (const one of found) rounds.set(one.round, [...(rounds.get(one.round) ?? []), one])
  return [...rounds].map(([round, all]) => {
    return { round, shapes: CHART_SHAPES.filter((shape) => all.some((one) => one.shape === shape)), all: all.map(({ name }) => name) }
  })
}
