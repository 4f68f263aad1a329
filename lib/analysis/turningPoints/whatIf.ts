import { ok, refused, type Result } from '../../base/result.ts'
import type { Rejection } from '../../engine/rejections.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { changedBell, type Change } from './change.ts'
import { playedFromReveal, rung } from './continuations.ts'
import type { BySeat, Course } from './course.ts'
import { futuresOf, type Counting, type Futures } from './futures.ts'

/** What could have come had a round gone otherwise, beside what came. */
export type WhatIf = {
  readonly futures: Futures
  readonly course: readonly { readonly round: number; readonly change: BySeat }[]
  readonly results: BySeat
}
/** One line of the server's answer: how far it is, what it came to, or why not. */
export type WhatIfLine =
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'found'; readonly found: WhatIf }
  | { readonly type: 'refused'; readonly rejection: WhatIfRefusal }
export type WhatIfRefusal = Rejection | { readonly code: 'noSuchRound' }

/** Bots play on, many times, from a round whose orders or treaties went otherwise; all else of it as it stood. */
export function whatIf(scenario: Scenario, course: Course, how: Counting & { readonly round: number; readonly change: Change }): Result<WhatIf, WhatIfRefusal> {
  const bell = course.rounds.find(({ round }) => round === how.round)?.bell ?? null
  if (bell === null) return refused({ code: 'noSuchRound' })
  const changed = changedBell(scenario, bell, how.change)
  if (!changed.ok) return changed
  const revealed = rung(scenario, changed.value)
  const played = Array.from({ length: how.continuations }, (_, number) => {
    const one = playedFromReveal(scenario, revealed, `${bell.seed} what if ${how.round} ${number}`)
    how.onContinuation()
    return one
  })
  return ok({
    futures: futuresOf(played, { round: how.round, rounds: bell.settings.rounds }),
    course: course.rounds.map(({ round, standing }) => ({ round, change: standing })), results: course.results,
  })
}
