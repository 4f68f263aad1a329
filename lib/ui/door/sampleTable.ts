import { SEATS } from '../../engine/vocabulary.ts'
import type { MapFacts } from '../map/mapModel.ts'

/** The picture at the door: a table in its third month. */
export function sampleTable(goods: string): MapFacts {
  return {
    seats: SEATS.map((seat) => ({ seat, state: 'filled', mine: false, stability: null, change: null, posture: null })),
    ties: [
      { id: 'pact', between: ['moscow', 'pyongyang'], kind: 'defence', title: '' },
      { id: 'old', between: ['beijing', 'pyongyang'], kind: 'unspoken', title: '' },
      { id: 'three', between: ['seoul', 'tokyo'], kind: 'consultation', title: '' },
      { id: 'south', between: ['seoul', 'washington'], kind: 'defence', title: '' },
      { id: 'east', between: ['tokyo', 'washington'], kind: 'defence', title: '' },
    ],
    flows: [{ id: 'goods', from: 'beijing', to: 'pyongyang', label: goods, odds: null }],
    hostilities: [{ between: ['pyongyang', 'seoul'], level: 2 }],
  }
}
