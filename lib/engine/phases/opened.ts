import type { EventOf } from '../events.ts'
import { KNOWERS, type Knower } from '../knowledge.ts'
import type { Numbers } from '../numbers.ts'
import { emptySeat, recordOfSeats } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'

export function openedMatch(event: EventOf<'matchOpened'>): MatchState {
  return {
    matchId: event.matchId, scenarioId: event.scenarioId, scenarioVersion: event.scenarioVersion, seed: event.seed,
    settings: event.settings, phase: 'lobby', phaseNumber: 0, round: 0,
    clock: { openedAtMs: 0, deadlineMs: null, paused: null },
    seats: recordOfSeats((seat) => emptySeat(event.lines[seat], event.agendas[seat])),
    start: event.start, numbers: startingNumbers(event.start), ledger: [], acts: [],
    treaties: event.treaties.map(startingTreaty), messages: [], watches: [], pages: [], worldEvents: [],
    pastForecasts: [], contestable: [], crises: [], end: null,
  }
}

/** K1: everyone starts from the same world. */
function startingNumbers(start: Numbers): Readonly<Record<Knower, Numbers>> {
  const byKnower = { ...recordOfSeats(() => start), public: start, truth: start }
  if (Object.keys(byKnower).length !== KNOWERS.length) throw new Error('a knower has no numbers')
  return byKnower
}
