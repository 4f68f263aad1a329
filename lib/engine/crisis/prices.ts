import type { Catalogue } from '../scenario.ts'
import { RUNGS, type Rung } from '../vocabulary.ts'

/** What crises cost and bring, in points. A scenario may set any of them as `crisis.<name>` in its tuning. */
const PRICES = {
  'yield.threat': -1, 'yield.display': -2, 'yield.use': -3.4,
  'prevail.threat': 0.7, 'prevail.display': 1.4, 'prevail.use': 2.2,
  'accident.threat': 0, 'accident.display': 0.05, 'accident.use': 0.12,
  audience: 1.35, settle: 0.9, settleTension: -5, settleCredibility: 1, fizzle: -0.3, climbTension: 4,
  yieldCredibility: -2, prevailCredibility: 1, hotline: 0.5, mediated: 0.5, mediatorCredibility: 1.5,
  war: -30, warInstigator: -15,
  honourCredibility: 1, honourWarmth: 4, honourSupport: 0.6, honourTension: 1, consultCredibility: 0.3,
  hesitateWarmth: -2, abandonCredibility: -3, abandonWarmth: -8, abandonSupport: -1,
} as const
export type PriceName = keyof typeof PRICES

export function priceOf(scenario: Catalogue, name: PriceName): number {
  return scenario.tuning[`crisis.${name}`] ?? PRICES[name]
}

type PricedRung = 'threat' | 'display' | 'use'

/** Crises are priced on the three rungs between peace and war. */
export function pricedRung(rung: Rung): PricedRung {
  if (rung === 'none') return 'threat'
  return rung === 'war' ? 'use' : rung
}

/** C8: the announced odds of an accident on this rung; a hotline between the two halves them. */
export function accidentOdds(scenario: Catalogue, rung: Rung, hotline: boolean): number {
  if (rung === 'none' || rung === 'war') return 0
  return priceOf(scenario, `accident.${rung}`) * (hotline ? priceOf(scenario, 'hotline') : 1)
}

export function rungAbove(rung: Rung): Rung {
  return RUNGS[RUNGS.indexOf(rung) + 1] ?? 'war'
}

/** C3: a democracy's public punishes backing down harder. */
export function yieldPrice(scenario: Catalogue, rung: Rung, democracy: boolean): number {
  return priceOf(scenario, `yield.${pricedRung(rung)}`) * (democracy ? priceOf(scenario, 'audience') : 1)
}
