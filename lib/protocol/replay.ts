import type { Changes, View } from '../engine/viewShape.ts'

/** A finished match as a film: the first view, then what each moment changed. Small, because slices that stay are not repeated. */
export type ReplayFilm = {
  readonly title: string
  /** As whom the asker reads it. */
  readonly reader: 'host' | 'player' | 'guest'
  readonly first: View
  readonly steps: readonly ReplayStep[]
}

/** `label` is a phase, or a stage of a round's resolution. */
export type ReplayStep = { readonly round: number; readonly label: string; readonly changes: readonly Changes[] }
