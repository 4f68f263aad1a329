import type { Condition } from '../../engine/scenario.ts'
import { numberAt, pairKey, type NumberKey } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

/** Where an aim stands: the numbers that its condition asks for, as the seat knows them. */
export type AimFigure =
  | { readonly of: 'number' | 'change'; readonly key: NumberKey; readonly amount: number }
  | { readonly of: 'hold'; readonly holder: Seat; readonly held: Seat }

export function aimFiguresOf(condition: Condition, view: View): readonly AimFigure[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap((part) => aimFiguresOf(part, view))
  if (condition.kind === 'number') return [{ of: 'number', key: condition.key, amount: short(numberAt(view.numbers, condition.key), condition) }]
  if (condition.kind === 'change') return [{ of: 'change', key: condition.key, amount: short(numberAt(view.numbers, condition.key) - numberAt(view.start, condition.key), condition) }]
  if (condition.kind === 'hold') return [{ of: 'hold', holder: condition.of, held: condition.over }]
  const [one, other] = condition.kind === 'warmth' ? condition.between.map((role) => SEATS.find((seat) => seat === role)) : []
  if (condition.kind !== 'warmth' || one === undefined || other === undefined) return []
  const key = pairKey('warmth', one, other)
  return [{ of: 'number', key, amount: short(numberAt(view.numbers, key), condition) }]
}

/** Rounded away from the mark, so that a figure never looks as if it had reached what it has not. */
function short(amount: number, { atMost }: { readonly atMost?: number }): number {
  return (atMost === undefined ? Math.floor(amount * 10 + 1e-6) : Math.ceil(amount * 10 - 1e-6)) / 10
}
