import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { branded } from '../base/brand.ts'
import { botCommands } from '../bots/bot.ts'
import { connectionTo, type Connection } from '../client/connection.ts'
import { replay } from '../engine/evolve.ts'
import type { MatchId } from '../engine/ids.ts'
import { viewFor } from '../engine/view.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import { lipsAndTeeth } from '../scenarios/lipsAndTeeth/scenario.ts'
import { readConfig } from './config/config.ts'
import { openDatabase } from './database/database.ts'
import type { LogEntry } from './log/matchLog.ts'
import { postgresLog } from './log/postgresLog.ts'
import { createSession } from './sessions/createSession.ts'
import { fillAndStart } from './sessions/fillAndStart.ts'
import { takeSeat } from './sessions/seats/takeSeat.ts'
import { startServer } from './startServer.ts'
import { endHeadless, startHeadless, type Headless } from './testing/headlessProcess.ts'
import { newDataFolder, removeDataFolder } from './testing/dataFolder.ts'

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20)
const folder = newDataFolder('kill')
const environment = { DATA_DIR: folder, HOST: '127.0.0.1', LOG_LEVEL: 'silent', RATE_LIMIT_FACTOR: '100', CONTINUATIONS: '0' }
const tokens = new Map<Seat, string>()
let matchId = ''
let child: Headless | null = null

async function run(port: number): Promise<number> {
  child = await startHeadless({ ...environment, PORT: String(port) })
  return child.port
}

async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ending = child
  child = null
  if (ending !== null) await endHeadless(ending, signal)
}

beforeAll(async () => {
  const config = readConfig({ ...environment, PORT: '0' })
  const database = await openDatabase(config)
  await database.prisma.host.create({ data: { id: 'host', login: 'host', name: 'Host' } })
  const server = await startServer({ config, database, logger: pino({ level: 'silent' }), pages: null })
  const session = await createSession(server.live, 'host', { title: 'Kill', tables: 1, settings: { rounds: 12, clocks: { timed: false } } })
  for (const seat of SEATS) {
    const answer = await takeSeat(server.live, { code: session.code, name: seat, seat })
    if (answer.ok) tokens.set(seat, answer.seated.seatToken)
  }
  matchId = session.matchIds[0] ?? ''
  const match = await server.live.matches.find(matchId)
  if (match !== null) await fillAndStart(match)
  await server.stop()
  await database.close()
})
afterAll(async () => {
  await end('SIGTERM')
  removeDataFolder(folder)
})

/** Talks and moves on and on, and remembers which of its messages were acknowledged. */
class Player {
  readonly acknowledged: string[] = []
  readonly seat: Seat
  readonly line: Connection
  #stopped = false

  constructor(seat: Seat, url: string) {
    this.seat = seat
    this.line = connectionTo({ matchId, seatToken: tokens.get(seat) ?? '', url, storage: null })
    this.line.open()
  }

  async play(): Promise<void> {
    while (!this.#stopped) {
      await sleep(randomInt(20, 160))
      await this.#move()
      await this.#say()
    }
  }

  stop(): void {
    this.#stopped = true
  }

  async #move(): Promise<void> {
    const { view } = this.line.store.getState()
    if (view === null) return
    const wanted = botCommands({ scenario: lipsAndTeeth, view, seat: this.seat, seed: this.seat, strength: 'able' })
    for (const command of wanted) await this.line.send(command)
  }

  async #say(): Promise<void> {
    const messageId = randomUUID()
    const receipt = await this.line.send({ type: 'sendMessage', messageId, to: 'public', text: `from ${this.seat}` })
    if (receipt.ok) this.acknowledged.push(messageId)
  }
}

async function logAfterwards(): Promise<readonly LogEntry[]> {
  const database = await openDatabase({ databaseUrl: null, dataDir: folder })
  const entries = await postgresLog(database.pool).read(branded<MatchId>(matchId), 0)
  await database.close()
  return entries
}

it(`no acknowledged move is lost or doubled in ${ROUNDS} kills, and all six screens agree with the replay`, async () => {
  const port = await run(0)
  const players = SEATS.map((seat) => new Player(seat, `http://127.0.0.1:${port}`))
  const playing = players.map((player) => player.play())
  const acknowledgedSoFar = () => players.reduce((sum, player) => sum + player.acknowledged.length, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const before = acknowledgedSoFar()
    await sleep(randomInt(150, 700))
    // On a slow machine a kill waits until something was acknowledged since the last one, or nothing would be tested.
    for (let waited = 0; waited < 200 && acknowledgedSoFar() < before + 2; waited++) await sleep(50)
    await end('SIGKILL')
    await run(port)
  }
  await sleep(800)
  for (const player of players) player.stop()
  await Promise.all(playing)
  await sleep(600)
  const screens = players.map((player) => ({ seat: player.seat, view: player.line.store.getState().view }))
  for (const player of players) player.line.close()
  await end('SIGTERM')

  const entries = await logAfterwards()
  expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1))
  const sent = entries.flatMap(({ events }) => events.flatMap((event) => (event.type === 'messageSent' ? [String(event.message.id)] : [])))
  const acknowledged = players.flatMap((player) => player.acknowledged)
  expect(acknowledged.length).toBeGreaterThan(ROUNDS)
  expect(acknowledged.filter((id) => !sent.includes(id))).toEqual([])
  expect(new Set(sent).size).toBe(sent.length)
  const state = replay(entries.flatMap(({ events }) => events))
  if (state === null) throw new Error('empty log')
  for (const { seat, view } of screens) {
    expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(viewFor(lipsAndTeeth, state, { type: 'seat', seat }))))
  }
}, 60_000 + ROUNDS * 15_000)
