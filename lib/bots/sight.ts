import { drawFor } from '../base/random.ts'
import { numberAt, pairKey, type Numbers } from '../engine/numbers.ts'
import type { Plan } from '../engine/doctrine.ts'
import type { Scenario } from '../engine/scenario.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import type { View } from '../engine/viewShape.ts'
import { planDrawn } from './plans.ts'
import type { BotSkill } from './skill.ts'

/** What a bot looks at of its seat's view; the rest it never asks for. */
export type Seen = Omit<View, 'ledger' | 'pages' | 'holds' | 'division' | 'scores' | 'allDesks'>

/** All that a bot may reason from: the scenario's public rules and what its seat sees. */
export type Sight = {
  readonly scenario: Scenario
  readonly view: Seen
  readonly seat: Seat
  readonly seed: string
  readonly strength: BotSkill
  /** The seat's plan for the match; drawn by the seed where none is set. */
  readonly plan?: Plan
}

export function planOf(sight: Pick<Sight, 'scenario' | 'seat' | 'seed' | 'plan'>): Plan {
  return sight.plan ?? planDrawn(sight.scenario, sight.seat, drawFor(sight.seed, 'plan'))
}

export function drawOf(sight: Sight, purpose: string): number {
  return drawFor(sight.seed, `bot.${sight.seat}.${sight.view.match.phaseNumber}.${purpose}`)
}

export function warmthOf(numbers: Numbers, one: Seat, other: Seat): number {
  return numberAt(numbers, pairKey('warmth', one, other))
}

export function hostilityOf(numbers: Numbers, one: Seat, other: Seat): number {
  return numberAt(numbers, pairKey('hostility', one, other))
}

export function othersOf(seat: Seat): readonly Seat[] {
  return SEATS.filter((other) => other !== seat)
}
