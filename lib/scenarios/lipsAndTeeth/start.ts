import { pairKey, relianceKey, type NumberKey, type NamedNumbers } from '../../engine/numbers.ts'
import type { Sourced } from '../../engine/scenario.ts'
import { CHANNELS, SEATS, type Seat, type SeatMeasure } from '../../engine/vocabulary.ts'
import { audienceShares } from '../../engine/influence/hold.ts'
import { seats } from './seats.ts'
import { SOURCES } from './sources.ts'

const [B, M, P, S, T, W] = SEATS

/** In seat order. */
const measures: Readonly<Partial<Record<SeatMeasure, readonly number[]>>> = {
  stability: [58, 56, 52, 55, 57, 56],
  economy: [48, 50, 34, 58, 54, 62],
  credibility: [50, 40, 32, 55, 56, 58],
  capital: [5, 5, 5, 5, 5, 5],
  posture: [1, 1, 2, 2, 1, 2],
  influence: [50, 50, 50, 50, 50, 50],
  warEffort: [0, 55, 0, 0, 0, 0],
  arsenal: [0, 0, 5, 0, 0, 0],
}

const warmths: readonly (readonly [Seat, Seat, number])[] = [
  [B, M, 60], [B, P, 32], [B, S, 0], [B, T, -22], [B, W, -32], [M, P, 58], [M, S, -25], [M, T, -40], [M, W, -65],
  [P, S, -65], [P, T, -60], [P, W, -65], [S, T, 28], [S, W, 62], [T, W, 66],
]

/** Trade, supply, arms, protection. As felt by players: larger than raw shares where those are diffuse. */
const reliances: readonly (readonly [Seat, Seat, readonly [number, number, number, number]])[] = [
  [B, M, [12, 32, 20, 10]], [B, P, [1, 2, 0, 25]], [B, S, [15, 5, 0, 0]], [B, T, [15, 6, 0, 0]], [B, W, [30, 10, 0, 0]],
  [M, B, [60, 55, 15, 15]], [M, P, [2, 3, 30, 5]], [M, S, [3, 0, 0, 0]], [M, T, [3, 0, 0, 0]], [M, W, [2, 0, 0, 0]],
  [P, B, [92, 72, 10, 50]], [P, M, [6, 22, 35, 30]],
  [S, B, [42, 25, 0, 0]], [S, M, [3, 5, 0, 0]], [S, T, [10, 10, 0, 5]], [S, W, [35, 20, 70, 85]],
  [T, B, [40, 28, 0, 0]], [T, M, [3, 6, 0, 0]], [T, S, [10, 5, 0, 5]], [T, W, [38, 22, 75, 85]],
  [W, B, [30, 25, 0, 0]], [W, M, [1, 2, 0, 0]], [W, S, [12, 10, 8, 18]], [W, T, [15, 10, 10, 25]],
]

const sanctions: readonly (readonly [Seat, Seat, number])[] = [
  [S, P, 2], [T, P, 2], [W, P, 3], [S, M, 1], [T, M, 1], [W, M, 2],
]
const hostilities: readonly (readonly [Seat, Seat, number])[] = [[P, S, 1], [P, W, 1], [P, T, 1]]

function startNumbers(): NamedNumbers {
  const numbers: Partial<Record<NumberKey, number>> = {
    tension: 45, alarm: 28, axisLook: 32, 'flow.munitions': 1, 'flow.technology': 0,
  }
  SEATS.forEach((seat, index) => {
    numbers[`stability.${seat}`] = measures.stability?.[index] ?? 0
    numbers[`economy.${seat}`] = measures.economy?.[index] ?? 0
    numbers[`credibility.${seat}`] = measures.credibility?.[index] ?? 0
    numbers[`capital.${seat}`] = measures.capital?.[index] ?? 0
    numbers[`posture.${seat}`] = measures.posture?.[index] ?? 1
    numbers[`influence.${seat}`] = measures.influence?.[index] ?? 50
    numbers[`warEffort.${seat}`] = measures.warEffort?.[index] ?? 0
    numbers[`arsenal.${seat}`] = measures.arsenal?.[index] ?? 0
  })
  for (const [one, other, warmth] of warmths) numbers[pairKey('warmth', one, other)] = warmth
  for (const [one, other, level] of hostilities) numbers[pairKey('hostility', one, other)] = level
  for (const [by, on, level] of sanctions) numbers[`sanctions.${by}.${on}`] = level
  for (const [of, on, shares] of reliances) {
    CHANNELS.forEach((channel, index) => { numbers[relianceKey(of, on, channel)] = shares[index] ?? 0 })
  }
  const shares = audienceShares({ seats }, numbers)
  for (const seat of SEATS) numbers[`share.${seat}`] = shares[seat]
  return numbers
}

export const start: NamedNumbers = startNumbers()

/** Where the starting world comes from; the felt reliances above are judgement on top of these. */
export const startValues: readonly Sourced[] = [
  ...([[B, 0.231], [W, 0.133], [M, 0.036], [T, 0.033], [S, 0.023], [P, 0.013]] as const).map(([of, amount]): Sourced => ({ measure: 'power', of, amount, status: 'sourced', source: SOURCES.capabilities })),
  { measure: 'spending', of: W, amount: 916, status: 'sourced', source: SOURCES.spending },
  { measure: 'spending', of: B, amount: 296, status: 'sourced', source: SOURCES.spending },
  { measure: 'spending', of: M, amount: 109, status: 'sourced', source: SOURCES.spending },
  { measure: 'spending', of: T, amount: 50.2, status: 'sourced', source: SOURCES.spendingQuoted },
  { measure: 'spending', of: S, amount: 47.9, status: 'sourced', source: SOURCES.spendingQuoted },
  { measure: 'troops', of: S, amount: 28_500, status: 'sourced', source: SOURCES.forcesInKorea },
  { measure: 'troops', of: T, amount: 52_852, status: 'sourced', source: SOURCES.manpower },
  { measure: 'trade', of: P, with: B, amount: 96.7, status: 'sourced', source: SOURCES.kotra },
  { measure: 'trade', of: P, with: M, amount: 1, upTo: 2, status: 'memory', source: '' },
  { measure: 'trade', of: B, with: P, amount: 0.04, status: 'derived', source: 'KBS World; TASS, 2022' },
  { measure: 'exports', of: M, with: B, amount: 32.7, status: 'sourced', source: SOURCES.oec },
  { measure: 'trade', of: B, with: M, amount: 4, status: 'derived', source: SOURCES.tass },
  { measure: 'trade', of: B, with: W, amount: 11.3, status: 'derived', source: SOURCES.tass },
  { measure: 'trade', of: S, with: B, amount: 21, status: 'derived', source: 'NHK, 2023' },
  { measure: 'exports', of: S, with: W, amount: 18.3, status: 'sourced', source: SOURCES.piie },
  { measure: 'exports', of: T, with: W, amount: 20.1, status: 'derived', source: 'Chinascope, 2023' },
  { measure: 'munitions', amount: 10_000, status: 'sourced', source: SOURCES.defenceMinistry },
  { measure: 'oil', amount: 165_000, status: 'sourced', source: SOURCES.whiteHouse },
  { measure: 'panel', status: 'sourced', source: SOURCES.panel },
  { measure: 'felt', status: 'memory', source: '' },
]
