import type { Cast, Threshold } from '../../engine/scenario.ts'
import { ALLIED } from './orderParts.ts'

/** Which capitals play the parts that the rules speak of. */
export const cast: Cast = {
  allies: ALLIED,
  sharing: ['seoul', 'tokyo'],
  axis: 'beijing',
  war: { by: 'moscow', goodsFrom: 'beijing' },
  flows: { munitions: ['pyongyang', 'moscow'], technology: ['moscow', 'pyongyang'] },
  alarmed: ['seoul', 'tokyo'],
  buffer: { of: 'beijing', neighbours: [['pyongyang', 1], ['moscow', 0.6]] },
  regime: {
    of: 'pyongyang', fedBy: ['beijing', 'moscow'], refugeesTo: ['beijing', 'seoul'], borders: ['seoul', 'beijing'],
    fall: [['stability.pyongyang', -15], ['stability.beijing', -9], ['stability.seoul', -8], ['tension', 15], ['alarm', 10]],
  },
}

/** R11: what happens when a gauge climbs over an announced mark. */
export const thresholds: readonly Threshold[] = [
  { id: 'marketsClose', gauge: 'axisLook', at: 45, seats: ['beijing'], changes: [['economy.beijing', -2], ['stability.beijing', -0.8]] },
  { id: 'secondarySanctions', gauge: 'axisLook', at: 60, seats: ['beijing', 'washington'], changes: [['economy.beijing', -3], ['warmth.beijing.washington', -6]] },
  { id: 'alliesConsult', gauge: 'alarm', at: 45, seats: ['seoul', 'tokyo', 'washington'], changes: [['stability.seoul', 0.8], ['stability.tokyo', 0.8], ['warmth.seoul.tokyo', 3], ['stability.pyongyang', -0.5]] },
  { id: 'alliesReinforce', gauge: 'alarm', at: 65, seats: ['seoul', 'tokyo', 'washington'], changes: [['stability.beijing', -1], ['stability.pyongyang', -1], ['warmth.seoul.tokyo', 3]] },
  { id: 'shippingDear', gauge: 'tension', at: 60, seats: ['beijing', 'seoul', 'tokyo'], changes: [['economy.beijing', -1], ['economy.seoul', -1], ['economy.tokyo', -1]] },
  { id: 'capitalFlight', gauge: 'tension', at: 75, seats: ['beijing', 'seoul', 'tokyo', 'washington'], changes: [['economy.beijing', -1.5], ['economy.seoul', -2], ['economy.tokyo', -1.5], ['economy.washington', -1]] },
]
