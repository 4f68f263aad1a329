import { conditionHolds } from '../../engine/orders/condition.ts'
import { numberAt, pairKey, relianceKey, type NumberKey } from '../../engine/numbers.ts'
import type { Condition } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { ruleStateOf } from '../legal.ts'
import type { Sight } from '../sight.ts'
import { COUNT, placeOf } from './places.ts'
import type { Prospect } from './outlook.ts'

/** How near an aim is in a prospect, 0-1: smooth, so that steps towards it count before it is reached. */
type Nearness = (prospect: Prospect) => number

const SOFTNESS: Readonly<Record<string, number>> = { warmth: 5, arsenal: 0.5, flow: 0.5, hostility: 0.6, reliance: 4 }
const PLAIN_SOFTNESS = 2.5

type Bounds = { readonly atLeast?: number; readonly atMost?: number }

function within(value: number, bounds: Bounds, softness: number): number {
  const above = bounds.atLeast === undefined ? 1 : 1 / (1 + Math.exp(-(value - bounds.atLeast) / softness))
  const below = bounds.atMost === undefined ? 1 : 1 / (1 + Math.exp(-(bounds.atMost - value) / softness))
  return above * below
}

function ofNumber(key: NumberKey, bounds: Bounds, from: number): Nearness {
  const place = placeOf(key)
  const softness = SOFTNESS[key.split('.')[0] ?? ''] ?? PLAIN_SOFTNESS
  return ({ world }) => within((world[place] ?? 0) - from, bounds, softness)
}

function isSeat(role: string): role is Seat {
  return SEATS.some((seat) => seat === role)
}

function nearnessOf(condition: Condition, sight: Sight): Nearness {
  const { view } = sight
  const asItStands: Nearness = () => (conditionHolds(sight.scenario, condition, { state: ruleStateOf(view), numbers: view.numbers, knower: sight.seat }) ? 1 : 0)
  const parts = (of: readonly Condition[]): readonly Nearness[] => of.map((one) => nearnessOf(one, sight))
  switch (condition.kind) {
    case 'number': return ofNumber(condition.key, condition, 0)
    case 'change': return ofNumber(condition.key, condition, condition.key.startsWith('influence') ? 0 : numberAt(view.start, condition.key))
    case 'warmth': {
      const [one, other] = condition.between
      return isSeat(one) && isSeat(other) ? ofNumber(pairKey('warmth', one, other), condition, 0) : once(asItStands)
    }
    case 'reliance': {
      const { of, on, channel } = condition
      return isSeat(of) && isSeat(on) && channel !== 'heaviest' ? ofNumber(relianceKey(of, on, channel), condition, 0) : once(asItStands)
    }
    case 'hold': {
      const place = SEATS.indexOf(condition.of) * COUNT + SEATS.indexOf(condition.over)
      return ({ holds }) => within(holds[place] ?? 0, condition, PLAIN_SOFTNESS)
    }
    case 'all': { const all = parts(condition.of); return (prospect) => all.reduce((product, one) => product * one(prospect), 1) }
    case 'any': { const any = parts(condition.of); return (prospect) => 1 - any.reduce((product, one) => product * (1 - one(prospect)), 1) }
    case 'not': { const one = nearnessOf(condition.of, sight); return (prospect) => 1 - one(prospect) }
    default: return once(asItStands)
  }
}

/** What looking ahead cannot move is judged as it stands. */
function once(nearness: Nearness): Nearness {
  let known: number | null = null
  return (prospect) => (known ??= nearness(prospect))
}

/** Points that a seat may expect from its own three aims, as a prospect leaves them. */
export function aimsOf(sight: Sight): (prospect: Prospect) => number {
  const aims = (sight.view.desk?.agendas ?? []).flatMap(({ id, points }) => {
    const agenda = sight.scenario.agendas.find((one) => one.id === id)
    return agenda === undefined ? [] : [{ points, nearness: nearnessOf(agenda.condition, sight) }]
  })
  return (prospect) => aims.reduce((sum, aim) => sum + aim.points * aim.nearness(prospect), 0)
}
