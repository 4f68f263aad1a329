import { branded } from '../base/brand.ts'
import type { Actor, Command, SeatCommand, Settings } from '../engine/commands.ts'
import type { MatchEvent } from '../engine/events.ts'
import { decide, evolveAll, phaseDue, viewFor } from '../engine/index.ts'
import type { MatchId } from '../engine/ids.ts'
import type { Rejection } from '../engine/rejections.ts'
import type { Scenario } from '../engine/scenario.ts'
import type { MatchState } from '../engine/state.ts'
import { SEATS, type BotStrength, type Seat } from '../engine/vocabulary.ts'
import { evolve } from '../engine/evolve.ts'
import type { View } from '../engine/viewShape.ts'
import { botCommands } from './bot.ts'

/** What a seat does when it is asked, from its view. */
export type Player = (view: View, seat: Seat) => readonly SeatCommand[]

export type BotMatch = {
  readonly state: MatchState
  readonly events: readonly MatchEvent[]
  readonly refused: readonly { readonly seat: Seat; readonly command: SeatCommand; readonly error: Rejection }[]
}

const HOST: Actor = { type: 'host', hostId: 'analysis' }
const MOST_PASSES = 2_000

function settingsOf(rounds: number, botStrength: BotStrength): Settings {
  const clocks = { briefingMs: 0, negotiationMs: 0, revealMs: 0, reactionMs: 0, crisisStepMs: 0, timed: false }
  return { rounds, clocks, botStrength, press: { public: true, private: true }, spectators: 'none' }
}

export function botPlayer(scenario: Scenario, seed: string, strength: BotStrength): Player {
  return (view, seat) => botCommands({ scenario, view, seat, seed: `${seed} ${seat}`, strength })
}

/** Six bots play a whole match without clock, server or database. */
export function playBotMatch(input: {
  readonly scenario: Scenario
  readonly seed: string
  readonly strength: BotStrength
  readonly rounds?: number
  readonly player?: (seat: Seat) => Player
}): BotMatch {
  const { scenario, seed, strength } = input
  const matchId = branded<MatchId>(`bots-${seed}`)
  const usual = botPlayer(scenario, seed, strength)
  const events: MatchEvent[] = []
  const refused: { seat: Seat; command: SeatCommand; error: Rejection }[] = []
  let state: MatchState | null = null
  let atMs = 0

  function ask(actor: Actor, command: Command): Rejection | null {
    const decision = decide(scenario, state, { actor, command, atMs: ++atMs, matchId })
    if (!decision.ok) return decision.error
    events.push(...decision.value)
    state = state === null ? decision.value.reduce<MatchState | null>(evolve, null) : evolveAll(state, decision.value)
    return null
  }
  const now = (): MatchState => {
    if (state === null) throw new Error('the match did not open')
    return state
  }
  function moveSeats(): void {
    for (const seat of SEATS) {
      const player = input.player?.(seat) ?? usual
      for (const command of player(viewFor(scenario, now(), { type: 'seat', seat }), seat)) {
        const error = ask({ type: 'bot', seat }, command)
        if (error !== null) refused.push({ seat, command, error })
      }
    }
  }

  ask(HOST, { type: 'openMatch', scenarioId: scenario.id, seed, settings: settingsOf(input.rounds ?? scenario.roundsDefault, strength) })
  for (const seat of SEATS) ask(HOST, { type: 'setControl', seat, control: 'bot' })
  ask(HOST, { type: 'startMatch' })
  for (let pass = 0; now().phase !== 'debrief'; pass++) {
    if (pass > MOST_PASSES) throw new Error(`match ${seed} does not end: ${now().phase} of round ${now().round}`)
    moveSeats()
    ask(...closing(now(), atMs))
  }
  return { state: now(), events, refused }
}

/** The clock closes what is done; what a bot left open the host advances. */
function closing(state: MatchState, atMs: number): [Actor, Command] {
  const due = phaseDue(state, atMs)
  return due === null ? [HOST, { type: 'advancePhase' }] : [{ type: 'clock' }, due]
}
