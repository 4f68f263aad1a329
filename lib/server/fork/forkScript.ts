import { branded } from '../../base/brand.ts'
import type { Actor, Command, Draft } from '../../engine/commands.ts'
import { evolve } from '../../engine/evolve.ts'
import type { CommandId, MatchId, PersonId } from '../../engine/ids.ts'
import type { Rejection } from '../../engine/rejections.ts'
import { RULES_VERSION } from '../../engine/upcast.ts'
import type { MatchState } from '../../engine/state.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { hashOf, type LogEntry } from '../log/matchLog.ts'
import { engineRules } from '../matches/engineRules.ts'
import { SERVER_AS_HOST } from '../sessions/openTable.ts'

/** A draft that the rules refuse. */
export class ForkRefused extends Error {
  readonly rejection: Rejection

  constructor(rejection: Rejection) {
    super(`the fork is refused: ${rejection.code}`)
    this.rejection = rejection
  }
}

/** Writes on at a log before anybody looks at its match. */
export class ForkScript {
  readonly entries: LogEntry[]
  readonly #matchId: MatchId
  #state: MatchState

  /** @throws Error for a log that opens no match. */
  constructor(begun: readonly LogEntry[], matchId: MatchId) {
    const state = begun.flatMap(({ events }) => events).reduce<MatchState | null>(evolve, null)
    if (state === null) throw new Error(`${matchId} begins with nothing`)
    this.entries = [...begun]
    this.#matchId = matchId
    this.#state = state
  }

  state(): MatchState {
    return this.#state
  }

  /** The seat's orders as asked, everyone else's as they stood; then bots take over. */
  withDraft(seat: Seat, draft: Draft): void {
    this.#host({ type: 'setControl', seat, control: 'host' })
    if (this.#state.seats[seat].sealedAtMs !== null) this.#seat(seat, { type: 'unsealOrders' })
    this.#seat(seat, { type: 'saveDraft', draft })
    for (const one of SEATS) this.#seal(one)
    this.handOver(null)
  }

  /** Bots take over at every seat but one, which is kept free. */
  handOver(free: Seat | null): void {
    for (const seat of SEATS) this.#vacate(seat, seat === free ? 'open' : 'bot')
  }

  /** Everybody waits, bots too, until a host lets the match go on. */
  rest(hostId: string, reason: string): void {
    this.#say({ type: 'host', hostId }, { type: 'pauseClock', reason })
  }

  #vacate(seat: Seat, control: 'open' | 'bot'): void {
    for (const personId of this.#state.seats[seat].people) this.#host({ type: 'unseatPerson', personId })
    this.#host({ type: 'setControl', seat, control })
  }

  /** A bot would write its own orders where none are sealed. */
  #seal(seat: Seat): void {
    const { sealedAtMs, control } = this.#state.seats[seat]
    if (sealedAtMs !== null) return
    if (control !== 'host') this.#host({ type: 'setControl', seat, control: 'host' })
    this.#seat(seat, { type: 'sealOrders' })
  }

  #host(command: Command): void {
    this.#say(SERVER_AS_HOST, command)
  }

  #seat(seat: Seat, command: Command): void {
    this.#say({ type: 'seat', seat, personId: branded<PersonId>(SERVER_AS_HOST.hostId) }, command)
  }

  #say(actor: Actor, command: Command): void {
    const atMs = Date.now()
    const decided = engineRules.decide(this.#state, { matchId: this.#matchId, actor, command, atMs })
    if (!decided.ok) throw new ForkRefused(decided.error)
    const revision = this.entries.length + 1
    this.entries.push({
      matchId: this.#matchId, revision, commandId: branded<CommandId>(`fork-${revision}`), commandHash: hashOf(actor, command),
      actor, command, events: decided.value, rulesVersion: RULES_VERSION, atMs,
    })
    this.#state = decided.value.reduce<MatchState>(evolve, this.#state)
  }
}
