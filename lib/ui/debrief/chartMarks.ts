import type { View } from '../../engine/viewShape.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import type { ChartMark } from './LineChart.tsx'

const LONGEST = 22

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

/** What divides the match: treaties that came into force, crises, events. */
export function chartMarksOf(view: View, words: { readonly crisis: string; readonly event: (id: string) => string }): readonly ChartMark[] {
  const treaties = view.treaties.flatMap((treaty) => (treaty.inForceSince !== null && treaty.inForceSince > 0 ? [{ round: treaty.inForceSince, label: short(draftOf(treaty).title), shape: 'treaty' as const }] : []))
  const crises = [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])].map((crisis) => ({ round: crisis.round, label: words.crisis, shape: 'crisis' as const }))
  const events = view.worldEvents.map((event) => ({ round: event.round, label: short(words.event(event.id)), shape: 'event' as const }))
  return [...treaties, ...crises, ...events].sort((one, other) => one.round - other.round)
}
