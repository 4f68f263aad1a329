import type { Result } from '../base/result.ts'
import type { Actor, Command, CommandOf, CommandType } from './commands.ts'
import type { MatchEvent } from './events.ts'
import type { MatchId } from './ids.ts'
import type { Rejection } from './rejections.ts'
import type { Scenario } from './scenario.ts'
import type { MatchState } from './state.ts'
import type { Seat } from './vocabulary.ts'

/** One command, who speaks it and when. Time comes from outside as data. */
export type Request = { readonly actor: Actor; readonly command: Command; readonly atMs: number; readonly matchId: MatchId }

/** What a handler may read. `seat` is the speaking seat, or `null` for host and clock. */
export type Context = {
  readonly scenario: Scenario
  readonly state: MatchState
  readonly actor: Actor
  readonly atMs: number
}
export type SeatContext = Context & { readonly seat: Seat }

export type Decision = Result<readonly MatchEvent[], Rejection>

export type Decider<T extends CommandType> = (context: Context, command: CommandOf<T>) => Decision
export type SeatDecider<T extends CommandType> = (context: SeatContext, command: CommandOf<T>) => Decision
