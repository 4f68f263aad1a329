import type { BotMatch } from '../../bots/botMatch.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** What the balance report needs of a match; small, so that it can be sent between threads. */
export type Outcome = {
  readonly totals: Readonly<Record<Seat, number>>
  readonly war: boolean
  readonly crises: number
  /** Orders carried out, as `seat order`, with how often. */
  readonly uses: Readonly<Record<string, number>>
  readonly refused: number
}

export function outcomeOf({ state, refused }: BotMatch): Outcome {
  const { end } = state
  if (end === null) throw new Error(`match ${state.matchId} has no end`)
  const uses: Record<string, number> = {}
  for (const act of state.acts) {
    if (act.type !== 'order') continue
    const key = `${act.seat} ${act.draft.order}`
    uses[key] = (uses[key] ?? 0) + 1
  }
  const [beijing, moscow, pyongyang, seoul, tokyo, washington] = SEATS.map((seat) => end.scores[seat].total)
  if (beijing === undefined || moscow === undefined || pyongyang === undefined || seoul === undefined || tokyo === undefined || washington === undefined) throw new Error('a seat has no score')
  return {
    totals: { beijing, moscow, pyongyang, seoul, tokyo, washington },
    war: end.reason === 'war', crises: state.crises.length, uses, refused: refused.length,
  }
}
