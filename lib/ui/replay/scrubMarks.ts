import type { ReplayMoment } from '../../client/replayMoments.ts'
import type { Act } from '../../engine/acts.ts'
import { draftOf } from '../negotiation/treatyFacts.ts'
import type { Slide } from './slides.ts'

export type ScrubMark =
  | { readonly shape: 'treaty'; readonly at: number; readonly title: string }
  | { readonly shape: 'event'; readonly at: number; readonly eventId: string; readonly text: string | null }
  | { readonly shape: 'crisis'; readonly at: number; readonly issue: string; readonly act: Act | null }
  | { readonly shape: 'star'; readonly at: number; readonly text: string | null }

/** What is worth finding again: treaties as they come into force, events, crises as they open, the host's stars; in order. */
export function scrubMarksOf(moments: readonly ReplayMoment[], stars: readonly Slide[]): readonly ScrubMark[] {
  const marks = moments.slice(1).flatMap(({ view }, index) => {
    const at = index + 1
    const before = moments[index]?.view ?? view
    const binding = (id: string) => before.treaties.some((treaty) => treaty.id === id && treaty.inForceSince !== null)
    const treaties = view.treaties === before.treaties ? [] : view.treaties.filter((treaty) => treaty.inForceSince !== null && !binding(treaty.id))
    const events = view.worldEvents.slice(before.worldEvents.length)
    const crisis = view.crisis ?? view.pastCrises.at(-1)
    const seen = [...before.pastCrises, ...(before.crisis === null ? [] : [before.crisis])].some(({ id }) => id === crisis?.id)
    return [
      ...treaties.map((treaty): ScrubMark => ({ shape: 'treaty', at, title: draftOf(treaty).title })),
      ...events.map(({ id, text }): ScrubMark => ({ shape: 'event', at, eventId: id, text })),
      ...(crisis === undefined || seen ? [] : [{ shape: 'crisis', at, issue: crisis.issue, act: view.acts.find(({ id }) => id === crisis.actId) ?? null } satisfies ScrubMark]),
    ]
  })
  return [...marks, ...stars.map(({ at, text }): ScrubMark => ({ shape: 'star', at, text: text === '' ? null : text }))].sort((one, other) => one.at - other.at)
}
