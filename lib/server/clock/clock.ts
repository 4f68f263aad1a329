import { phaseDue } from '../../engine/phases/due.ts'
import type { MatchState } from '../../engine/state.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import type { ClassTempo } from './classTempo.ts'
import type { Deadlines } from './deadlines.ts'

export type ClockParts = {
  readonly deadlines: Deadlines
  readonly find: (matchId: string) => Promise<LiveMatch | null>
  /** Which of these matches are ours to close: one node closes a match's phases. */
  readonly claim: (matchIds: readonly string[]) => Promise<ReadonlySet<string>>
  /** Asked before a phase closes ahead of its deadline. */
  readonly waitsForClass: ClassTempo
  readonly nowMs: () => number
  readonly onFailure: (error: unknown, matchId: string) => void
  readonly everyMs?: number
}

/** A timer can't wait longer. */
const LONGEST_MS = 2_000_000_000

/**
 * Closes phases that are due. Timers make it punctual; the rows make sure that a phase which fell due while nobody ran
 * is closed, once, by whoever starts. That two may try is harmless: the phase's number is in the command and its id.
 */
export class Clock {
  readonly #parts: ClockParts
  readonly #timers = new Map<string, { readonly dueMs: number; readonly timer: NodeJS.Timeout }>()
  /** Matches that wait for their class: looked at again with every sweep. */
  readonly #waiting = new Set<string>()
  /** Their rows are gone already: most changes of a match leave it as undue as it was. */
  readonly #undue = new WeakSet<LiveMatch>()
  #sweep: NodeJS.Timeout | null = null
  #isSweeping = false

  constructor(parts: ClockParts) {
    this.#parts = parts
  }

  start(): void {
    void this.#closeOverdue()
    this.#sweep = setInterval(() => void this.#closeOverdue(), this.#parts.everyMs ?? 3_000)
  }

  stop(): void {
    if (this.#sweep !== null) clearInterval(this.#sweep)
    for (const matchId of this.#timers.keys()) this.#forget(matchId)
  }

  /** Looks at a match after each change of it. */
  look(match: LiveMatch): void {
    const { matchId } = match
    const nowMs = this.#parts.nowMs()
    const dueMs = dueOf(match, nowMs)
    const failed = (error: unknown) => this.#parts.onFailure(error, matchId)
    if (dueMs !== null && this.#timers.get(matchId)?.dueMs === dueMs) return
    if (dueMs === null && this.#undue.has(match)) return
    this.#forget(matchId)
    if (dueMs === null) {
      this.#undue.add(match)
      this.#parts.deadlines.drop(matchId).catch((error: unknown) => {
        this.#undue.delete(match)
        failed(error)
      })
      return
    }
    this.#undue.delete(match)
    this.#wait(matchId, dueMs)
    if (dueMs > nowMs) this.#parts.deadlines.keep({ matchId, phaseNumber: match.state()?.phaseNumber ?? 0, dueMs }).catch(failed)
  }

  #wait(matchId: string, dueMs: number): void {
    const waitMs = Math.min(Math.max(0, dueMs - this.#parts.nowMs()) + 5, LONGEST_MS)
    const timer = setTimeout(() => {
      this.#timers.delete(matchId)
      this.#close(matchId).catch((error: unknown) => this.#parts.onFailure(error, matchId))
    }, waitMs)
    this.#timers.set(matchId, { dueMs, timer })
  }

  #forget(matchId: string): void {
    clearTimeout(this.#timers.get(matchId)?.timer)
    this.#timers.delete(matchId)
  }

  async #close(matchId: string): Promise<void> {
    this.#waiting.delete(matchId)
    const match = await this.#parts.find(matchId)
    const state = match?.state() ?? null
    if (match === null || state === null) return this.#parts.deadlines.drop(matchId)
    const command = phaseDue(state, this.#parts.nowMs())
    if (command === null) return this.#lookAnew(match)
    if (await this.#waits(match, state)) return
    await match.submit({ type: 'clock' }, `close-${state.phaseNumber}`, command)
  }

  /** Where it does, its deadline alone is kept, if it has one. */
  async #waits(match: LiveMatch, { clock: { deadlineMs }, phaseNumber }: MatchState): Promise<boolean> {
    const { matchId } = match
    const { nowMs, waitsForClass, deadlines } = this.#parts
    this.#waiting.add(matchId)
    if ((deadlineMs !== null && nowMs() >= deadlineMs) || !(await waitsForClass(match))) {
      this.#waiting.delete(matchId)
      return false
    }
    if (deadlineMs !== null && this.#timers.get(matchId)?.dueMs !== deadlineMs) {
      this.#forget(matchId)
      this.#wait(matchId, deadlineMs)
      this.#undue.delete(match)
      await deadlines.keep({ matchId, phaseNumber, dueMs: deadlineMs })
    }
    return true
  }

  /** A row that another node left may be there, whatever we have dropped before. */
  #lookAnew(match: LiveMatch): void {
    this.#undue.delete(match)
    this.look(match)
  }

  async #closeOverdue(): Promise<void> {
    if (this.#isSweeping) return
    this.#isSweeping = true
    try {
      const due = await this.#parts.deadlines.due(this.#parts.nowMs())
      const overdue = due.filter(({ matchId }) => !this.#timers.has(matchId))
      const ours = await this.#parts.claim(overdue.map(({ matchId }) => matchId))
      await Promise.all([...ours, ...this.#waiting].map((matchId) => this.#close(matchId)))
    } catch (error) {
      this.#parts.onFailure(error, 'overdue phases')
    } finally {
      this.#isSweeping = false
    }
  }
}

/** When the open phase ends: at once where everybody is done, else at its deadline. */
function dueOf(match: LiveMatch, nowMs: number): number | null {
  const state = match.state()
  if (state === null || state.end !== null || state.clock.paused !== null) return null
  return phaseDue(state, nowMs) === null ? state.clock.deadlineMs : Math.min(nowMs, state.clock.deadlineMs ?? nowMs)
}
