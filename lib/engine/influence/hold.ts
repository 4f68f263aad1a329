import { numberAt, type NumberKey, type Numbers } from '../numbers.ts'
import { pairKey, relianceKey } from '../numbers.ts'
import type { Scenario, TreatyDraft } from '../scenario.ts'
import type { Treaty } from '../treaties/treaty.ts'
import { CHANNELS, SEATS, type ClauseKind, type Seat } from '../vocabulary.ts'

export type Holds = Readonly<Record<Seat, Readonly<Partial<Record<Seat, number>>>>>

/** H3: how strongly a clause binds. */
const CLAUSE_BONDS: Readonly<Partial<Record<ClauseKind, number>>> = {
  defence: 1, nonAggression: 0.5, neutrality: 0.5, consultation: 0.4,
}
const COUNT = SEATS.length
const RELIANCES: readonly (readonly (readonly NumberKey[])[])[] = SEATS.map((of) =>
  SEATS.map((on) => (of === on ? [] : CHANNELS.map((channel) => relianceKey(of, on, channel)))))
const WARMTHS: readonly (readonly NumberKey[])[] = SEATS.map((one) => SEATS.map((other) => pairKey('warmth', one, other)))
const CREDIBILITIES: readonly NumberKey[] = SEATS.map((seat): NumberKey => `credibility.${seat}`)

/** As much of a treaty as holds ask about. */
export type BindingTreaty = Pick<Treaty, 'status' | 'bindingVersion' | 'bond'> & { readonly versions: readonly { readonly draft: Pick<TreatyDraft, 'parties' | 'clauses'> }[] }

/** The strongest clause between each two seats, 0-1, as a square in seat order. Unratified treaties bind at their bond. */
export function bondsOf(treaties: readonly BindingTreaty[]): readonly number[] {
  const bonds = new Array<number>(COUNT * COUNT).fill(0)
  for (const treaty of treaties) {
    if (treaty.status !== 'inForce' && treaty.status !== 'signed') continue
    const draft = treaty.bindingVersion === null ? undefined : treaty.versions[treaty.bindingVersion - 1]?.draft
    if (draft === undefined) continue
    let strength = 0
    for (const clause of draft.clauses) strength = Math.max(strength, CLAUSE_BONDS[clause.kind] ?? 0)
    raiseBonds(bonds, draft.parties, strength * treaty.bond)
  }
  return bonds
}

function raiseBonds(bonds: number[], parties: readonly Seat[], bond: number): void {
  for (const one of parties) {
    for (const other of parties) {
      const place = SEATS.indexOf(one) * COUNT + SEATS.indexOf(other)
      if (one !== other && bond > (bonds[place] ?? 0)) bonds[place] = bond
    }
  }
}

type Weights = { readonly powers: readonly number[]; readonly channels: readonly (readonly number[])[]; readonly stakes: readonly (readonly number[])[] }
const weightsOfSeats = new WeakMap<Scenario['seats'], Weights>()

function weightsOf(seats: Scenario['seats']): Weights {
  const known = weightsOfSeats.get(seats)
  if (known !== undefined) return known
  const weights: Weights = {
    powers: SEATS.map((seat) => seats[seat].power),
    channels: SEATS.map((seat) => CHANNELS.map((channel) => seats[seat].channelWeights[channel])),
    stakes: SEATS.map((seat) => SEATS.map((other) => seats[seat].stake[other] ?? 0)),
  }
  weightsOfSeats.set(seats, weights)
  return weights
}

function dependence({ numbers, weights }: { readonly numbers: Numbers; readonly weights: Weights }, of: number, on: number): number {
  const keys = RELIANCES[of]?.[on] ?? []
  const channels = weights.channels[of] ?? []
  let sum = 0
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]
    const share = key === undefined ? 0 : (numbers[key] ?? 0) / 100
    sum += (channels[index] ?? 0) * share * share
  }
  return sum
}

/** The square of holds in seat order: row j, column i = hold of j over i (H1-H4). */
export function holdSquare(scenario: Scenario, numbers: Numbers, bonds: readonly number[]): readonly number[] {
  const weights = weightsOf(scenario.seats)
  const base = new Array<number>(COUNT * COUNT).fill(0)
  for (let j = 0; j < COUNT; j++) {
    for (let i = 0; i < COUNT; i++) {
      if (i !== j) base[j * COUNT + i] = baseHold({ numbers, weights, bonds }, j, i)
    }
  }
  const holds = base.slice()
  for (let i = 0; i < COUNT; i++) {
    for (let j = 0; j < COUNT; j++) {
      if (i === j) continue
      const rival = strongestOther(base, i, j)
      const place = i * COUNT + j
      holds[place] = (holds[place] ?? 0) + (30 * (weights.stakes[j]?.[i] ?? 0) * rival) / 100
    }
  }
  return holds
}

/** The strongest hold over i by anyone but j. */
function strongestOther(base: readonly number[], i: number, j: number): number {
  let strongest = 0
  for (let k = 0; k < COUNT; k++) if (k !== i && k !== j) strongest = Math.max(strongest, base[k * COUNT + i] ?? 0)
  return strongest
}

function baseHold(
  at: { readonly numbers: Numbers; readonly weights: Weights; readonly bonds: readonly number[] }, j: number, i: number,
): number {
  const { numbers, weights, bonds } = at
  const leverage = Math.max(0, dependence(at, i, j) - dependence(at, j, i))
  const powerJ = weights.powers[j] ?? 1
  const bend = 1 + 0.3 * ((2 * powerJ) / ((weights.powers[i] ?? 1) + powerJ) - 1)
  const warmthKey = WARMTHS[j]?.[i]
  const warmth = warmthKey === undefined ? 0 : Math.max(0, numbers[warmthKey] ?? 0) / 100
  const credibilityKey = CREDIBILITIES[j]
  const credibility = credibilityKey === undefined ? 0 : (numbers[credibilityKey] ?? 0) / 100
  return 50 * leverage + bend * 20 * (warmth + (bonds[j * COUNT + i] ?? 0)) + 10 * credibility
}

/** `holds[j][i]` = hold of j over i, as far as these numbers and treaties tell. */
export function holdsOf(scenario: Scenario, numbers: Numbers, treaties: readonly Treaty[]): Holds {
  const square = holdSquare(scenario, numbers, bondsOf(treaties))
  const row = (j: number): Partial<Record<Seat, number>> => {
    const over: Partial<Record<Seat, number>> = {}
    SEATS.forEach((seat, i) => { if (i !== j) over[seat] = Math.round((square[j * COUNT + i] ?? 0) * 100) / 100 })
    return over
  }
  return { beijing: row(0), moscow: row(1), pyongyang: row(2), seoul: row(3), tokyo: row(4), washington: row(5) }
}

/** H6: each seat's mean hold over others less the mean hold of others over it. */
export function netHolds(square: readonly number[]): readonly number[] {
  return SEATS.map((_, j) => {
    let net = 0
    for (let i = 0; i < COUNT; i++) if (i !== j) net += (square[j * COUNT + i] ?? 0) - (square[i * COUNT + j] ?? 0)
    return net / (COUNT - 1)
  })
}

/** H7: a seat's share of the world audience: its voice times its credibility. */
export function audienceShares(scenario: Pick<Scenario, 'seats'>, numbers: Numbers): Readonly<Record<Seat, number>> {
  const loud = (seat: Seat) => scenario.seats[seat].voice * (10 + numberAt(numbers, `credibility.${seat}`))
  const all = SEATS.reduce((sum, seat) => sum + loud(seat), 0)
  const share = (seat: Seat) => Math.round((loud(seat) / all) * 10_000) / 10_000
  return {
    beijing: share('beijing'), moscow: share('moscow'), pyongyang: share('pyongyang'),
    seoul: share('seoul'), tokyo: share('tokyo'), washington: share('washington'),
  }
}
