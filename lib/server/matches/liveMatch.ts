import { randomUUID } from 'node:crypto'
import { branded } from '../../base/brand.ts'
import type { Actor, Command } from '../../engine/commands.ts'
import type { CommandId, MatchId } from '../../engine/ids.ts'
import type { MatchState } from '../../engine/state.ts'
import type { Changes, View, Viewer } from '../../engine/viewShape.ts'
import type { Receipt } from '../../protocol/messages.ts'
import { hashOf, type LogEntry, type MatchLog } from '../log/matchLog.ts'
import type { Rules } from './rules.ts'
import { viewerKey, type Tell } from './tell.ts'

export type MatchParts = {
  readonly log: MatchLog
  readonly rules: Rules
  readonly tell: Tell
  readonly nowMs: () => number
  readonly afterChange: (match: LiveMatch) => void
  /** This process has appended: others may read on. */
  readonly appended: (match: LiveMatch) => void
  readonly onFailure: (error: unknown, where: { readonly matchId: string; readonly revision: number }) => void
}

export type FrameNumbers = { readonly publicNumber: number; readonly privateNumber: number }

type Said = Pick<LogEntry, 'actor' | 'command' | 'commandId' | 'commandHash'>
type Waiting = { readonly said: Said; readonly answer: (receipt: Receipt) => void }

const TRIES = 5
/** Of how many shown states it is still known what has changed since. */
const STATES_KEPT = 16
const KEPT: Receipt = { ok: true }
const REUSED: Receipt = { ok: false, refusal: 'notAllowed', resend: false }
const FAILED: Receipt = { ok: false, refusal: 'failed', resend: true }

/**
 * One match in this process: its state, and a queue in which its commands take turns. Those that come while others are
 * being stored are decided in their order, stored together and told in one frame.
 */
export class LiveMatch {
  readonly matchId: MatchId
  readonly #parts: MatchParts
  /** Of this object: a match that is read anew may have other words, or other rules. */
  readonly #id = randomUUID()
  readonly #receipts = new Map<string, string>()
  readonly #numbers = new Map<string, number>()
  readonly #saidMs = new Map<string, number>()
  /** Those that somebody was shown whole, by revision. */
  readonly #shown = new Map<number, MatchState>()
  #state: MatchState | null = null
  #revision = 0
  #queue: Promise<unknown> = Promise.resolve()
  readonly #waiting: Waiting[] = []

  private constructor(matchId: MatchId, parts: MatchParts) {
    this.matchId = matchId
    this.#parts = parts
  }

  /** Rebuilt from its log. */
  static async load(matchId: MatchId, parts: MatchParts): Promise<LiveMatch> {
    const match = new LiveMatch(matchId, parts)
    const entries = await parts.log.read(matchId, 0)
    match.#take(entries, entries.reduce(match.#after, null))
    return match
  }

  state(): MatchState | null {
    return this.#state
  }

  revision(): number {
    return this.#revision
  }

  /** When this person last asked for anything here, by the log; null where they never did. */
  lastSaidMs(personId: string): number | null {
    return this.#saidMs.get(personId) ?? null
  }

  /** Waits its turn, decides, stores, tells. Never throws for what a client can cause. */
  submit(actor: Actor, commandId: string, command: Command): Promise<Receipt> {
    const said = { actor, command, commandId: branded<CommandId>(commandId), commandHash: hashOf(actor, command) }
    return new Promise((answer) => {
      this.#waiting.push({ said, answer })
      if (this.#waiting.length === 1) this.#queue = this.#queue.then(() => this.#turn(this.#waiting.splice(0)))
    })
  }

  /** Null before the match is open. */
  view(viewer: Viewer): View | null {
    return this.#state === null ? null : this.#parts.rules.viewFor(this.#state, viewer)
  }

  /** Numbers of the last frames that a view of this moment holds, for whoever goes on from there. */
  numbers(viewer: Viewer): FrameNumbers {
    return { publicNumber: this.#numbers.get('shared') ?? 0, privateNumber: this.#numbers.get(viewerKey(viewer)) ?? 0 }
  }

  /** Names a view of this moment, so that it can later be asked what has changed since. */
  tag(viewer: Viewer): string {
    if (this.#state !== null) this.#shown.set(this.#revision, this.#state)
    if (this.#shown.size > STATES_KEPT) this.#shown.delete(Math.min(...this.#shown.keys()))
    return this.#tagOf(this.#revision, viewer)
  }

  /** What a viewer has to learn whose view has this tag; null where nobody knows any more. */
  changesSince(viewTag: string, viewer: Viewer): readonly Changes[] | null {
    const revision = Number(viewTag.split('.')[1])
    const before = viewTag === this.#tagOf(revision, viewer) ? this.#shown.get(revision) : undefined
    if (before === undefined || this.#state === null) return null
    const { shared, own } = this.#parts.rules.framesFor({ before, after: this.#state }, () => [viewer])
    return [...(shared === null ? [] : [shared]), ...own.map(({ changes }) => changes)]
  }

  #tagOf(revision: number, viewer: Viewer): string {
    return `${this.#id}.${revision}.${viewerKey(viewer)}`
  }

  /** Another process has appended up to this revision. */
  async catchUp(revision: number): Promise<void> {
    const read = this.#queue.then(() => (revision > this.#revision ? this.#readOn() : undefined))
    this.#queue = read.catch((error: unknown) => this.#parts.onFailure(error, { matchId: this.matchId, revision: this.#revision }))
    await this.#queue
  }

  /** Everything submitted so far has been answered. */
  async settled(): Promise<void> {
    await this.#queue
  }

  /** One that can't be stored must not cost the others theirs: then each is tried alone. */
  async #turn(waiting: readonly Waiting[]): Promise<void> {
    const receipts = waiting.length > 1 ? await this.#attempt(waiting.map(({ said }) => said)).catch(() => null) : null
    for (const [index, { said, answer }] of waiting.entries()) answer(receipts?.[index] ?? await this.#alone(said))
  }

  async #alone(said: Said): Promise<Receipt> {
    try {
      for (let tries = 0; tries < TRIES; tries++) {
        const [receipt] = await this.#attempt([said]) ?? []
        if (receipt !== undefined) return receipt
      }
    } catch (error) {
      this.#parts.onFailure(error, { matchId: this.matchId, revision: this.#revision })
    }
    return FAILED
  }

  /** Null where others were first and what they did has been read: it is to be decided anew. */
  async #attempt(saids: readonly Said[]): Promise<readonly Receipt[] | null> {
    const { rules, log, nowMs, afterChange, appended } = this.#parts
    const entries: LogEntry[] = []
    let state = this.#state
    const receipts = saids.map((said): Receipt => {
      const known = this.#receipts.get(said.commandId) ?? entries.find(({ commandId }) => commandId === said.commandId)?.commandHash
      if (known !== undefined) return known === said.commandHash ? KEPT : REUSED
      const atMs = nowMs()
      const decided = rules.decide(state, { matchId: this.matchId, actor: said.actor, command: said.command, atMs })
      if (!decided.ok) return { ok: false, rejection: decided.error }
      const entry = { matchId: this.matchId, revision: this.#revision + entries.length + 1, ...said, events: decided.value, rulesVersion: rules.version, atMs }
      entries.push(entry)
      state = this.#after(state, entry)
      return KEPT
    })
    if (entries.length === 0) return receipts
    if (await log.append(entries) === 'conflict') {
      await this.#readOn()
      return null
    }
    this.#takeAndTell(entries, state)
    appended(this)
    afterChange(this)
    return receipts
  }

  /** Another process was first, or an answer of the database was lost: read what is missing. */
  async #readOn(): Promise<void> {
    const missed = await this.#parts.log.read(this.matchId, this.#revision)
    this.#takeAndTell(missed, missed.reduce(this.#after, this.#state))
    if (missed.length > 0) this.#parts.afterChange(this)
  }

  readonly #after = (state: MatchState | null, { events, rulesVersion }: LogEntry): MatchState | null =>
    this.#parts.rules.upcast(events, rulesVersion).reduce<MatchState | null>(this.#parts.rules.evolve, state)

  #takeAndTell(entries: readonly LogEntry[], after: MatchState | null): void {
    const before = this.#state
    this.#take(entries, after)
    if (after !== null && after !== before) this.#tell(before, after)
  }

  #take(entries: readonly LogEntry[], after: MatchState | null): void {
    this.#state = after
    for (const { revision, commandId, commandHash, actor, atMs } of entries) {
      this.#revision = revision
      this.#receipts.set(commandId, commandHash)
      if (actor.type === 'seat') this.#saidMs.set(actor.personId, atMs)
    }
  }

  #tell(before: MatchState | null, after: MatchState): void {
    const { rules, tell } = this.#parts
    const { shared, own } = rules.framesFor({ before, after }, () => tell.viewersOf(this.matchId))
    if (shared !== null) tell.shared({ matchId: this.matchId, channel: 'shared', number: this.#nextNumber('shared'), changes: shared })
    for (const { viewer, changes } of own) {
      tell.own(viewer, { matchId: this.matchId, channel: 'own', number: this.#nextNumber(viewerKey(viewer)), changes })
    }
  }

  #nextNumber(key: string): number {
    const number = (this.#numbers.get(key) ?? 0) + 1
    this.#numbers.set(key, number)
    return number
  }
}
