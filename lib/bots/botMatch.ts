import { branded } from '../base/brand.ts'
import type { Actor, Command, SeatCommand, Settings } from '../engine/commands.ts'
import type { MatchEvent } from '../engine/events.ts'
import { decide } from '../engine/decide.ts'
import type { Plan } from '../engine/doctrine.ts'
import { evolve } from '../engine/evolve.ts'
import { phaseDue } from '../engine/phases/due.ts'
import { lazyViewFor } from '../engine/view.ts'
import type { MatchId } from '../engine/ids.ts'
import type { Rejection } from '../engine/rejections.ts'
import type { Scenario } from '../engine/scenario.ts'
import { activeSeats, withAllSeats } from '../engine/seats/seatState.ts'
import type { MatchState } from '../engine/state.ts'
import { SEATS, type BotStrength, type Seat } from '../engine/vocabulary.ts'
import type { View } from '../engine/viewShape.ts'
import { botCommands } from './bot.ts'
import type { BotSkill } from './skill.ts'

/** What a seat does when it is asked, from its view. */
export type Player = (view: View, seat: Seat) => readonly SeatCommand[]

export type Refused = { readonly seat: Seat; readonly command: SeatCommand; readonly error: Rejection }

export type BotMatch = {
  readonly state: MatchState
  readonly events: readonly MatchEvent[]
  readonly refused: readonly Refused[]
}

const HOST: Actor = { type: 'host', hostId: 'analysis' }
const MOST_PASSES = 2_000

function settingsOf(rounds: number, botStrength: BotStrength): Settings {
  const clocks = { briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false }
  return { rounds, clocks, botStrength, press: { public: true, private: true }, spectators: 'none' }
}

export type BotSettings = { readonly scenario: Scenario; readonly seed: string; readonly strength: BotSkill; readonly plan?: Plan }

export function botPlayer({ seed, ...rest }: BotSettings): Player {
  return (view, seat) => botCommands({ ...rest, view, seat, seed: `${seed} ${seat}` })
}

/** One match in memory, asked as a server would ask it. */
class Log {
  readonly events: MatchEvent[] = []
  readonly #scenario: Scenario
  readonly #matchId: MatchId
  #state: MatchState | null
  #atMs: number

  constructor(scenario: Scenario, from: { readonly matchId: MatchId; readonly state: MatchState | null }) {
    this.#scenario = scenario
    this.#matchId = from.matchId
    this.#state = from.state
    this.#atMs = from.state?.clock.openedAtMs ?? 0
  }

  get atMs(): number {
    return this.#atMs
  }

  state(): MatchState {
    if (this.#state === null) throw new Error('the match did not open')
    return this.#state
  }

  ask(actor: Actor, command: Command): Rejection | null {
    const decision = decide(this.#scenario, this.#state, { actor, command, atMs: ++this.#atMs, matchId: this.#matchId })
    if (!decision.ok) return decision.error
    this.events.push(...decision.value)
    this.#state = decision.value.reduce<MatchState | null>(evolve, this.#state)
    return null
  }
}

/** Six bots play a whole match without clock, server or database. */
export function playBotMatch(input: {
  readonly scenario: Scenario
  readonly seed: string
  readonly strength: BotStrength
  readonly rounds?: number
  /** Who plays a seat instead of the usual bot. */
  readonly players?: Readonly<Partial<Record<Seat, Player>>>
}): BotMatch {
  const { scenario, seed, strength } = input
  const usual = botPlayer({ scenario, seed, strength })
  const log = new Log(scenario, { matchId: branded<MatchId>(`bots-${seed}`), state: null })
  log.ask(HOST, { type: 'openMatch', scenarioId: scenario.id, seed, settings: settingsOf(input.rounds ?? scenario.roundsDefault, strength) })
  for (const seat of SEATS) log.ask(HOST, { type: 'setControl', seat, control: 'bot' })
  log.ask(HOST, { type: 'startMatch' })
  return toTheEnd(log, scenario, (seat) => input.players?.[seat] ?? usual)
}

/** The state as bots take it over, whoever sat there: no clock runs, and chance falls by this seed from now on. */
export function handedToBots(state: MatchState, { seed, strength }: { readonly seed: string; readonly strength: BotStrength }): MatchState {
  return {
    ...withAllSeats(state, ({ control }) => ({ control: control === 'open' ? 'open' : 'bot' })),
    seed, settings: { ...settingsOf(state.settings.rounds, strength), press: state.settings.press },
    clock: { ...state.clock, deadlineMs: null, paused: null },
  }
}

/** Bots play on from a state that was handed to them; the events are those from here on. */
export function playOn(state: MatchState, settings: BotSettings): BotMatch {
  const player = botPlayer(settings)
  return toTheEnd(new Log(settings.scenario, { matchId: state.matchId, state }), settings.scenario, () => player)
}

function toTheEnd(log: Log, scenario: Scenario, playerAt: (seat: Seat) => Player): BotMatch {
  const refused: Refused[] = []
  for (let pass = 0; log.state().phase !== 'debrief'; pass++) {
    if (pass > MOST_PASSES) throw new Error(`match ${log.state().seed} does not end: ${log.state().phase} of round ${log.state().round}`)
    for (const seat of activeSeats(log.state())) {
      const wanted = playerAt(seat)(lazyViewFor(scenario, log.state(), { type: 'seat', seat }), seat)
      refused.push(...refusalsOf(log, seat, wanted))
    }
    log.ask(...closing(log.state(), log.atMs))
  }
  return { state: log.state(), events: log.events, refused }
}

function refusalsOf(log: Log, seat: Seat, wanted: readonly SeatCommand[]): readonly Refused[] {
  return wanted.flatMap((command) => {
    const error = log.ask({ type: 'bot', seat }, command)
    return error === null ? [] : [{ seat, command, error }]
  })
}

/** The clock closes what is done; what a bot left open the host advances. */
function closing(state: MatchState, atMs: number): [Actor, Command] {
  const due = phaseDue(state, atMs)
  return due === null ? [HOST, { type: 'advancePhase' }] : [{ type: 'clock' }, due]
}
