import type { Result } from '../../base/result.ts'
import type { Actor, Command } from '../../engine/commands.ts'
import type { MatchEvent } from '../../engine/events.ts'
import type { Step } from '../../engine/frames.ts'
import type { MatchId } from '../../engine/ids.ts'
import type { Rejection } from '../../engine/rejections.ts'
import type { MatchState } from '../../engine/state.ts'
import type { Frames, View, Viewer } from '../../engine/viewShape.ts'

/** A command with everything that the rules take from outside. */
export type Asked = { readonly matchId: MatchId; readonly actor: Actor; readonly command: Command; readonly atMs: number }

/** The engine as a match uses it. */
export type Rules = {
  readonly version: number
  readonly decide: (state: MatchState | null, asked: Asked) => Result<readonly MatchEvent[], Rejection>
  /** Events of an older version of the rules, as today's read them. */
  readonly upcast: (events: readonly MatchEvent[], rulesVersion: number) => readonly MatchEvent[]
  readonly evolve: (state: MatchState | null, event: MatchEvent) => MatchState
  readonly viewFor: (state: MatchState, viewer: Viewer) => View
  readonly framesFor: (step: Step, viewersNow: () => readonly Viewer[]) => Frames
}
