import type { View } from '../engine/viewShape.ts'
import type { PhaseType } from '../engine/vocabulary.ts'

/** What may hang on the classroom's wall: nothing that a stranger with the code could not see. */
export type ProjectorTable = {
  readonly matchId: string
  readonly tableNumber: number
  readonly phase: PhaseType
  readonly round: number
  readonly rounds: number
  readonly deadlineMs: number | null
  readonly paused: { readonly atMs: number; readonly by: string; readonly reason: string } | null
  readonly gauges: { readonly tension: number; readonly alarm: number; readonly axisLook: number }
  readonly played: number
  readonly sealed: number
}
export type Projected = {
  readonly title: string
  readonly code: string
  readonly serverNowMs: number
  readonly tables: readonly ProjectorTable[]
  /** The chosen table with the public's eyes; null where the session shows nothing to onlookers. */
  readonly view: View | null
}
