import type { View } from '../../engine/viewShape.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import type { ChartMark } from './LineChart.tsx'

const LONGEST = 22

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** What divides the match: treaties that came into force, crises, events. */
export function chartMarksOf(view: View, words: { readonly crisis: string; readonly event: (id: string) => string; readonly known: (text: string) => string }): readonly ChartMark[] {
  const treaties = view.treaties.flatMap((treaty) => (treaty.inForceSince !== null && treaty.inForceSince > 0 ? [{ round: treaty.inForceSince, label: short(words.known(draftOf(treaty).title)), shape: 'treaty' as const }] : []))
  const crises = [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])].map((crisis) => ({ round: crisis.round, label: words.crisis, shape: 'crisis' as const }))
  const events = view.worldEvents.map((event) => ({ round: event.round, label: short(words.event(event.id)), shape: 'event' as const }))
  return onePerRound([...crises, ...treaties, ...events]).sort((one, other) => one.round - other.round)
}

/** The weightiest of a round is named; the others are counted behind it, so that no name covers another. */
function onePerRound(marks: readonly ChartMark[]): ChartMark[] {
  const rounds = new Map<number, ChartMark[]>()
  for (const mark of marks) rounds.set(mark.round, [...(rounds.get(mark.round) ?? []), mark])
  return [...rounds.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [rest.length === 0 ? first : { ...first, label: `${first.label} +${rest.length}` }]))
}
