import { branded } from '../../base/brand.ts'
import { courseOf } from '../../analysis/turningPoints/course.ts'
import { continuationsOf, piecesLeft, type Made } from '../../analysis/turningPoints/turningPoints.ts'
import type { MatchId } from '../../engine/ids.ts'
import { upcast } from '../../engine/upcast.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { MatchLog } from '../log/matchLog.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { ask, callOff, claimNext, keep, leave, piecesIn } from './kept.ts'
import { reckon, type Reckoning } from './reckon.ts'
import { whatIfLines, type WhatIfAsked } from './whatIfLines.ts'

export type ReckonerParts = {
  readonly prisma: PrismaClient
  readonly log: MatchLog
  /** At each point; 0 = nothing is reckoned. */
  readonly continuations: number
  readonly onFailure: (error: unknown, where: unknown) => void
}

const LOOK_EVERY_MS = 30_000
const KEEP_EVERY_MS = 5_000

/** Reckons turning points in the background, one match after the other. What is done is kept, so a restart costs one piece. */
export class Reckoner {
  readonly #parts: ReckonerParts
  #timer: NodeJS.Timeout | null = null
  #under: Promise<void> | null = null
  #reckoning: Reckoning & { readonly matchId: string } | null = null
  #isStopped = false

  constructor(parts: ReckonerParts) {
    this.#parts = parts
  }

  start(): void {
    if (this.#parts.continuations === 0) return
    this.#timer = setInterval(() => this.#wake(), LOOK_EVERY_MS)
    this.#wake()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    if (this.#timer !== null) clearInterval(this.#timer)
    await this.#reckoning?.stop()
    await this.#under
  }

  /** A match is over: where people played, its turning points are wanted. */
  ended(match: LiveMatch): void {
    const state = match.state()
    if (state === null || state.end === null || Object.values(state.seats).every(({ people }) => people.length === 0)) return
    this.ask(match.matchId).catch((error: unknown) => this.#parts.onFailure(error, match.matchId))
  }

  async ask(matchId: string): Promise<void> {
    if (this.#parts.continuations === 0) return
    await ask(this.#parts.prisma, matchId)
    this.#wake()
  }

  /** Ends after the piece under way; what is done stays, and it goes on from there when it is asked for again. */
  async callOff(matchId: string): Promise<void> {
    await callOff(this.#parts.prisma, matchId)
    if (this.#reckoning?.matchId === matchId) this.#reckoning.endSoon()
  }

  /** Bots play on from a change, for whoever asks, one asker after the other. */
  whatIf(asked: WhatIfAsked): ReadableStream<Uint8Array> {
    return whatIfLines(this.#parts.log, asked)
  }

  #wake(): void {
    if (this.#isStopped) return
    this.#under ??= this.#workThrough().catch((error: unknown) => this.#parts.onFailure(error, 'turning points')).finally(() => { this.#under = null })
  }

  async #workThrough(): Promise<void> {
    while (!this.#isStopped) {
      const matchId = await claimNext(this.#parts.prisma)
      if (matchId === null) return
      await this.#one(matchId).catch(async (error: unknown) => {
        this.#parts.onFailure(error, matchId)
        await leave(this.#parts.prisma, matchId, 'failed')
      })
    }
  }

  /** Not kept this time: it goes on all the same. */
  #failed(error: unknown, matchId: string): true {
    this.#parts.onFailure(error, matchId)
    return true
  }

  async #one(matchId: string): Promise<void> {
    const { prisma, log, continuations } = this.#parts
    const row = await prisma.turningPoints.findUniqueOrThrow({ where: { matchId }, include: { match: true } })
    const events = (await log.read(branded<MatchId>(matchId), 0)).flatMap((entry) => upcast(entry.events, entry.rulesVersion))
    const course = courseOf(events)
    if (course === null) throw new Error('this match is not over')
    const made: Made[] = [...piecesIn(row)]
    const { all, ...before } = continuationsOf(course, made, continuations)
    let { done } = before
    let isOff = false
    const store = async (more: { readonly made?: readonly Made[] } = {}) => {
      isOff = !await keep(prisma, matchId, { done, all, ...more }).catch((error: unknown) => this.#failed(error, matchId))
      if (isOff) this.#reckoning?.endSoon()
    }
    const leaveIt = () => leave(prisma, matchId, piecesLeft(course, made).length === 0 ? 'finished' : 'open')
    await store()
    if (isOff) return leaveIt()
    // One after the other: none may renew the claim once it is left.
    let kept = Promise.resolve()
    const pulse = setInterval(() => { kept = kept.then(() => store()) }, KEEP_EVERY_MS)
    const reckoning = reckon({ type: 'turningPoints', scenarioId: row.match.scenarioId, events, made, continuations }, (told) => {
      if (told.type === 'continuation') done++
      if (told.type !== 'made') return
      made.push(told.made)
      done = continuationsOf(course, made, continuations).done
      const soFar = [...made]
      kept = kept.then(() => store({ made: soFar }))
    })
    this.#reckoning = { ...reckoning, matchId }
    try {
      await reckoning.finished
    } finally {
      clearInterval(pulse)
      await kept
      this.#reckoning = null
    }
    done = continuationsOf(course, made, continuations).done
    await store()
    await leaveIt()
  }
}
