import type { Scenario } from '../../engine/scenario.ts'
import { CHANNELS, SEATS } from '../../engine/vocabulary.ts'
import { CHANNEL_COUNT, COUNT, RELIANCE, seatPlaces, WARMTH, type World } from './places.ts'

type Weights = { readonly channels: Float64Array; readonly bend: Float64Array; readonly stake: Float64Array; readonly voice: Float64Array }
const known = new WeakMap<Scenario['seats'], Weights>()

function weightsOf(seats: Scenario['seats']): Weights {
  const before = known.get(seats)
  if (before !== undefined) return before
  const pair = (value: (one: keyof typeof seats, other: keyof typeof seats) => number) =>
    Float64Array.from(SEATS.flatMap((one) => SEATS.map((other) => value(one, other))))
  const weights: Weights = {
    channels: Float64Array.from(SEATS.flatMap((seat) => CHANNELS.map((channel) => seats[seat].channelWeights[channel]))),
    bend: pair((j, i) => 20 * (1 + 0.3 * ((2 * seats[j].power) / (seats[i].power + seats[j].power) - 1))),
    stake: pair((j, i) => seats[j].stake[i] ?? 0),
    voice: Float64Array.from(SEATS.map((seat) => seats[seat].voice)),
  }
  known.set(seats, weights)
  return weights
}

const CREDIBILITY = seatPlaces('credibility')
const dependences = new Float64Array(COUNT * COUNT)
const bases = new Float64Array(COUNT * COUNT)

/** H1: dependence of each on each, from the squares of shares. */
function fillDependences(world: World, weights: Weights): void {
  for (let place = 0; place < COUNT * COUNT; place++) {
    const first = RELIANCE[place] ?? -1
    let sum = 0
    if (first >= 0) {
      const i = Math.floor(place / COUNT)
      for (let channel = 0; channel < CHANNEL_COUNT; channel++) {
        const share = (world[first + channel] ?? 0) / 100
        sum += (weights.channels[i * CHANNEL_COUNT + channel] ?? 0) * share * share
      }
    }
    dependences[place] = sum
  }
}

/** H2-H3: hold of j over i before the outside option. */
function fillBases(world: World, weights: Weights, bonds: readonly number[]): void {
  for (let j = 0; j < COUNT; j++) {
    const credibility = (world[CREDIBILITY[j] ?? 0] ?? 0) / 10
    for (let i = 0; i < COUNT; i++) {
      const place = j * COUNT + i
      if (i === j) { bases[place] = 0; continue }
      const leverage = Math.max(0, (dependences[i * COUNT + j] ?? 0) - (dependences[place] ?? 0))
      const warmth = Math.max(0, world[WARMTH[place] ?? 0] ?? 0) / 100
      bases[place] = 50 * leverage + (weights.bend[place] ?? 0) * (warmth + (bonds[place] ?? 0)) + credibility
    }
  }
}

const strongest = new Float64Array(COUNT)
const second = new Float64Array(COUNT)
const strongestBy = new Int8Array(COUNT)

/** Who holds each seat most, and how strongly the next one does. */
function fillSuitors(): void {
  for (let i = 0; i < COUNT; i++) {
    let [most, next, by] = [0, 0, -1]
    for (let k = 0; k < COUNT; k++) {
      const base = k === i ? 0 : bases[k * COUNT + i] ?? 0
      if (base > most) [next, most, by] = [most, base, k]
      else if (base > next) next = base
    }
    strongest[i] = most
    second[i] = next
    strongestBy[i] = by
  }
}

/** H1-H4: the square of holds, row j over column i, into `holds`. */
export function fillHolds(holds: Float64Array, at: { readonly scenario: Scenario; readonly world: World; readonly bonds: readonly number[] }): void {
  const weights = weightsOf(at.scenario.seats)
  fillDependences(at.world, weights)
  fillBases(at.world, weights, at.bonds)
  fillSuitors()
  holds.set(bases)
  for (let i = 0; i < COUNT; i++) {
    for (let j = 0; j < COUNT; j++) {
      if (i === j) continue
      const rival = (strongestBy[i] === j ? second[i] : strongest[i]) ?? 0
      holds[i * COUNT + j] = (holds[i * COUNT + j] ?? 0) + 0.3 * (weights.stake[j * COUNT + i] ?? 0) * rival
    }
  }
}

/** H6-H7: the part of influence that the seats' holds and voices make now; changes of it are what counts. */
export function fillReach(reach: Float64Array, at: { readonly scenario: Scenario; readonly world: World; readonly holds: Float64Array }): void {
  const { scenario, world, holds } = at
  const { voice } = weightsOf(scenario.seats)
  const gain = (scenario.tuning['influenceGain'] ?? 0) / (COUNT - 1)
  const perShare = scenario.tuning['influencePerShare'] ?? 0
  let all = 0
  for (let j = 0; j < COUNT; j++) all += (voice[j] ?? 0) * (10 + (world[CREDIBILITY[j] ?? 0] ?? 0))
  for (let j = 0; j < COUNT; j++) {
    let net = 0
    for (let i = 0; i < COUNT; i++) net += (holds[j * COUNT + i] ?? 0) - (holds[i * COUNT + j] ?? 0)
    reach[j] = gain * net + (perShare * (voice[j] ?? 0) * (10 + (world[CREDIBILITY[j] ?? 0] ?? 0))) / all
  }
}
