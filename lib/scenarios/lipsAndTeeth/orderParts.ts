import type { Amount, Condition, Effect, OrderSpec, Role, TargetRule } from '../../engine/scenario.ts'
import { SEATS, type Channel, type Gauge, type Seat, type SeatMeasure } from '../../engine/vocabulary.ts'

/** Short words for writing orders down as data. */
export const actor = (measure: SeatMeasure, by: Amount): Effect => ({ kind: 'seat', measure, whose: 'actor', by })
export const target = (measure: SeatMeasure, by: Amount): Effect => ({ kind: 'seat', measure, whose: 'target', by })
export const of = (whose: Role, measure: SeatMeasure, by: Amount): Effect => ({ kind: 'seat', measure, whose, by })
export const warmth = (by: Amount, one: Role = 'actor', other: Role = 'target'): Effect => ({ kind: 'warmth', between: [one, other], by })
export const gauge = (name: Gauge, by: Amount): Effect => ({ kind: 'gauge', gauge: name, by })
export const flow = (name: 'munitions' | 'technology', by: number): Effect => ({ kind: 'flow', flow: name, by })
export const pariahPrice = (size: number): Effect => ({ kind: 'pariahPrice', size })
export const reliance = (of: Role, on: Role, channel: Channel | 'heaviest', by: Amount): Effect => ({ kind: 'reliance', of, on, channel, by })
export const when = (condition: Condition, ...effects: readonly Effect[]): readonly Effect[] =>
  effects.map((effect) => ({ ...effect, when: condition }))

export const is = (role: Role, ...oneOf: readonly Seat[]): Condition => ({ kind: 'is', role, oneOf })
export const both = (...oneOf: readonly Seat[]): Condition => ({ kind: 'both', roles: ['actor', 'target'], oneOf })
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', of })

const EVERY: readonly Seat[] = SEATS
export const NORTHERN = ['beijing', 'moscow', 'pyongyang'] as const
export const ALLIED = ['seoul', 'tokyo', 'washington'] as const
export const alliedPair = both(...ALLIED)
export const alarmed: Condition = { kind: 'number', key: 'alarm', atLeast: 30 }
const beijingIsIn = any(is('actor', 'beijing'), is('target', 'beijing'))

/** Beijing looks like one of three when it acts with Moscow or Pyongyang, and a third as much when those two act together. */
export const looksLikeAxis = (by: number): readonly Effect[] => [
  ...when(all(both(...NORTHERN), beijingIsIn), gauge('axisLook', by)),
  ...when(both('moscow', 'pyongyang'), gauge('axisLook', by * 0.35)),
]

/** Provoked neighbours draw together. */
export const unitesRivals = (by: number): readonly Effect[] => [
  warmth(by, 'seoul', 'tokyo'), warmth(by * 0.7, 'seoul', 'washington'), warmth(by * 0.7, 'tokyo', 'washington'),
]

const anyone: TargetRule = { kind: 'one', among: 'others' }
export const nobody: TargetRule = { kind: 'none' }
export const oneOf = (...among: readonly Seat[]): TargetRule => ({ kind: 'one', among })

type Written = Omit<OrderSpec, 'needs' | 'effects' | 'actors' | 'target' | 'visibility' | 'escalation'>
  & Partial<Pick<OrderSpec, 'needs' | 'actors' | 'target' | 'visibility' | 'escalation'>>
  & { readonly effects: readonly (Effect | readonly Effect[])[] }

/** Fills in what most orders share: public, by everyone, on anyone, without escalation. */
export function order(written: Written): OrderSpec {
  return {
    visibility: 'public', escalation: 0, actors: EVERY, target: anyone, needs: [],
    ...written, effects: written.effects.flat(),
  }
}
