import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { envelope, envelopesOf, type Note } from './notes.ts'

export const CHANNEL = 'lips_and_teeth'

export type BusParts = {
  readonly url: string
  readonly nodeId: string
  /** What another node says. */
  readonly onNote: (note: Note, from: string) => void
  /** What a node that has just come must know to be up to date. */
  readonly standing: () => readonly Note[]
  readonly onLost: (from: string) => void
  /** Our line was broken for a while: notes may have been missed, and our locks are gone. */
  readonly onBack: () => void
  readonly onFailure: (error: unknown, where: string) => void
  readonly beatMs?: number
}

const BEAT_MS = 10_000
/** So many beats unheard, and a node counts as gone. */
const MISSED_BEATS = 3

/**
 * Nodes on one database tell each other what to read, by PostgreSQL's own LISTEN and NOTIFY: no other part to run, and
 * what is noted was stored before. A note that is lost costs time, never truth.
 */
export class Bus {
  readonly #parts: BusParts
  readonly #heard = new Map<string, number>()
  readonly #waiting: Note[] = []
  #client: pg.Client | null = null
  #turn: Promise<unknown> = Promise.resolve()
  #closed = false
  #beats: NodeJS.Timeout | null = null

  constructor(parts: BusParts) {
    this.#parts = parts
  }

  async open(): Promise<void> {
    await this.#connect()
    this.#beats = setInterval(() => this.#beat(), this.#parts.beatMs ?? BEAT_MS)
  }

  /** Alone, nothing is sent. */
  tell(note: Note): void {
    if (this.#heard.size === 0 && note.type !== 'hello') return
    this.#waiting.push(note)
    if (this.#waiting.length === 1) setImmediate(() => void this.#flush())
  }

  others(): number {
    return this.#heard.size
  }

  /** A query on the connection that is ours alone, for locks that end with us; nothing while it is broken. */
  ask<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<readonly Row[]> {
    const answer = this.#turn.then(async () => (await this.#client?.query<Row>(text, values))?.rows ?? [])
    this.#turn = answer.catch(() => undefined)
    return answer
  }

  async close(): Promise<void> {
    if (this.#beats !== null) clearInterval(this.#beats)
    this.#closed = true
    this.tell({ type: 'bye' })
    await this.#flush()
    await this.#client?.end().catch(() => undefined)
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#parts.url, application_name: 'lips-and-teeth node', keepAlive: true })
    client.on('error', () => undefined)
    client.on('notification', ({ payload }) => this.#take(payload ?? ''))
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    client.once('end', () => {
      this.#client = null
      void this.#comeBack()
    })
    this.#client = client
    this.tell({ type: 'hello' })
  }

  async #comeBack(): Promise<void> {
    while (!this.#closed && this.#client === null) {
      await sleep(500)
      if (!this.#closed) await this.#connect().then(this.#parts.onBack, () => undefined)
    }
  }

  #take(text: string): void {
    const read = envelope.safeParse(parsed(text))
    if (!read.success || read.data.from === this.#parts.nodeId) return
    const { from, notes } = read.data
    if (!this.#heard.has(from)) this.#meet(from, notes)
    for (const note of notes) {
      if (note.type === 'bye') this.#lose(from)
      else this.#heard.set(from, Date.now())
      if (note.type === 'hello') for (const one of [{ type: 'here' } as const, ...this.#parts.standing()]) this.tell(one)
      this.#parts.onNote(note, from)
    }
  }

  /** Before it heard of us it told us nothing, and we told nobody: each now says to the other what stands. */
  #meet(from: string, notes: readonly Note[]): void {
    if (notes.some(({ type }) => type === 'bye' || type === 'hello')) return
    this.#heard.set(from, Date.now())
    for (const one of [{ type: 'hello' } as const, ...this.#parts.standing()]) this.tell(one)
  }

  #lose(from: string): void {
    if (this.#heard.delete(from)) this.#parts.onLost(from)
  }

  async #flush(): Promise<void> {
    const texts = envelopesOf(this.#parts.nodeId, this.#waiting.splice(0))
    if (texts.length > 0) await this.ask('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [CHANNEL, texts])
      .catch((error: unknown) => this.#parts.onFailure(error, 'notes'))
  }

  #beat(): void {
    const longAgo = Date.now() - (this.#parts.beatMs ?? BEAT_MS) * MISSED_BEATS
    for (const [from, atMs] of this.#heard) if (atMs < longAgo) this.#lose(from)
    this.tell({ type: 'here' })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
