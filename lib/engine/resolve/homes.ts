import { enter } from '../ledger/book.ts'
import { EVERYONE } from '../knowledge.ts'
import { numberAt, pairKey, PAIRS, RELIANCE_KEYS, relianceKey, seatKey, type NumberKey, type Numbers } from '../numbers.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import { orderActs, specOf } from '../orders/condition.ts'
import type { Cast } from '../scenario.ts'
import { tuned } from '../tuned.ts'
import { collapseOdds } from './collapseOdds.ts'
import { performDesks } from './perform.ts'
import { playOff } from './playOff.ts'
import { drawn, type Work } from './work.ts'

type Rate = { readonly rest: number | ((numbers: Numbers) => number); readonly share: number; readonly rule: string; readonly id: string }

function drift(work: Work, key: NumberKey, { rest, share, rule, id }: Rate): void {
  enter(work.book, {
    key, rule, cause: { type: 'drift', id }, knownTo: EVERYONE,
    amount: (numbers) => share * ((typeof rest === 'number' ? rest : rest(numbers)) - numberAt(numbers, key)),
  })
}

function driftWorld(work: Work): void {
  const rate = (name: string) => tuned(work.scenario, name)
  const steps = SEATS.reduce((sum, seat) => sum + numberAt(work.publicNumbers, seatKey('posture', seat)) - 1, 0)
  drift(work, 'tension', { rest: rate('tensionRest'), share: rate('tensionDecay'), rule: 'R12', id: 'calm' })
  enter(work.book, { key: 'tension', amount: rate('tensionPerPosture') * steps, rule: 'R13', cause: { type: 'drift', id: 'posture' }, knownTo: EVERYONE })
  drift(work, 'alarm', { rest: rate('alarmRest'), share: rate('alarmDecay'), rule: 'R12', id: 'calm' })
  drift(work, 'axisLook', { rest: rate('axisRest'), share: rate('axisDecay'), rule: 'R12', id: 'calm' })
  for (const flow of ['flow.munitions', 'flow.technology'] as const) drift(work, flow, { rest: 0, share: rate('flowDecay'), rule: 'R12', id: 'flows' })
  const { start } = work.state
  for (const [one, other] of PAIRS) {
    const warmth = pairKey('warmth', one, other)
    drift(work, warmth, { rest: numberAt(start, warmth), share: rate('warmthDecay'), rule: 'R14', id: 'habit' })
    const hostility = pairKey('hostility', one, other)
    const rest = Math.min(1, numberAt(start, hostility))
    if (work.book.runs.every((run) => numberAt(run.numbers, hostility) <= rest)) continue
    enter(work.book, {
      key: hostility, rule: 'R14', cause: { type: 'drift', id: 'cooling' }, knownTo: EVERYONE,
      amount: (numbers) => -Math.min(rate('hostilityDecay'), Math.max(0, numberAt(numbers, hostility) - rest)),
    })
  }
  const relianceDecay = rate('relianceDecay')
  for (const key of RELIANCE_KEYS) {
    const rest = numberAt(start, key)
    // Most reliances rest where they began; leaving those out keeps looking ahead quick.
    if (work.book.runs.every((run) => numberAt(run.numbers, key) === rest)) continue
    drift(work, key, { rest, share: relianceDecay, rule: 'R15', id: 'structure' })
  }
}

function reformsOf(work: Work, seat: Seat): number {
  return Math.min(2, orderActs(work.state, 'public').filter((act) => act.seat === seat && specOf(work.scenario, act.draft.order)?.reforms === true).length)
}

function driftSeat(work: Work, seat: Seat): void {
  const rate = (name: string) => tuned(work.scenario, name)
  const base = numberAt(work.state.start, seatKey('economy', seat)) + rate('reformLift') * reformsOf(work, seat)
  drift(work, seatKey('economy', seat), { rest: base, share: rate('economyDecay'), rule: 'R16', id: 'economy' })
  drift(work, seatKey('credibility', seat), { rest: numberAt(work.state.start, seatKey('credibility', seat)), share: rate('credibilityDecay'), rule: 'L6', id: 'memory' })
  enter(work.book, {
    key: seatKey('capital', seat), rule: 'R17', cause: { type: 'drift', id: 'income' }, knownTo: EVERYONE,
    amount: (numbers) => Math.max(0, Math.min(
      rate('capitalIncome') + rate('capitalPerEconomy') * numberAt(numbers, seatKey('economy', seat)),
      rate('capitalCeiling') - numberAt(numbers, seatKey('capital', seat)),
    )),
  })
}

type Source = (numbers: Numbers, work: Work, seat: Seat) => number

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** R19: who profits from disorder does so only up to a point. */
function disorder(numbers: Numbers, work: Work, seat: Seat): number {
  const exposure = work.scenario.seats[seat].exposureToDisorder
  const tension = numberAt(numbers, 'tension')
  const felt = exposure < 0 ? Math.min(tension, 2 * tuned(work.scenario, 'disorderProfitTo') - tension) : tension
  return -tuned(work.scenario, 'disorder') * exposure * (felt - tuned(work.scenario, 'disorderFrom'))
}

function buffer(numbers: Numbers, work: Work): number {
  const gap = (seat: Seat) => Math.max(0, 48 - numberAt(numbers, seatKey('stability', seat)))
  const lost = work.scenario.cast.buffer.neighbours.reduce((sum, [seat, counts]) => sum + counts * gap(seat), 0)
  return lost === 0 ? 0 : -tuned(work.scenario, 'bufferStep') - tuned(work.scenario, 'buffer') * lost
}

/** What the three allies' protection is worth now against the start. */
function assurance(numbers: Numbers, work: Work, seat: Seat): number {
  const cover = (at: Numbers) => SEATS.reduce((best, other) => (other === seat ? best : Math.max(best,
    (numberAt(at, relianceKey(seat, other, 'protection')) / 100) * (1 + numberAt(at, pairKey('warmth', seat, other)) / 100))), 0)
  const limit = tuned(work.scenario, 'assuranceLimit')
  return between(tuned(work.scenario, 'assurance') * 2 * (cover(numbers) - cover(work.state.start)), -limit, limit)
}

const supplyCover: Source = (numbers, { scenario }) => {
  const { of, fedBy } = scenario.cast.regime
  const cover = fedBy.reduce((sum, feeder) => sum + numberAt(numbers, relianceKey(of, feeder, 'supply')), 0) / 100
  return between(tuned(scenario, 'supplyCover') * (cover - tuned(scenario, 'supplyCoverAt')), -3, tuned(scenario, 'supplyComfort'))
}

const everyone = (): readonly Seat[] => SEATS

const sources: readonly { readonly id: string; readonly rule: string; readonly who: (cast: Cast) => readonly Seat[]; readonly by: Source }[] = [
  { id: 'economy', rule: 'R18', who: everyone, by: (numbers, work, seat) =>
    tuned(work.scenario, 'stabilityPerEconomy') * (numberAt(numbers, seatKey('economy', seat)) - numberAt(work.state.start, seatKey('economy', seat))) },
  { id: 'disorder', rule: 'R19', who: everyone, by: disorder },
  { id: 'assurance', rule: 'R20', who: everyone, by: assurance },
  { id: 'war', rule: 'R21', who: ({ war }) => [war.by], by: (numbers, { scenario }) =>
    between(tuned(scenario, 'warStability') * (numberAt(numbers, seatKey('warEffort', scenario.cast.war.by)) - 55), -3, 0.6) },
  { id: 'supply', rule: 'R22', who: ({ regime }) => [regime.of], by: supplyCover },
  { id: 'axisLook', rule: 'R23', who: ({ axis }) => [axis], by: (numbers, { scenario }) => -tuned(scenario, 'axisStability') * (numberAt(numbers, 'axisLook') - 30) },
  { id: 'alarm', rule: 'R24', who: ({ axis }) => [axis], by: (numbers, { scenario }) => -tuned(scenario, 'alarmStability') * (numberAt(numbers, 'alarm') - 25) },
  { id: 'alarm', rule: 'R24', who: ({ alarmed }) => alarmed, by: (numbers) => -0.012 * (numberAt(numbers, 'alarm') - 25) },
  { id: 'refugees', rule: 'R29', who: ({ regime }) => regime.refugeesTo, by: (numbers, { scenario }) =>
    -tuned(scenario, 'refugees') * Math.max(0, tuned(scenario, 'refugeesBelow') - numberAt(numbers, seatKey('stability', scenario.cast.regime.of))) },
  { id: 'buffer', rule: 'R25', who: (cast) => [cast.buffer.of], by: buffer },
]

function feedWar(work: Work): void {
  const { by, goodsFrom } = work.scenario.cast.war
  const rate = (name: string) => tuned(work.scenario, name)
  enter(work.book, {
    key: seatKey('warEffort', by), rule: 'R26', cause: { type: 'drift', id: 'war' }, knownTo: EVERYONE,
    amount: (numbers) => rate('warBase') + rate('warMunitions') * numberAt(numbers, 'flow.munitions')
      + rate('warGoods') * (numberAt(numbers, relianceKey(by, goodsFrom, 'supply')) / 100 - 0.3) - rate('warBurn'),
  })
}

/** R27: below its threshold a regime may fall; the odds are shown. */
function checkCollapse(work: Work): void {
  const truth = work.book.runs.find((run) => run.knower === 'truth')
  const { of, refugeesTo, fall } = work.scenario.cast.regime
  const odds = truth === undefined ? 0 : collapseOdds(work.scenario, truth.numbers)
  if (odds === 0 || !drawn(work, `collapse.${of}`, odds)) return
  for (const [key, amount] of fall) enter(work.book, { key, amount, rule: 'R27', cause: { type: 'threshold', id: 'collapse' }, knownTo: EVERYONE })
  work.happenings.push({ key: 'threshold.collapse', from: 'collapse', seats: [of, ...refugeesTo], weight: 60 })
}

export function resolveHomes(work: Work): void {
  performDesks(work, ['home'])
  driftWorld(work)
  feedWar(work)
  for (const seat of SEATS) driftSeat(work, seat)
  for (const source of sources) {
    for (const seat of source.who(work.scenario.cast)) {
      enter(work.book, {
        key: seatKey('stability', seat), amount: (numbers) => source.by(numbers, work, seat), rule: source.rule,
        cause: { type: 'drift', id: source.id }, knownTo: EVERYONE,
      })
    }
  }
  playOff(work)
  checkCollapse(work)
}

