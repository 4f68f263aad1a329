import { numberAt, seatKey } from '../numbers.ts'
import { conditionHolds } from '../orders/condition.ts'
import type { Scenario } from '../scenario.ts'
import type { MatchState } from '../state.ts'
import { SEATS, type Seat } from '../vocabulary.ts'
import type { SeatScore } from './score.ts'

export type EndReason = 'finished' | 'war' | 'endedByHost'
type Unranked = Omit<SeatScore, 'rank'>

const AGENDA_CEILING = 12
const WAR_CEILING = -20

const rounded = (value: number): number => Math.round(value * 100) / 100

/** E5: where a result stands among the quantiles (0, 5 … 100 %) of bot-played matches. */
export function percentileOf(quantiles: readonly number[], result: number): number {
  const last = quantiles.length - 1
  const above = quantiles.findIndex((quantile) => quantile > result)
  if (above === 0) return 0
  if (above < 0) return 100
  const [low, high] = [quantiles[above - 1] ?? result, quantiles[above] ?? result]
  return Math.round((100 * (above - 1 + (high === low ? 0 : (result - low) / (high - low)))) / last)
}

function agendasOf(scenario: Scenario, state: MatchState, seat: Seat): SeatScore['agendas'] {
  return state.seats[seat].agendas.flatMap((id) => {
    const agenda = scenario.agendas.find((one) => one.id === id)
    if (agenda === undefined) return []
    return [{ id, points: agenda.points, met: conditionHolds(scenario, agenda.condition, { state, numbers: state.numbers.truth, knower: 'truth' }) }]
  })
}

function scoreOf(scenario: Scenario, state: MatchState, { seat, reason }: { readonly seat: Seat; readonly reason: EndReason }): Unranked {
  const change = (measure: 'stability' | 'influence') =>
    rounded(numberAt(state.numbers.truth, seatKey(measure, seat)) - numberAt(state.start, seatKey(measure, seat)))
  const agendas = agendasOf(scenario, state, seat)
  const met = agendas.reduce((sum, agenda) => sum + (agenda.met ? agenda.points : 0), 0)
  const agendaPoints = reason === 'war' ? 0 : Math.min(AGENDA_CEILING, met)
  const sum = rounded(change('stability') + change('influence') + agendaPoints)
  const total = reason === 'war' ? Math.min(WAR_CEILING, sum) : sum
  const par = scenario.par[state.settings.botStrength]
  return {
    stabilityChange: change('stability'), influenceChange: change('influence'), agendaPoints, agendas, total,
    parPercentile: par === undefined ? null : percentileOf(par[seat], total),
  }
}

/** E1-E6: every seat's result at the end; ranked by par where the scenario has one, else by the result itself. */
export function scoresOf(scenario: Scenario, state: MatchState, reason: EndReason = 'finished'): Readonly<Record<Seat, SeatScore>> {
  const plain = SEATS.map((seat) => ({ seat, score: scoreOf(scenario, state, { seat, reason }) }))
  const better = (one: Unranked, other: Unranked): boolean =>
    (one.parPercentile ?? 0) > (other.parPercentile ?? 0) || ((one.parPercentile ?? 0) === (other.parPercentile ?? 0) && one.total > other.total)
  const ranked = (seat: Seat): SeatScore => {
    const own = plain.find((one) => one.seat === seat)
    if (own === undefined) throw new Error(`no score for ${seat}`)
    return { ...own.score, rank: 1 + plain.filter((one) => better(one.score, own.score)).length }
  }
  return {
    beijing: ranked('beijing'), moscow: ranked('moscow'), pyongyang: ranked('pyongyang'),
    seoul: ranked('seoul'), tokyo: ranked('tokyo'), washington: ranked('washington'),
  }
}
