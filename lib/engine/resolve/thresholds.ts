import type { NumberKey } from '../numbers.ts'
import type { Gauge, Seat } from '../vocabulary.ts'

export type Threshold = { readonly id: string; readonly gauge: Gauge; readonly at: number; readonly seats: readonly Seat[]; readonly changes: readonly (readonly [NumberKey, number])[] }

/** R11: what happens when a gauge climbs over its announced threshold. */
export const THRESHOLDS: readonly Threshold[] = [
  { id: 'marketsClose', gauge: 'axisLook', at: 45, seats: ['beijing'], changes: [['economy.beijing', -2], ['stability.beijing', -0.8]] },
  { id: 'secondarySanctions', gauge: 'axisLook', at: 60, seats: ['beijing', 'washington'], changes: [['economy.beijing', -3], ['warmth.beijing.washington', -6]] },
  { id: 'alliesConsult', gauge: 'alarm', at: 45, seats: ['seoul', 'tokyo', 'washington'], changes: [['stability.seoul', 0.8], ['stability.tokyo', 0.8], ['warmth.seoul.tokyo', 3], ['stability.pyongyang', -0.5]] },
  { id: 'alliesReinforce', gauge: 'alarm', at: 65, seats: ['seoul', 'tokyo', 'washington'], changes: [['stability.beijing', -1], ['stability.pyongyang', -1], ['warmth.seoul.tokyo', 3]] },
  { id: 'shippingDear', gauge: 'tension', at: 60, seats: ['beijing', 'seoul', 'tokyo'], changes: [['economy.beijing', -1], ['economy.seoul', -1], ['economy.tokyo', -1]] },
  { id: 'capitalFlight', gauge: 'tension', at: 75, seats: ['beijing', 'seoul', 'tokyo', 'washington'], changes: [['economy.beijing', -1.5], ['economy.seoul', -2], ['economy.tokyo', -1.5], ['economy.washington', -1]] },
]
