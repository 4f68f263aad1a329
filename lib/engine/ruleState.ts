import type { Act } from './acts.ts'
import type { Crisis } from './crisis/crisis.ts'
import type { Numbers } from './numbers.ts'
import type { Treaty } from './treaties/treaty.ts'
import type { Line, Seat } from './vocabulary.ts'

/**
 * What the rules ask of a match to judge or preview an order. A whole match state gives it,
 * and so does a seat's own view: then nothing can be judged by what the seat may not know.
 */
export type RuleState = {
  readonly round: number
  readonly start: Numbers
  readonly treaties: readonly Treaty[]
  readonly acts: readonly Act[]
  readonly crises: readonly Crisis[]
  readonly seats: Readonly<Record<Seat, { readonly line: Line }>>
}
