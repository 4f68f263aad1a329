import type { View } from '../../engine/viewShape.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'

export const CHART_SHAPES = ['crisis', 'treaty', 'event'] as const
export type ChartShape = (typeof CHART_SHAPES)[number]
/** What a round had: one name at the head, its kinds at the foot, everything in the title. */
export type ChartMark = { readonly round: number; readonly label: string; readonly shapes: readonly ChartShape[]; readonly all: readonly string[] }
type Found = { readonly round: number; readonly name: string; readonly shape: ChartShape }

const LONGEST = 22

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

type Words = { readonly crisis: string; readonly event: (id: string) => string; readonly known: (text: string) => string }

/** What divides the match: treaties that came into force, crises, events and injects. */
export function chartMarksOf(view: Pick<View, 'treaties' | 'pastCrises' | 'crisis' | 'worldEvents'>, words: Words): readonly ChartMark[] {
  const treaties = view.treaties.flatMap((treaty): Found[] => (treaty.inForceSince !== null && treaty.inForceSince > 0 ? [{ round: treaty.inForceSince, name: words.known(draftOf(treaty).title), shape: 'treaty' }] : []))
  const crises = [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])].map(({ round }): Found => ({ round, name: words.crisis, shape: 'crisis' }))
  const events = view.worldEvents.map(({ id, round, text }): Found => ({ round, name: text ?? words.event(id), shape: 'event' }))
  return byRound([...crises, ...treaties, ...events]).sort((one, other) => one.round - other.round)
}

/** The weightiest of a round is named; the others are counted behind it, so that no name covers another. */
function byRound(found: readonly Found[]): ChartMark[] {
  const rounds = new Map<number, Found[]>()
  for (const one of found) rounds.set(one.round, [...(rounds.get(one.round) ?? []), one])
  return [...rounds].flatMap(([round, all]) => {
    const [first, ...rest] = all
    if (first === undefined) return []
    const label = rest.length === 0 ? short(first.name) : `${short(first.name)} +${rest.length}`
    return [{ round, label, shapes: CHART_SHAPES.filter((shape) => all.some((one) => one.shape === shape)), all: all.map(({ name }) => name) }]
  })
}
