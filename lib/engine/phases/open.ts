import { chosenFor, drawFor } from '../../base/random.ts'
import { ok, refused } from '../../base/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Decider, Decision, Request } from '../decision.ts'
import type { AgendaSpec, Scenario } from '../scenario.ts'
import { recordOfSeats } from '../seats/seatState.ts'
import type { Seat } from '../vocabulary.ts'
import { closingEvents } from './close.ts'

/** P1: a match begins in its lobby, with the scenario's numbers and treaties and the agendas drawn by seed. */
export function openMatch(scenario: Scenario, request: Request, command: CommandOf<'openMatch'>): Decision {
  if (command.scenarioId !== scenario.id) return refused({ code: 'unknownScenario' })
  return ok([
    {
      type: 'matchOpened', matchId: request.matchId, scenarioId: scenario.id, scenarioVersion: scenario.version,
      seed: command.seed, settings: command.settings, start: scenario.start, treaties: scenario.treaties,
      agendas: recordOfSeats((seat) => agendasFor(scenario, seat, command.seed)),
      lines: recordOfSeats((seat) => scenario.seats[seat].line),
    },
    { type: 'phaseOpened', phaseNumber: 0, phase: 'lobby', round: 0, openedAtMs: request.atMs, deadlineMs: null },
  ])
}

/** P1: one public aim and two different secret ones, from the seat's own deck. */
function agendasFor(scenario: Scenario, seat: Seat, seed: string): readonly string[] {
  const deck = scenario.agendas.filter((agenda) => agenda.seat === seat)
  const open = deck.filter(({ kind }) => kind === 'public')
  const secret = shuffled(deck.filter(({ kind }) => kind === 'secret'), seed)
  const aim = open.length === 0 ? [] : [chosenFor(seed, `agenda.${seat}.public`, open)]
  return [...aim, ...secret.slice(0, 2)].map(({ id }) => id)
}

function shuffled(agendas: readonly AgendaSpec[], seed: string): readonly AgendaSpec[] {
  return agendas
    .map((agenda) => ({ agenda, draw: drawFor(seed, `agenda.${agenda.id}`) }))
    .sort((one, other) => one.draw - other.draw)
    .map(({ agenda }) => agenda)
}

export const startMatch: Decider<'startMatch'> = (context) =>
  context.state.phase === 'lobby' ? ok(closingEvents(context)) : refused({ code: 'wrongPhase' })
