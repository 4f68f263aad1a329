import { numberAt } from '../engine/numbers.ts'
import type { BotStrength } from '../engine/vocabulary.ts'
import { candidatesOf, type Candidate } from './candidates.ts'
import { priceIfLegal } from './legal.ts'
import { drawOf, type Sight } from './sight.ts'
import { worthOf } from './worth.ts'

/** How far chance may carry a bot from its best reckoning, in points of result. */
export const NOISE: Readonly<Record<BotStrength, number>> = { novice: 2.5, able: 0.9, strong: 0.35 }

export type Priced = { readonly candidate: Candidate; readonly worth: number; readonly cost: number }

const SLOTS = 3
/** A bot stops where an order brings less than the capital is worth that it costs. */
const CAPITAL_WORTH = 0.3

/** Chance with the spread of a Gumbel distribution, so that better orders are taken more often, not always. */
function noise(sight: Sight, purpose: string): number {
  const draw = Math.min(0.999, Math.max(0.001, drawOf(sight, purpose)))
  return -Math.log(-Math.log(draw)) * NOISE[sight.strength]
}

export function pricedCandidates(sight: Sight): readonly Priced[] {
  return candidatesOf(sight).flatMap((candidate) => {
    const cost = priceIfLegal(candidate, sight)
    if (cost === null) return []
    const { order, target, second, treatyId } = candidate.draft
    const worth = worthOf(candidate, sight) + noise(sight, [order, target, second, treatyId].join('.'))
    return [{ candidate, worth, cost }]
  })
}

function clashes(one: Candidate, other: Candidate): boolean {
  return one.draft.order === other.draft.order
    || (one.draft.target !== null && one.draft.target === other.draft.target && one.spec.desk === other.spec.desk)
}

/** The best orders that the seat's capital can pay for, at most three, each different. */
export function chooseOrders(sight: Sight, priced: readonly Priced[] = pricedCandidates(sight)): readonly Candidate[] {
  const ranked = [...priced].sort((one, other) => other.worth - other.cost * CAPITAL_WORTH - (one.worth - one.cost * CAPITAL_WORTH))
  let capital = numberAt(sight.view.numbers, `capital.${sight.seat}`)
  const chosen: Candidate[] = []
  for (const { candidate, worth, cost } of ranked) {
    const wanted = worth > cost * CAPITAL_WORTH && cost <= capital && !chosen.some((other) => clashes(candidate, other))
    if (!wanted || chosen.length === SLOTS) continue
    chosen.push(candidate)
    capital -= cost
  }
  return chosen
}
