import type { Context } from '../decision.ts'
import type { MatchEvent } from '../events.ts'
import { evolveAll } from '../evolve.ts'
import { resolveRound } from '../resolve/resolveRound.ts'
import { scoresOf } from '../scoring/scores.ts'
import { EMPTY_DRAFT } from '../seats/seatState.ts'
import { SEATS, type PhaseType } from '../vocabulary.ts'
import { closeCrisisStep } from '../crisis/resolveStep.ts'
import { collapseCrisis } from '../crisis/collapse.ts'
import { phaseOpened } from './clock.ts'
import { closeReactions } from './reactions.ts'
import { worldEventDrawn } from './worldEvent.ts'

/** What follows when the phase closes: a table from phase to its end. */
export function closingEvents(context: Context): readonly MatchEvent[] {
  return closings[context.state.phase](context)
}

const closings: { readonly [P in PhaseType]: (context: Context) => readonly MatchEvent[] } = {
  lobby: (context) => openBriefing(context, 1),
  briefing: (context) => [phaseOpened(context.state, { phase: 'negotiation', round: context.state.round, atMs: context.atMs })],
  negotiation: closeNegotiation,
  reveal: closeReveal,
  reaction: (context) => {
    const events = closeReactions(context)
    return events.some(({ type }) => type === 'crisisOpened') ? withPhase(context, events, 'crisis') : thenNextRound(context, events)
  },
  crisis: (context) => afterCrisisStep(context, closeCrisisStep(context)),
  debrief: () => [],
}

/** P8: an unsealed draft runs as it stands, unless the seat's instructions say to rest. */
function closeNegotiation(context: Context): readonly MatchEvent[] {
  const { scenario, state, atMs } = context
  const resting: readonly MatchEvent[] = SEATS
    .filter((seat) => state.seats[seat].sealedAtMs === null && state.seats[seat].instructions.orders === 'rest')
    .map((seat) => ({ type: 'draftSaved', seat, draft: EMPTY_DRAFT, atMs }))
  const { stages, contestable, pages } = resolveRound(scenario, evolveAll(state, resting))
  const revealed: MatchEvent = { type: 'roundRevealed', round: state.round, contestable, pages }
  return withPhase(context, [...resting, ...stages, revealed], 'reveal')
}

/** C14: a collapse comes before what anybody may contest. */
function closeReveal(context: Context): readonly MatchEvent[] {
  const { state, atMs } = context
  const collapse = collapseCrisis(context)
  if (collapse !== null) return withPhase(context, [collapse], 'crisis')
  return state.contestable.length === 0 ? nextRound(context) : [phaseOpened(state, { phase: 'reaction', round: state.round, atMs })]
}

/** C9: a step that ends the crisis leads on, war ends the match, any other opens the next step. */
export function afterCrisisStep(context: Context, events: readonly MatchEvent[]): readonly MatchEvent[] {
  const ends = events.flatMap((event) => (event.type === 'crisisStepResolved' ? [event.end] : []))
  const end = ends.at(-1) ?? null
  if (end === null) return withPhase(context, events, 'crisis')
  return end === 'war' ? [...events, ...endingEvents(after(context, events), 'war')] : thenNextRound(context, events)
}

function withPhase(context: Context, events: readonly MatchEvent[], phase: PhaseType): readonly MatchEvent[] {
  const { state, atMs } = context
  return [...events, phaseOpened(state, { phase, round: state.round, atMs })]
}

function thenNextRound(context: Context, events: readonly MatchEvent[]): readonly MatchEvent[] {
  return [...events, ...nextRound(after(context, events))]
}

const after = (context: Context, events: readonly MatchEvent[]): Context =>
  ({ ...context, state: evolveAll(context.state, events) })

/** P9: after the last round the match is finished. */
function nextRound(context: Context): readonly MatchEvent[] {
  const { state } = context
  return state.round >= state.settings.rounds ? endingEvents(context, 'finished') : openBriefing(context, state.round + 1)
}

export function openBriefing(context: Context, round: number): readonly MatchEvent[] {
  const opened = phaseOpened(context.state, { phase: 'briefing', round, atMs: context.atMs })
  const drawn = worldEventDrawn(context.scenario, evolveAll(context.state, [opened]))
  return drawn === null ? [opened] : [opened, drawn]
}

export function endingEvents(context: Context, reason: 'finished' | 'war' | 'endedByHost'): readonly MatchEvent[] {
  const { scenario, state, atMs } = context
  const ended: MatchEvent = { type: 'matchEnded', reason, round: state.round, scores: scoresOf(scenario, state, reason) }
  return [ended, phaseOpened(state, { phase: 'debrief', round: state.round, atMs })]
}
