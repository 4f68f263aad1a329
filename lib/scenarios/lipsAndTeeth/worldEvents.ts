import type { Condition, Effect, WorldEventSpec } from '../../engine/scenario.ts'
import type { NumberKey } from '../../engine/numbers.ts'
import type { Channel, Gauge, Seat, SeatMeasure } from '../../engine/vocabulary.ts'

const seat = (measure: SeatMeasure, whose: Seat, by: number): Effect => ({ kind: 'seat', measure, whose, by })
const warmth = (one: Seat, other: Seat, by: number): Effect => ({ kind: 'warmth', between: [one, other], by })
const gauge = (name: Gauge, by: number): Effect => ({ kind: 'gauge', gauge: name, by })
const reliance = (of: Seat, on: Seat, channel: Channel, by: number): Effect => ({ kind: 'reliance', of, on, channel, by })
const above = (key: NumberKey, atLeast: number): Condition => ({ kind: 'number', key, atLeast })
const below = (key: NumberKey, atMost: number): Condition => ({ kind: 'number', key, atMost })

type Rest = { readonly condition?: Condition; readonly round?: number; readonly weight?: number }
function happening(id: string, effects: readonly Effect[], rest: Rest = {}): WorldEventSpec {
  return { id, weight: rest.weight ?? 1, effects, injectable: true, ...rest }
}

/** What the world does by itself. One is drawn at each briefing; a host may release any of them. */
export const WORLD_EVENTS: readonly WorldEventSpec[] = [
  happening('leanSeason', [seat('economy', 'pyongyang', -2), seat('stability', 'pyongyang', -1.5), reliance('pyongyang', 'beijing', 'supply', 2)], { round: 2 }),
  happening('borderFlood', [seat('stability', 'pyongyang', -2), seat('economy', 'pyongyang', -1.5)], { weight: 1.2 }),
  happening('borderTradeReopens', [seat('economy', 'pyongyang', 1.5), warmth('beijing', 'pyongyang', 3), reliance('pyongyang', 'beijing', 'trade', 1)]),
  happening('goodHarvest', [seat('economy', 'pyongyang', 1.5), seat('stability', 'pyongyang', 1)], { condition: { kind: 'round', atLeast: 3 } }),
  happening('officialDefects', [seat('stability', 'pyongyang', -1.5), warmth('pyongyang', 'seoul', -4), seat('credibility', 'seoul', 0.5)]),
  happening('crossingAtTheLine', [gauge('tension', 4), gauge('alarm', 3), warmth('pyongyang', 'seoul', -3)], { weight: 1.2 }),
  happening('fishingBoatsSeized', [warmth('beijing', 'seoul', -4), gauge('tension', 2), seat('stability', 'seoul', -0.5)]),
  happening('shipsScrape', [warmth('beijing', 'tokyo', -4), gauge('tension', 3), seat('stability', 'tokyo', -0.5)]),
  happening('airspaceIncident', [warmth('moscow', 'tokyo', -4), warmth('moscow', 'seoul', -3), gauge('tension', 3), gauge('alarm', 3)]),
  happening('exportsSlump', [seat('economy', 'beijing', -2), seat('stability', 'beijing', -0.5)], { weight: 1.2 }),
  happening('propertyLenderFails', [seat('economy', 'beijing', -2.5), seat('stability', 'beijing', -1)]),
  happening('marketsRecover', [seat('economy', 'beijing', 1.5), seat('economy', 'seoul', 1), seat('economy', 'tokyo', 1)], { condition: below('tension', 48) }),
  happening('banksTurnCautious', [seat('economy', 'moscow', -1.5), reliance('moscow', 'beijing', 'supply', -2)], { condition: above('axisLook', 34) }),
  happening('oilPriceJumps', [seat('economy', 'moscow', 2), seat('economy', 'tokyo', -1), seat('economy', 'seoul', -1), seat('economy', 'beijing', -0.8)]),
  happening('oilPriceFalls', [seat('economy', 'moscow', -2), seat('economy', 'tokyo', 0.8), seat('economy', 'beijing', 0.8)]),
  happening('frontLineMoves', [seat('warEffort', 'moscow', 3), seat('stability', 'moscow', 0.8), seat('stability', 'washington', -0.5)]),
  happening('incursionAtHome', [seat('warEffort', 'moscow', -4), seat('stability', 'moscow', -1.5)], { weight: 0.8 }),
  happening('depotBurns', [seat('warEffort', 'moscow', -4), { kind: 'flow', flow: 'munitions', by: -0.3 }]),
  happening('weaponsAidApproved', [seat('warEffort', 'moscow', -3), warmth('moscow', 'washington', -2), seat('credibility', 'washington', 1)]),
  happening('fragmentsIdentified', [gauge('alarm', 5), seat('credibility', 'pyongyang', -1), seat('credibility', 'moscow', -1)], { condition: above('flow.munitions', 1) }),
  happening('monitorsProposed', [seat('credibility', 'washington', 0.8), seat('credibility', 'tokyo', 0.8), seat('economy', 'pyongyang', -0.8)]),
  happening('satellitePhotographs', [gauge('alarm', 4), seat('credibility', 'pyongyang', -0.8)], { condition: above('arsenal.pyongyang', 5) }),
  happening('assemblyDebatesWeapons', [seat('stability', 'seoul', -0.8), warmth('moscow', 'seoul', -2)]),
  happening('streetProtestsInSeoul', [seat('stability', 'seoul', -2)], { condition: below('stability.seoul', 54) }),
  happening('leadershipRaceInTokyo', [seat('stability', 'tokyo', -1.2), seat('capital', 'tokyo', -1)], { round: 4 }),
  happening('electionSeason', [seat('stability', 'washington', -1.5), seat('capital', 'washington', -1)], { round: 5 }),
  happening('historyDispute', [warmth('seoul', 'tokyo', -5)], { weight: 1.2 }),
  happening('youthExchange', [warmth('seoul', 'tokyo', 3), warmth('beijing', 'seoul', 2), warmth('beijing', 'tokyo', 2)], { condition: below('tension', 50) }),
  happening('panelOfScholars', [gauge('tension', -2), seat('credibility', 'beijing', 0.5)], { weight: 0.8 }),
  happening('hotlineAnsweredLate', [gauge('tension', 2), warmth('beijing', 'washington', -3)]),
  happening('prisonerExchange', [warmth('moscow', 'washington', 4), gauge('tension', -2)], { weight: 0.8 }),
  happening('typhoon', [seat('economy', 'tokyo', -1), seat('economy', 'beijing', -0.5), warmth('beijing', 'tokyo', 1)]),
]
