import type { Conduct } from '../../engine/doctrine.ts'
import { audienceShares } from '../../engine/influence/hold.ts'
import { PAIRS, pairKey, relianceKey, sanctionsKey, type NumberKey, type NamedNumbers } from '../../engine/numbers.ts'
import type { AgendaSpec, Condition, Effect, OrderSpec, Role, Scenario, SeatSpec } from '../../engine/scenario.ts'
import { CHANNELS, SEATS, type Line, type Seat, type SeatMeasure } from '../../engine/vocabulary.ts'

/**
 * A story that never was, to prove that no rule is tied to the other one: a quarrel over fishing grounds in 2031, where
 * Tokyo is thought one of three with Seoul and Washington, Washington is at war, and Seoul's government is the one that may fall.
 */

const moves = (measure: SeatMeasure, whose: Role, by: number): Effect => ({ kind: 'seat', measure, whose, by })
const warms = (by: number, one: Role = 'actor', other: Role = 'target'): Effect => ({ kind: 'warmth', between: [one, other], by })
const all: readonly Seat[] = SEATS

type Written = Pick<OrderSpec, 'id' | 'desk' | 'cost' | 'cameo' | 'effects'> & Partial<OrderSpec>
const order = (written: Written): OrderSpec => ({ visibility: 'public', escalation: 0, norms: [], actors: all, target: { kind: 'one', among: 'others' }, needs: [], ...written })
const alone = { target: { kind: 'none' } } as const
const atHome = { ...alone, desk: 'home', visibility: 'domestic' } as const

const orders: readonly OrderSpec[] = [
  order({ id: 'quotaTalks', desk: 'diplomacy', cost: 1, cameo: '046', escalation: -3, norms: ['peace', 'law'], meeting: true, effects: [warms(4), moves('stability', 'actor', 0.6), { kind: 'hostility', between: ['actor', 'target'], by: -1 }] }),
  order({ id: 'harbourMeeting', desk: 'diplomacy', cost: 2, cameo: '036', norms: ['peace'], meeting: true, mutual: true, effects: [warms(9), moves('stability', 'actor', 0.9)], oneSided: [{ kind: 'snub' }] }),
  order({ id: 'callHome', desk: 'diplomacy', cost: 1, cameo: '160', escalation: 2, norms: ['meddling'], haltsTalks: true, effects: [warms(-5), moves('stability', 'actor', 0.6)], applause: true }),
  order({ id: 'sealAccord', desk: 'diplomacy', cost: 1, cameo: '057', norms: ['sovereignty'], target: { kind: 'treaty', status: 'signed' }, effects: [{ kind: 'ratify' }, moves('stability', 'actor', 0.7)] }),
  order({ id: 'leaveAccord', desk: 'diplomacy', cost: 1, cameo: '128', target: { kind: 'treaty', status: 'inForce' }, effects: [{ kind: 'denounce' }, moves('credibility', 'actor', -1)] }),
  order({ id: 'openAccord', desk: 'diplomacy', cost: 1, cameo: '015', norms: ['law'], target: { kind: 'treaty', status: 'secret' }, effects: [{ kind: 'publishTreaty' }] }),
  order({ id: 'shareCatch', desk: 'trade', cost: 1, cameo: '061', norms: ['trade'], effects: [moves('economy', 'actor', 1.1), moves('economy', 'target', 1.1), warms(1.5), { kind: 'reliance', of: 'target', on: 'actor', channel: 'supply', by: 4 }, { kind: 'pariahPrice', size: 2 }] }),
  order({ id: 'banImports', desk: 'trade', cost: 1, cameo: '163', escalation: 2, norms: ['meddling'], breaks: ['tradeSupply'], effects: [{ kind: 'sanctions', by: 1 }, moves('economy', 'target', -1), warms(-2)] }),
  order({ id: 'smuggleDiesel', desk: 'trade', cost: 1, cameo: '061', visibility: 'covert', norms: ['covert'], exposureOdds: 0.35, effects: [moves('economy', 'actor', 1.8), moves('economy', 'target', 0.9)], onExposure: [moves('credibility', 'actor', -3), { kind: 'gauge', gauge: 'alarm', by: 5 }] }),
  order({ id: 'lendTrawlers', desk: 'arms', cost: 2, cameo: '072', visibility: 'covert', actors: ['seoul'], target: { kind: 'one', among: ['washington'] }, effects: [moves('warEffort', 'target', 4), moves('economy', 'actor', 1.5), { kind: 'flow', flow: 'munitions', by: 0.8 }], onExposure: [{ kind: 'gauge', gauge: 'axisLook', by: 6 }] }),
  order({ id: 'boardBoats', desk: 'security', cost: 1, cameo: '191', escalation: 9, norms: ['force'], effects: [moves('stability', 'target', -1.4), moves('stability', 'actor', 1.2), warms(-3), { kind: 'hostility', between: ['actor', 'target'], atLeast: 'display' }, { kind: 'gauge', gauge: 'alarm', by: 4 }] }),
  order({ id: 'patrolGrounds', desk: 'security', cost: 1, cameo: '152', escalation: 4, norms: ['force'], alliedResponse: true, ...alone, effects: [moves('posture', 'actor', 1), moves('stability', 'actor', 0.7)] }),
  order({ id: 'berthFleet', desk: 'security', cost: 1, cameo: '0356', escalation: -4, norms: ['peace'], ...alone, needs: [{ reason: 'alreadyRoutine', condition: { kind: 'seatNumber', measure: 'posture', whose: 'actor', atLeast: 1.5 } }], effects: [moves('posture', 'actor', -1), moves('credibility', 'actor', 1)] }),
  order({ id: 'watchHarbours', desk: 'intelligence', cost: 1, cameo: '010', visibility: 'covert', exposureOdds: 0, effects: [{ kind: 'watch', rounds: 3 }] }),
  order({ id: 'publishLogbooks', desk: 'intelligence', cost: 1, cameo: '015', norms: ['law'], needs: [{ reason: 'noEvidence', condition: { kind: 'exposedDeal', of: 'target' } }], effects: [{ kind: 'exposeDeal' }, moves('credibility', 'target', -2)] }),
  order({ ...atHome, id: 'harbourWorks', cost: 2, cameo: '014', reforms: true, effects: [moves('economy', 'actor', 0.8)] }),
  order({ ...atHome, id: 'lanternFestival', cost: 1, cameo: '017', applause: true, effects: [moves('stability', 'actor', 1)] }),
  order({ ...atHome, id: 'mendNets', cost: 0, cameo: '010', effects: [moves('capital', 'actor', 1.5)] }),
]

const at = (key: NumberKey, bounds: { readonly atLeast?: number; readonly atMost?: number }): Condition => ({ kind: 'number', key, ...bounds })
const aim = (seat: Seat, kind: AgendaSpec['kind'], name: string, condition: Condition): AgendaSpec => ({ id: `${seat}.${name}`, seat, kind, points: kind === 'public' ? 5 : 3, condition })
const agendas: readonly AgendaSpec[] = SEATS.flatMap((seat) => [
  aim(seat, 'public', 'fullNets', { kind: 'change', key: `economy.${seat}`, atLeast: 0.5 }),
  aim(seat, 'secret', 'noBoarding', { kind: 'acts', order: 'boardBoats', target: seat, atMost: 0 }),
  aim(seat, 'secret', 'quietHarbour', { kind: 'all', of: [at('tension', { atMost: 40 }), at(`stability.${seat}`, { atLeast: 45 })] }),
])

const LINES: Readonly<Record<Seat, Line>> = { beijing: 'humanitarianFirst', moscow: 'rulesBasedOrder', pyongyang: 'noBlocs', seoul: 'selfReliance', tokyo: 'sovereignEquality', washington: 'peaceThroughStrength' }
const seatSpec = (line: Line, index: number): SeatSpec => ({
  line, power: 0.5 + index * 0.1, voice: 1 - index * 0.1, democracy: index % 2 === 0, exposureToDisorder: 0.9 - index * 0.2,
  channelWeights: { trade: 0.4, supply: 0.4, arms: 0.1, protection: 0.1 }, stake: index === 0 ? { moscow: 0.7 } : { beijing: 0.6 },
})
const seats = { beijing: seatSpec(LINES.beijing, 0), moscow: seatSpec(LINES.moscow, 1), pyongyang: seatSpec(LINES.pyongyang, 2), seoul: seatSpec(LINES.seoul, 3), tokyo: seatSpec(LINES.tokyo, 4), washington: seatSpec(LINES.washington, 5) }

function start(): NamedNumbers {
  const numbers: Partial<Record<NumberKey, number>> = { tension: 36, alarm: 18, axisLook: 40, 'flow.munitions': 0.4, 'flow.technology': 0 }
  SEATS.forEach((seat, index) => {
    Object.assign(numbers, {
      [`stability.${seat}`]: 47 + index * 2, [`economy.${seat}`]: 60 - index * 3, [`credibility.${seat}`]: 45 + index, [`capital.${seat}`]: 4,
      [`posture.${seat}`]: 1, [`influence.${seat}`]: 50, [`warEffort.${seat}`]: seat === 'washington' ? 55 : 0, [`arsenal.${seat}`]: 0,
    })
  })
  PAIRS.forEach(([one, other], index) => { numbers[pairKey('warmth', one, other)] = ((index * 37) % 90) - 45 })
  for (const of of SEATS) for (const on of SEATS) if (of !== on) for (const channel of CHANNELS) numbers[relianceKey(of, on, channel)] = of === 'seoul' ? 40 : 12
  numbers[sanctionsKey('beijing', 'seoul')] = 2
  const shares = audienceShares({ seats }, numbers)
  for (const seat of SEATS) numbers[`share.${seat}`] = shares[seat]
  return numbers
}

const lasting = { term: null, exitNotice: 1, secret: false } as const

/** Its coefficients are its own too. */
const tuning: Scenario['tuning'] = {
  goldsteinWarmth: 0.4, escalationTension: 0.3, calmingFactor: 1.1, provocationFactor: 1.2, provocationFrom: 8, contestableFrom: 7, threatFelt: 0.05, hotlineCalms: 0.8,
  nonAggressionCalms: 0.6, applauseLimit: 1, stabilityLimit: 12, capitalIncome: 2, capitalPerEconomy: 0.02, capitalCeiling: 8, tensionRest: 26, tensionPerPosture: 0.4, tensionDecay: 0.2,
  alarmRest: 12, alarmDecay: 0.2, axisRest: 20, axisDecay: 0.1, warmthDecay: 0.05, relianceDecay: 0.06, economyDecay: 0.1, flowDecay: 0.2, hostilityDecay: 0.3, credibilityDecay: 0.05, reformLift: 4,
  stabilityPerEconomy: 0.1, disorder: 0.04, disorderFrom: 40, disorderProfitTo: 60, assurance: 2, assuranceLimit: 2, warStability: 0.06, supplyCover: 7, supplyCoverAt: 0.7, supplyComfort: 0.4,
  axisStability: 0.04, alarmStability: 0.03, buffer: 0.05, bufferStep: 0.3, refugees: 0.07, refugeesBelow: 44, playOff: 0.7, warBurn: 6, warMunitions: 1, warGoods: 6, warBase: 4,
  onLine: 0.5, offLine: 1.2, accusation: 0.2, exposureBase: 0.2, exposurePerWatch: 0.1, exposureSharing: 0.05, watcherLearns: 0.5, breachCredibility: 4, breachWarmth: 9, breachStability: 1,
  influenceGain: 3, influencePerShare: 60, 'crisis.accident.display': 0.01, 'crisis.accident.use': 0.02, collapseBelow: 20, collapsePerPoint: 0.03, agendaCeiling: 11, warScoreCeiling: -15,
}

/** Seoul keeps its boats at home, Washington boards, Moscow sells and listens to Seoul; of the other three nothing is said. */
const conduct: Conduct = {
  doctrines: {
    moscow: { listensTo: ['seoul', 'tokyo'], towards: { seoul: 0.9, tokyo: 0.4, washington: -0.8 }, orders: { shareCatch: 2, boardBoats: -2 }, nerve: 0.2 },
    seoul: { listensTo: ['washington'], orders: { boardBoats: -3, patrolGrounds: -2, quotaTalks: 1.5, lanternFestival: 1 }, nerve: 0.1, quiet: 2, opening: { name: 'harbourmaster', text: 'Seoul speaks for its harbours: let the boats come home with full nets and whole hulls.' } },
    washington: { listensTo: ['seoul'], desks: { diplomacy: -0.5, trade: 0, arms: 0, security: 0.8, intelligence: 0, home: 0 }, orders: { boardBoats: 3 }, nerve: 0.3 },
  },
  plans: [
    { id: 'goodSeason', weight: 3, orders: { harbourWorks: 0.6, mendNets: 0.2 } },
    { id: 'closedGrounds', weight: 1, seats: ['tokyo', 'washington'], orders: { banImports: 0.8 }, shuns: ['moscow'], nerve: 0.1 },
  ],
}

export const fishingGrounds: Scenario = {
  id: 'fishingGrounds', story: 'fishingGrounds', version: 3, startDate: '2031-03-01', roundsDefault: 5, seats, start: start(), startValues: [], orders, agendas, tuning, conduct, par: {},
  cast: {
    allies: ['beijing', 'pyongyang'], sharing: ['beijing', 'pyongyang'], axis: 'tokyo', war: { by: 'washington', goodsFrom: 'tokyo' },
    flows: { munitions: ['seoul', 'washington'], technology: ['washington', 'seoul'] }, alarmed: ['pyongyang'], buffer: { of: 'moscow', neighbours: [['seoul', 1]] },
    regime: { of: 'seoul', fedBy: ['tokyo', 'washington'], refugeesTo: ['tokyo', 'pyongyang'], borders: ['pyongyang', 'tokyo'], fall: [['stability.seoul', -10], ['stability.tokyo', -5], ['tension', 9]] },
  },
  thresholds: [{ id: 'portsClose', gauge: 'axisLook', at: 42, seats: ['tokyo'], changes: [['economy.tokyo', -1.5]] }],
  treaties: [
    { ...lasting, id: 'herring2019', title: 'Herring convention, 2019', parties: ['beijing', 'pyongyang'], clauses: [{ kind: 'consultation', obliged: null, about: null, text: 'The two consult on every season.' }], needsRatification: false, status: 'inForce', bond: 1, ratifiedBy: ['beijing', 'pyongyang'] },
    { ...lasting, id: 'squid2031', title: 'Squid accord, 2031', parties: ['seoul', 'washington'], clauses: [{ kind: 'defence', obliged: null, about: null, text: 'Each comes to the other’s boats.' }, { kind: 'tradeSupply', obliged: 'seoul', about: null, text: 'Seoul sells at the quay.' }], needsRatification: true, status: 'signed', bond: 0.6, ratifiedBy: [] },
  ],
  worldEvents: [
    { id: 'redTide', weight: 1, injectable: true, effects: [moves('economy', 'tokyo', -1), moves('stability', 'seoul', -1)], round: 2 },
    { id: 'goodShoals', weight: 1, injectable: true, effects: [moves('economy', 'beijing', 1.5)] },
    { id: 'netsCut', weight: 1, injectable: true, effects: [{ kind: 'gauge', gauge: 'tension', by: 5 }, warms(-3, 'beijing', 'tokyo')] },
  ],
}
