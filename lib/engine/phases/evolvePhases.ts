import type { EventOf } from '../events.ts'
import { allNumbersAfter } from '../ledger/apply.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { EMPTY_DRAFT, withAllSeats, withSeat } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { withFindings, withTreatyChange } from '../treaties/evolveTreaties.ts'
import { LINES, SEATS, type Line } from '../vocabulary.ts'

/** K1: an entry moves the number of everyone who knows of it, and stays in the ledger. */
export function withEntries(state: MatchState, entries: readonly LedgerEntry[]): MatchState {
  if (entries.length === 0) return state
  return { ...state, numbers: allNumbersAfter(state.numbers, entries), ledger: [...state.ledger, ...entries] }
}

export function openPhase(state: MatchState, event: EventOf<'phaseOpened'>): MatchState {
  const { phase, phaseNumber, round, openedAtMs, deadlineMs } = event
  const opened = { ...state, phase, phaseNumber, round, clock: { openedAtMs, deadlineMs, paused: null } }
  const read = withAllSeats(opened, () => ({ hasRead: false }))
  if (phase !== 'briefing') return read
  return withAllSeats({ ...read, contestable: [] }, () => ({ reaction: null, sealedAtMs: null }))
}

export const extendPhaseIn = (state: MatchState, event: EventOf<'phaseExtended'>): MatchState =>
  ({ ...state, clock: { ...state.clock, deadlineMs: event.deadlineMs } })

export const pauseClockIn = (state: MatchState, { atMs, by, reason }: EventOf<'clockPaused'>): MatchState =>
  ({ ...state, clock: { ...state.clock, paused: { atMs, by, reason } } })

export const resumeClockIn = (state: MatchState, event: EventOf<'clockResumed'>): MatchState =>
  ({ ...state, clock: { ...state.clock, deadlineMs: event.deadlineMs, paused: null } })

export const saveDraftIn = (state: MatchState, event: EventOf<'draftSaved'>): MatchState =>
  withSeat(state, event.seat, { draft: event.draft, draftSavedAtMs: event.atMs })

export const saveForecastsIn = (state: MatchState, event: EventOf<'forecastsSaved'>): MatchState =>
  withSeat(state, event.seat, { forecasts: event.forecasts })

export const saveInstructionsIn = (state: MatchState, event: EventOf<'instructionsSaved'>): MatchState =>
  withSeat(state, event.seat, { instructions: event.instructions })

export const sealIn = (state: MatchState, event: EventOf<'ordersSealed'>): MatchState =>
  withSeat(state, event.seat, { sealedAtMs: event.atMs })

export const unsealIn = (state: MatchState, event: EventOf<'ordersUnsealed'>): MatchState =>
  withSeat(state, event.seat, { sealedAtMs: null })

export const markReadIn = (state: MatchState, event: EventOf<'readMarked'>): MatchState =>
  withSeat(state, event.seat, { hasRead: true })

export function addWorldEvent(state: MatchState, event: EventOf<'worldEventDrawn'>): MatchState {
  const { worldEventId, round, entries } = event
  return withEntries({ ...state, worldEvents: [...state.worldEvents, { id: worldEventId, round, text: null }] }, entries)
}

export function addInject(state: MatchState, event: EventOf<'injectReleased'>): MatchState {
  const shown = { id: event.worldEventId ?? event.injectId, round: event.round, text: event.text === '' ? null : event.text }
  return withEntries({ ...state, worldEvents: [...state.worldEvents, shown] }, event.entries)
}

export function resolveStageIn(state: MatchState, event: EventOf<'stageResolved'>): MatchState {
  const changed = event.treatyChanges.reduce(withTreatyChange, withFindings(withEntries(state, event.entries), event.findings))
  return { ...changed, acts: actsAfter(state, event), watches: watchesAfter(state, event), seats: seatsAfter(changed, event) }
}

function actsAfter(state: MatchState, event: EventOf<'stageResolved'>): MatchState['acts'] {
  if (event.acts.length === 0 && event.exposed.length === 0 && event.discovered.length === 0) return state.acts
  const exposed = new Map(event.exposed.map(({ actId, knownTo }) => [actId, knownTo]))
  return [...state.acts, ...event.acts].map((act) => {
    if (act.type === 'statement' && event.discovered.includes(act.id)) return { ...act, discoveredInRound: event.round }
    const knownTo = exposed.get(act.id)
    if (knownTo === undefined) return act
    const widened = { ...act, knownTo: act.knownTo | knownTo }
    return widened.type === 'order' ? { ...widened, exposedInRound: event.round } : widened
  })
}

function watchesAfter(state: MatchState, event: EventOf<'stageResolved'>): MatchState['watches'] {
  if (event.watches.length === 0 && state.watches.every(({ untilRound }) => untilRound >= event.round)) return state.watches
  return [...state.watches.filter(({ untilRound }) => untilRound >= event.round), ...event.watches]
}

function seatsAfter(state: MatchState, event: EventOf<'stageResolved'>): MatchState['seats'] {
  return SEATS.reduce((after, seat) => {
    const line = lineOf(event.lines[seat])
    return line === null || line === after.seats[seat].line ? after : withSeat(after, seat, { line })
  }, state).seats
}

const lineOf = (word: string | undefined): Line | null => LINES.find((line) => line === word) ?? null

/** P11: what was drafted has been played; forecasts are kept for the debrief. */
export function revealRound(state: MatchState, event: EventOf<'roundRevealed'>): MatchState {
  const forecasts = SEATS.flatMap((seat) => {
    const made = state.seats[seat].forecasts
    return made.length === 0 ? [] : [{ seat, round: event.round, forecasts: made }]
  })
  return withAllSeats({
    ...state, contestable: event.contestable, pages: [...state.pages, ...event.pages],
    pastForecasts: forecasts.length === 0 ? state.pastForecasts : [...state.pastForecasts, ...forecasts],
  }, () => ({ draft: EMPTY_DRAFT, draftSavedAtMs: null, forecasts: [] }))
}

export const reactIn = (state: MatchState, { seat, actId, choice }: EventOf<'reacted'>): MatchState =>
  withSeat(state, seat, { reaction: { actId, choice } })

export const resolveReactionsIn = (state: MatchState, event: EventOf<'reactionsResolved'>): MatchState =>
  withEntries(state, event.entries)

export const endMatchIn = (state: MatchState, event: EventOf<'matchEnded'>): MatchState =>
  ({ ...state, end: { reason: event.reason, scores: event.scores } })
