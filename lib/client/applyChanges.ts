import { inActOrder, type Act } from '../engine/acts.ts'
import type { Changes, View } from '../engine/viewShape.ts'

/** The view after a frame. Slices that did not change stay the same objects, so screens re-render only what moved. */
export function applyChanges(view: View, { set, append }: Changes): View {
  return {
    ...view,
    ...set,
    ledger: grown(view.ledger, append.ledger),
    acts: append.acts === undefined ? view.acts : restated(view.acts, append.acts),
    messages: grown(view.messages, append.messages),
    pages: grown(view.pages, append.pages),
  }
}

function grown<Item>(list: readonly Item[], more: readonly Item[] | undefined): readonly Item[] {
  return more === undefined || more.length === 0 ? list : [...list, ...more]
}

/** An act that was exposed comes again under its id and takes its old place; one newly learned of, the place that it had. */
function restated(acts: readonly Act[], more: readonly Act[]): readonly Act[] {
  const again = new Map(more.map((act) => [act.id, act]))
  const kept = acts.map((act) => {
    const newer = again.get(act.id)
    again.delete(act.id)
    return newer ?? act
  })
  return inActOrder([...kept, ...again.values()])
}
