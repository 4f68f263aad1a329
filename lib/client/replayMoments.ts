import type { View } from '../engine/viewShape.ts'
import type { ReplayFilm } from '../protocol/replay.ts'
import { applyChanges } from './applyChanges.ts'

/** One point of a finished match, as the lens shows it. */
export type ReplayMoment = { readonly round: number; readonly label: string; readonly revision: number; readonly view: View }

/** Every moment's whole view; slices that did not change are shared between them. */
export function replayMoments({ first, steps }: Pick<ReplayFilm, 'first' | 'steps'>): readonly ReplayMoment[] {
  let view = first
  return steps.map(({ round, label, revision, changes }) => {
    view = changes.reduce(applyChanges, view)
    return { round, label, revision, view }
  })
}
