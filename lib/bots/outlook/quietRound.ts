import { tableOf } from '../../base/mapTable.ts'
import { feltAmount } from '../../engine/ledger/felt.ts'
import { relianceKey } from '../../engine/numbers.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { COUNT, gaugePlace, HOSTILITY_PLACES, placeOf, RELIANCE, RELIANCE_PLACES, seatPlaces, WARMTH, WARMTH_PLACES, type World } from './places.ts'

const STABILITY = seatPlaces('stability')
const ECONOMY = seatPlaces('economy')
const CREDIBILITY = seatPlaces('credibility')
const CAPITAL = seatPlaces('capital')
const POSTURE = seatPlaces('posture')
const MUNITIONS = placeOf('flow.munitions')
const TECHNOLOGY = placeOf('flow.technology')
const TENSION = gaugePlace('tension')
const ALARM = gaugePlace('alarm')
const AXIS_LOOK = gaugePlace('axisLook')
const PROTECTION = 3
const indexOf = (seat: Seat): number => SEATS.indexOf(seat)

/** The coefficients that a round by itself asks for. */
const NAMES = [
  'tensionRest', 'tensionDecay', 'tensionPerPosture', 'alarmRest', 'alarmDecay', 'axisRest', 'axisDecay', 'flowDecay', 'warmthDecay',
  'relianceDecay', 'hostilityDecay', 'warBase', 'warMunitions', 'warGoods', 'warBurn', 'economyDecay', 'credibilityDecay', 'capitalIncome',
  'capitalPerEconomy', 'capitalCeiling', 'disorderProfitTo', 'disorderFrom', 'disorder', 'stabilityPerEconomy', 'assurance', 'assuranceLimit',
  'warStability', 'supplyCover', 'supplyCoverAt', 'axisStability', 'alarmStability', 'buffer', 'bufferStep', 'supplyComfort',
] as const
type Coefficients = Readonly<Record<(typeof NAMES)[number], number>>
/** The cast by places and seat numbers. */
type Parts = {
  readonly axis: number; readonly alarmed: readonly number[]; readonly atWar: number; readonly warEffort: number; readonly goods: number
  readonly regime: number; readonly feeds: readonly number[]; readonly buffered: number; readonly neighbours: readonly (readonly [number, number])[]
}

export type Rates = { readonly tuned: Coefficients; readonly parts: Parts; readonly exposure: readonly number[]; readonly start: World; readonly covers: Float64Array }
type Part = (world: World, rates: Rates) => void

const value = (world: World, place: number | undefined): number => world[place ?? 0] ?? 0
function move(world: World, place: number | undefined, by: number): void {
  world[place ?? 0] = value(world, place) + by
}
function drift(world: World, place: number, toward: { readonly rest: number; readonly share: number }): void {
  move(world, place, toward.share * (toward.rest - value(world, place)))
}

/** The best protection that each seat enjoys, as R20 counts it. */
function coversIn(world: World, covers: Float64Array): void {
  for (let i = 0; i < COUNT; i++) {
    let best = 0
    for (let j = 0; j < COUNT; j++) {
      if (i === j) continue
      const place = i * COUNT + j
      best = Math.max(best, (value(world, (RELIANCE[place] ?? 0) + PROTECTION) / 100) * (1 + value(world, WARMTH[place]) / 100))
    }
    covers[i] = best
  }
}

function coefficientsOf(scenario: Scenario): Coefficients {
  return tableOf(NAMES, (name) => scenario.tuning[name] ?? 0)
}

function partsOf({ cast: { axis, alarmed, war, regime, buffer } }: Scenario): Parts {
  return {
    axis: indexOf(axis), alarmed: alarmed.map(indexOf), atWar: indexOf(war.by), warEffort: placeOf(`warEffort.${war.by}`), goods: placeOf(relianceKey(war.by, war.goodsFrom, 'supply')),
    regime: indexOf(regime.of), feeds: regime.fedBy.map((feeder) => placeOf(relianceKey(regime.of, feeder, 'supply'))),
    buffered: indexOf(buffer.of), neighbours: buffer.neighbours.map(([seat, counts]) => [indexOf(seat), counts]),
  }
}

export function ratesOf(scenario: Scenario, start: World): Rates {
  const covers = new Float64Array(COUNT)
  coversIn(start, covers)
  return { tuned: coefficientsOf(scenario), parts: partsOf(scenario), exposure: SEATS.map((seat) => scenario.seats[seat].exposureToDisorder), start, covers }
}

/** R12-R13: gauges and flows come to rest. */
const calm: Part = (world, { tuned }) => {
  let steps = 0
  for (let i = 0; i < COUNT; i++) steps += value(world, POSTURE[i]) - 1
  drift(world, TENSION, { rest: tuned.tensionRest, share: tuned.tensionDecay })
  move(world, TENSION, tuned.tensionPerPosture * steps)
  drift(world, ALARM, { rest: tuned.alarmRest, share: tuned.alarmDecay })
  drift(world, AXIS_LOOK, { rest: tuned.axisRest, share: tuned.axisDecay })
  drift(world, MUNITIONS, { rest: 0, share: tuned.flowDecay })
  drift(world, TECHNOLOGY, { rest: 0, share: tuned.flowDecay })
}

/** R14-R15: ties return to what they were. */
const settle: Part = (world, { tuned, start }) => {
  const { warmthDecay, relianceDecay, hostilityDecay } = tuned
  for (const place of RELIANCE_PLACES) move(world, place, relianceDecay * (value(start, place) - value(world, place)))
  for (const place of WARMTH_PLACES) move(world, place, warmthDecay * (value(start, place) - value(world, place)))
  for (const place of HOSTILITY_PLACES) {
    const over = value(world, place) - Math.min(1, value(start, place))
    if (over > 0) move(world, place, -Math.min(hostilityDecay, over))
  }
}

/** R16-R17, R26, L6: war, economies, capital and good names. */
const earn: Part = (world, { tuned, parts, start }) => {
  move(world, parts.warEffort, tuned.warBase + tuned.warMunitions * value(world, MUNITIONS) + tuned.warGoods * (value(world, parts.goods) / 100 - 0.3) - tuned.warBurn)
  for (let i = 0; i < COUNT; i++) {
    drift(world, ECONOMY[i] ?? 0, { rest: value(start, ECONOMY[i]), share: tuned.economyDecay })
    drift(world, CREDIBILITY[i] ?? 0, { rest: value(start, CREDIBILITY[i]), share: tuned.credibilityDecay })
    const income = tuned.capitalIncome + tuned.capitalPerEconomy * value(world, ECONOMY[i])
    move(world, CAPITAL[i], Math.max(0, Math.min(income, tuned.capitalCeiling - value(world, CAPITAL[i]))))
  }
}

const between = (least: number, most: number, one: number): number => Math.min(most, Math.max(least, one))
const gaps = new Float64Array(COUNT)
const covers = new Float64Array(COUNT)

/** R18-R20: what every home feels. */
function feltByAll(world: World, { tuned, start, exposure, covers: before }: Rates): void {
  const tension = value(world, TENSION)
  coversIn(world, covers)
  for (let i = 0; i < COUNT; i++) {
    const bare = exposure[i] ?? 0
    const felt = bare < 0 ? Math.min(tension, 2 * tuned.disorderProfitTo - tension) : tension
    gaps[i] = tuned.stabilityPerEconomy * (value(world, ECONOMY[i]) - value(start, ECONOMY[i]))
      - tuned.disorder * bare * (felt - tuned.disorderFrom)
      + between(-tuned.assuranceLimit, tuned.assuranceLimit, 2 * tuned.assurance * ((covers[i] ?? 0) - (before[i] ?? 0)))
  }
}

/** R21-R25: what single homes feel. */
function feltByOne(world: World, { tuned, parts }: Rates): void {
  const add = (seat: number, by: number): void => { gaps[seat] = (gaps[seat] ?? 0) + by }
  const short = (seat: number): number => Math.max(0, 48 - value(world, STABILITY[seat]))
  const alarm = value(world, ALARM) - 25
  add(parts.atWar, between(-3, 0.6, tuned.warStability * (value(world, parts.warEffort) - 55)))
  add(parts.regime, between(-3, tuned.supplyComfort, tuned.supplyCover * ((value(world, parts.feeds[0]) + value(world, parts.feeds[1])) / 100 - tuned.supplyCoverAt)))
  let lost = 0
  for (const [seat, counts] of parts.neighbours) lost += counts * short(seat)
  const looked = -tuned.axisStability * (value(world, AXIS_LOOK) - 30) - tuned.alarmStability * alarm
  const dread = lost === 0 ? 0 : tuned.bufferStep + tuned.buffer * lost
  if (parts.axis === parts.buffered) add(parts.axis, looked - dread)
  else { add(parts.axis, looked); add(parts.buffered, -dread) }
  for (const seat of parts.alarmed) add(seat, -0.012 * alarm)
}

const hold: Part = (world, rates) => {
  feltByAll(world, rates)
  feltByOne(world, rates)
  for (let i = 0; i < COUNT; i++) {
    const before = value(world, STABILITY[i])
    move(world, STABILITY[i], feltAmount('stability', gaps[i] ?? 0, { before, start: before }))
  }
}

/** What a round does by itself (R12-R26), a light reckoning of the rules of homes for looking ahead. */
export function passRound(world: World, rates: Rates): void {
  calm(world, rates)
  settle(world, rates)
  earn(world, rates)
  hold(world, rates)
}
