import type { Act, OrderAct } from '../../engine/acts.ts'
import type { Forecast } from '../../engine/commands.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'

export type PastForecasts = MatchState['pastForecasts']

/** `right`: that order, at that target where one was named; `near`: that order, at another; `wrong`: it did not come. */
export type Verdict = 'right' | 'near' | 'wrong'
export type ReadForecast = { readonly by: Seat; readonly round: number; readonly forecast: Forecast; readonly verdict: Verdict; readonly came: readonly OrderAct[] }
/** What one capital expected of another, over the match. */
export type Cell = { readonly by: Seat; readonly about: Seat; readonly made: number; readonly right: number; readonly near: number }

/** Forecasts against what came, round by round. */
export function readForecasts(past: PastForecasts, acts: readonly Act[]): readonly ReadForecast[] {
  return past.flatMap(({ seat, round, forecasts }) => forecasts.map((forecast) => {
    const came = acts.filter((act): act is OrderAct => act.type === 'order' && act.round === round && act.seat === forecast.about)
    return { by: seat, round, forecast, verdict: verdictOf(forecast, came), came }
  }))
}

function verdictOf(forecast: Forecast, came: readonly OrderAct[]): Verdict {
  const same = came.filter(({ draft }) => draft.order === forecast.order)
  if (same.some(({ draft }) => forecast.target === null || draft.target === forecast.target || draft.second === forecast.target)) return 'right'
  return same.length > 0 ? 'near' : 'wrong'
}

/** A row for who expected, a column for of whom; pairs without a forecast have no cell. */
export function misperceptionOf(read: readonly ReadForecast[]): readonly Cell[] {
  return SEATS.flatMap((by) => SEATS.flatMap((about) => {
    const own = read.filter((one) => one.by === by && one.forecast.about === about)
    const count = (verdict: Verdict) => own.filter((one) => one.verdict === verdict).length
    return own.length === 0 ? [] : [{ by, about, made: own.length, right: count('right'), near: count('near') }]
  }))
}
