import type { MatchState } from '../engine/state.ts'
import type { Lists, OwnView, SharedView, View } from '../engine/viewShape.ts'

/** By slice, the steps that changed it and what they made of it: what repeats stands close together, where zip finds it. */
export type Tracks<Slices> = { readonly [Slice in keyof Slices]?: readonly (readonly [step: number, value: Slices[Slice]])[] }

/** A finished match as a film: the first view, then what each step changed. Small, because slices that stay are not repeated. */
export type ReplayFilm = {
  readonly title: string
  /** As whom the asker reads it. */
  readonly reader: 'host' | 'player' | 'guest'
  /** The rules that the match was played by, and when it was over: a citation names both. */
  readonly rulesVersion: number
  readonly endedAtMs: number | null
  readonly first: View
  readonly steps: readonly ReplayStep[]
  readonly set: Tracks<SharedView & OwnView>
  readonly append: Tracks<Lists>
  /** What was expected of whom, round by round, as far as this lens knows it. */
  readonly forecasts: MatchState['pastForecasts']
}

/** `label` is a phase, or a stage of a round's resolution; `revision` the entry of the log that it ends with. */
export type ReplayStep = { readonly round: number; readonly label: string; readonly revision: number }

/** An exported match that is brought in may be so long. */
export const MOST_IMPORTED_BYTES = 40_000_000
