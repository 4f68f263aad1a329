import type { EventOf } from '../events.ts'
import { KNOWERS, type Knower } from '../knowledge.ts'
import { sheetOf, type NamedNumbers, type Sheet } from '../numbers.ts'
import { emptySeat, recordOfSeats } from '../seats/seatState.ts'
import type { MatchState } from '../state.ts'
import { startingTreaty } from '../treaties/evolveTreaties.ts'

/** Settings are the match's own object, also where several matches were opened with one: views are remembered by it. */
export function openedMatch(event: EventOf<'matchOpened'>): MatchState {
  return {
    matchId: event.matchId, scenarioId: event.scenarioId, scenarioVersion: event.scenarioVersion, seed: event.seed,
    settings: { ...event.settings }, phase: 'lobby', phaseNumber: 0, round: 0,
    clock: { openedAtMs: 0, deadlineMs: null, paused: null },
    seats: recordOfSeats((seat) => emptySeat(event.lines[seat], event.agendas[seat])),
    start: event.start, numbers: startingNumbers(event.start), ledger: [], acts: [],
    treaties: event.treaties.map(startingTreaty), messages: [], notes: [], watches: [], pages: [], worldEvents: [],
    pastForecasts: [], contestable: [], crises: [], end: null,
  }
}

/** K1: everyone starts from the same world. */
function startingNumbers(start: NamedNumbers): Readonly<Record<Knower, Sheet>> {
  const sheet = sheetOf(start)
  const byKnower = { ...recordOfSeats(() => sheet), public: sheet, truth: sheet }
  if (Object.keys(byKnower).length !== KNOWERS.length) throw new Error('a knower has no numbers')
  return byKnower
}
