import type { Changes, View } from '../engine/viewShape.ts'
import type { ReplayFilm } from '../protocol/replay.ts'
import { applyChanges } from './applyChanges.ts'

/** One point of a finished match, as the lens shows it. */
export type ReplayMoment = { readonly round: number; readonly label: string; readonly revision: number; readonly view: View }

/** Every moment's whole view; slices that did not change are shared between them. */
export function replayMoments({ first, steps, set, append }: Pick<ReplayFilm, 'first' | 'steps' | 'set' | 'append'>): readonly ReplayMoment[] {
  const changes = steps.map((): Changes[] => [])
  for (const [slice, track] of Object.entries(set)) for (const [step, value] of track) changes[step]?.push({ set: { [slice]: value }, append: {} })
  for (const [list, track] of Object.entries(append)) for (const [step, items] of track) changes[step]?.push({ set: {}, append: { [list]: items } })
  let view = first
  return steps.map((step, at) => {
    view = changes[at]?.reduce(applyChanges, view) ?? view
    return { ...step, view }
  })
}
