import { botCommands } from '../../bots/bot.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { scenarioOf } from '../matches/scenarios.ts'

/** However bots answer each other, a phase ends: after this many moves a seat is quiet until the next. */
const MOST_MOVES_A_PHASE = 24
const PAUSE_MS = 120

export type BotSeatsParts = { readonly onFailure: (error: unknown, matchId: string) => void; readonly pauseMs?: number }

/** Lets bots move the seats that are theirs, soon after each change, one after the other. */
export class BotSeats {
  readonly #parts: BotSeatsParts
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  readonly #moved = new Map<string, { readonly phaseNumber: number; readonly moves: number }>()
  readonly #running = new Set<string>()

  constructor(parts: BotSeatsParts) {
    this.#parts = parts
  }

  /** Called after each change of a match. */
  look(match: LiveMatch): void {
    const { matchId } = match
    const state = match.state()
    if (state !== null && state.end !== null) for (const seat of SEATS) this.#moved.delete(`${matchId} ${seat}`)
    if (this.#waiting.has(matchId) || state === null || state.end !== null || !hasBots(state)) return
    const timer = setTimeout(() => {
      this.#waiting.delete(matchId)
      if (this.#running.has(matchId)) this.look(match)
      else void this.#moveAll(match)
    }, this.#parts.pauseMs ?? PAUSE_MS)
    this.#waiting.set(matchId, timer)
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  async #moveAll(match: LiveMatch): Promise<void> {
    this.#running.add(match.matchId)
    try {
      for (const seat of SEATS) {
        const state = match.state()
        if (state === null || state.end !== null) break
        if (state.seats[seat].control === 'bot') await this.#moveSeat(match, state, seat)
      }
    } catch (error) {
      this.#parts.onFailure(error, match.matchId)
    } finally {
      this.#running.delete(match.matchId)
    }
  }

  async #moveSeat(match: LiveMatch, state: MatchState, seat: Seat): Promise<void> {
    const key = `${match.matchId} ${seat}`
    const made = this.#moved.get(key)
    const moves = made?.phaseNumber === state.phaseNumber ? made.moves : 0
    const wanted = wishes(match, state, seat).slice(0, MOST_MOVES_A_PHASE - moves)
    const revision = match.revision()
    // Asked again about the same moment, a bot says the same under the same id: nothing happens twice.
    await Promise.all(wanted.map((command, index) => match.submit({ type: 'bot', seat }, `bot-${seat}-${revision}-${index}`, command)))
    this.#moved.set(key, { phaseNumber: state.phaseNumber, moves: moves + wanted.length })
  }
}

function hasBots(state: MatchState): boolean {
  return SEATS.some((seat) => state.seats[seat].control === 'bot')
}

/** From what the seat itself may see. */
function wishes(match: LiveMatch, state: MatchState, seat: Seat): ReturnType<typeof botCommands> {
  const view = match.view({ type: 'seat', seat })
  const scenario = scenarioOf(state.scenarioId)
  if (view === null || scenario === null) return []
  return botCommands({ scenario, view, seat, seed: `${state.seed} ${seat}`, strength: state.settings.botStrength })
}
