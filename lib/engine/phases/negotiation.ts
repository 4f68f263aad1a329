import { ok, refused } from '../../base/result.ts'
import type { SeatDecider } from '../decision.ts'
import { checkDraft } from '../orders/check.ts'

export const saveDraft: SeatDecider<'saveDraft'> = ({ scenario, state, seat, atMs }, { draft }) => {
  if (state.seats[seat].sealedAtMs !== null) return refused({ code: 'alreadySealed' })
  const refusal = checkDraft(scenario, { state, seat }, draft)
  return refusal === null ? ok([{ type: 'draftSaved', seat, draft, atMs }]) : refused(refusal)
}

/** P12: a forecast names other seats, each once, and orders of the scenario. */
export const saveForecasts: SeatDecider<'saveForecasts'> = ({ scenario, state, seat }, { forecasts }) => {
  const sound = forecasts.every(({ about, order }) => about !== seat && scenario.orders.some(({ id }) => id === order))
  const distinct = new Set(forecasts.map(({ about }) => about)).size === forecasts.length
  return sound && distinct
    ? ok([{ type: 'forecastsSaved', seat, round: state.round, forecasts }])
    : refused({ code: 'badForecast' })
}

export const saveInstructions: SeatDecider<'saveInstructions'> = ({ seat }, { instructions }) =>
  ok([{ type: 'instructionsSaved', seat, instructions }])

export const sealOrders: SeatDecider<'sealOrders'> = ({ state, seat, atMs }) =>
  state.seats[seat].sealedAtMs === null ? ok([{ type: 'ordersSealed', seat, atMs }]) : refused({ code: 'alreadySealed' })

export const unsealOrders: SeatDecider<'unsealOrders'> = ({ state, seat }) =>
  state.seats[seat].sealedAtMs === null ? refused({ code: 'notSealed' }) : ok([{ type: 'ordersUnsealed', seat }])

export const markRead: SeatDecider<'markRead'> = ({ state, seat }) =>
  state.seats[seat].hasRead ? ok([]) : ok([{ type: 'readMarked', seat }])
