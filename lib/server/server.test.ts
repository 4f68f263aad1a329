import http from 'node:http'
import { encode } from 'next-auth/jwt'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { botCommands } from '../bots/bot.ts'
import { connectionTo, openSocket, type Connection, type GameSocket } from '../client/connection.ts'
import type { HostCommand } from '../engine/commands.ts'
import { replay } from '../engine/evolve.ts'
import { viewFor } from '../engine/view.ts'
import { SEATS, type Seat } from '../engine/vocabulary.ts'
import { lipsAndTeeth } from '../scenarios/lipsAndTeeth/scenario.ts'
import { SESSION_COOKIE } from './access/cookies.ts'
import { readConfig } from './config/config.ts'
import { openDatabase, type Database } from './database/database.ts'
import { branded } from '../base/brand.ts'
import type { MatchId } from '../engine/ids.ts'
import { createSession } from './sessions/createSession.ts'
import { fillAndStart } from './sessions/fillAndStart.ts'
import { filmOf } from './sessions/filmOf.ts'
import { returnToSeat } from './sessions/returnToSeat.ts'
import { startSolo } from './sessions/startSolo.ts'
import { takeSeat } from './sessions/takeSeat.ts'
import { startServer, type RunningServer } from './startServer.ts'
import { replayMoments } from '../client/replayMoments.ts'
import { newDataFolder, removeDataFolder } from './testing/dataFolder.ts'

const folder = newDataFolder('server')
const config = readConfig({ DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', RATE_LIMIT_FACTOR: '20', CONTINUATIONS: '0' })
const hostId = 'host-of-the-test'
let database: Database
let server: RunningServer
let url: string
const open: { close: () => void }[] = []

async function start(): Promise<void> {
  server = await startServer({ config, database, logger: pino({ level: 'silent' }), pages: null })
  url = `http://127.0.0.1:${server.port}`
}

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: folder })
  await database.prisma.host.create({ data: { id: hostId, login: 'host', name: 'Host' } })
  await start()
})
afterAll(async () => {
  for (const one of open) one.close()
  await server.stop()
  await database.close()
  removeDataFolder(folder)
})

function sitAt(matchId: string, seatToken: string): Connection {
  const connection = connectionTo({ matchId, seatToken, url, storage: null })
  connection.open()
  open.push(connection)
  return connection
}

async function until(check: () => boolean, waitMs = 60_000): Promise<void> {
  const endMs = Date.now() + waitMs
  while (!check()) {
    if (Date.now() > endMs) throw new Error(`waited in vain for ${check}`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}

async function tableOfSix(rounds: number): Promise<{ readonly matchId: string; readonly players: ReadonlyMap<Seat, Connection>; readonly sessionId: string }> {
  const clocks = { timed: false }
  const session = await createSession(server.live, hostId, { title: 'Test', tables: 1, settings: { rounds, clocks } })
  const players = new Map<Seat, Connection>()
  for (const seat of SEATS) {
    const answer = await takeSeat(server.live, { code: session.code, name: `Name of ${seat}`, seat })
    if (!answer.ok) throw new Error(answer.code)
    players.set(seat, sitAt(answer.seated.matchId, answer.seated.seatToken))
  }
  const matchId = session.matchIds[0] ?? ''
  const match = await server.live.matches.find(matchId)
  if (match === null) throw new Error('no match')
  await until(() => [...players.values()].every((player) => player.store.getState().line === 'live'))
  await fillAndStart(match)
  return { matchId, players, sessionId: session.sessionId }
}

/** Each player does what a bot would do with the same view; answers with the receipts. */
async function moveAll(players: ReadonlyMap<Seat, Connection>): Promise<void> {
  await Promise.all([...players].map(async ([seat, player]) => {
    const { view } = player.store.getState()
    if (view === null) return
    for (const command of botCommands({ scenario: lipsAndTeeth, view, seat, seed: `seed ${seat}`, strength: 'able' })) await player.send(command)
  }))
  await new Promise((resolve) => setTimeout(resolve, 25))
}

async function playToEnd(players: ReadonlyMap<Seat, Connection>): Promise<void> {
  const endMs = Date.now() + 40_000
  const [first] = players.values()
  while (first?.store.getState().view?.end === null) {
    if (Date.now() > endMs) throw new Error(`stuck in ${JSON.stringify(first.store.getState().view?.match)}`)
    await moveAll(players)
  }
}

async function bare(options: { readonly seatToken?: string; readonly cookie?: string; readonly origin?: string } = {}): Promise<GameSocket> {
  const socket = openSocket(options.seatToken === undefined ? { url } : { url, seatToken: options.seatToken })
  const headers = { ...(options.cookie === undefined ? {} : { cookie: options.cookie }), ...(options.origin === undefined ? {} : { origin: options.origin }) }
  Object.assign(socket.io.opts, { extraHeaders: headers, reconnection: false })
  open.push({ close: () => socket.disconnect() })
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', reject)
    socket.connect()
  })
  return socket
}

async function hostCookie(sub: string = hostId): Promise<string> {
  return `${SESSION_COOKIE}=${await encode({ token: { sub }, secret: config.authSecret })}`
}

describe('a match on the real server', () => {
  it('is played to the debrief by six people, and all screens agree with the log', async () => {
    const { matchId, players } = await tableOfSix(2)
    await playToEnd(players)
    await until(() => [...players.values()].every((player) => player.store.getState().view?.end != null))
    const entries = await server.live.log.read(branded<MatchId>(matchId), 0)
    const state = replay(entries.flatMap(({ events }) => events))
    if (state === null) throw new Error('empty log')
    for (const [seat, player] of players) {
      const told = player.store.getState().view
      expect(JSON.parse(JSON.stringify(told))).toEqual(JSON.parse(JSON.stringify(viewFor(lipsAndTeeth, state, { type: 'seat', seat }))))
    }
    const film = await filmOf(server.live, matchId, { viewer: { type: 'whole' }, words: true })
    const moments = film === null ? [] : replayMoments(JSON.parse(JSON.stringify(film)))
    expect(moments.at(-1)?.view).toEqual(JSON.parse(JSON.stringify(viewFor(lipsAndTeeth, state, { type: 'whole' }))))
    expect(new Set(moments.map(({ label }) => label)).size).toBeGreaterThan(8)
  })

  it('is played by one against five bots', async () => {
    const seated = await startSolo(server.live, { seat: 'seoul', rounds: 1 })
    const me = sitAt(seated.matchId, seated.seatToken)
    await until(() => me.store.getState().view !== null)
    await playToEnd(new Map([['seoul', me]]))
    expect(['finished', 'war']).toContain(me.store.getState().view?.end)
  })

  it('goes on from its log in a new process, and every acknowledged command is there once', async () => {
    const { matchId, players } = await tableOfSix(3)
    for (let turn = 0; turn < 6; turn++) await moveAll(players)
    const tokyo = players.get('tokyo')
    const receipt = await tokyo?.send({ type: 'sendMessage', messageId: 'kept-over-restart', to: 'public', text: '한 번만' })
    expect(receipt).toEqual({ ok: true })
    const revision = (await server.live.matches.find(matchId))?.revision()
    await server.stop()
    for (const player of players.values()) expect(player.store.getState().line).not.toBe('refused')
    await until(() => tokyo?.store.getState().line === 'offline')
    const sentOffline = tokyo?.send({ type: 'sendMessage', messageId: 'sent-while-away', to: 'public', text: 'later' })
    expect(tokyo?.store.getState().queued).toBe(1)
    server = await startServer({ config: { ...config, port: Number(new URL(url).port) }, database, logger: pino({ level: 'silent' }), pages: null })
    expect((await server.live.matches.find(matchId))?.revision()).toBeGreaterThanOrEqual(revision ?? 0)
    expect(await sentOffline).toEqual({ ok: true })
    await until(() => [...players.values()].every((player) => player.store.getState().view?.messages.some(({ id }) => id === 'sent-while-away') ?? false))
    const ids = players.get('moscow')?.store.getState().view?.messages.map(({ id }) => String(id)) ?? []
    expect(ids.filter((id) => id === 'kept-over-restart')).toHaveLength(1)
    expect(ids.filter((id) => id === 'sent-while-away')).toHaveLength(1)
    await playToEnd(players)
  })

  it('happens once, however often a command is sent', async () => {
    const seated = await startSolo(server.live, { seat: 'tokyo', rounds: 2 })
    const socket = await bare({ seatToken: seated.seatToken })
    await socket.emitWithAck('join', { matchId: seated.matchId })
    const request = { matchId: seated.matchId, commandId: 'one', command: { type: 'askForHelp', text: 'How?' } } as const
    const receipts = await Promise.all([1, 2, 3].map(() => socket.emitWithAck('command', request)))
    expect(receipts).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    const entries = await server.live.log.read(branded<MatchId>(seated.matchId), 0)
    expect(entries.filter(({ commandId }) => commandId === 'one')).toHaveLength(1)
    const other = await socket.emitWithAck('command', { ...request, command: { type: 'askForHelp', text: 'Why?' } })
    expect(other).toMatchObject({ ok: false, refusal: 'notAllowed' })
  })
})

describe('seats', () => {
  it('come back with the return code', async () => {
    const seated = await startSolo(server.live, { seat: 'beijing' })
    const back = await returnToSeat(server.live, seated.returnCode.toLowerCase())
    const again = sitAt(seated.matchId, back?.seatToken ?? '')
    await until(() => again.store.getState().seat === 'beijing')
    expect(await returnToSeat(server.live, 'WRONGCODE9')).toBeNull()
  })

  it('are given to one of two who ask at once', async () => {
    const session = await createSession(server.live, hostId, { title: 'Race', tables: 1 })
    const answers = await Promise.all(['a', 'b'].map((name) => takeSeat(server.live, { code: session.code, name, seat: 'seoul' })))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

describe('strangers', () => {
  const everyCommand = { type: 'sendMessage', messageId: 'x', to: 'public', text: 'hello' } as const

  it('are refused on every event', async () => {
    const { matchId, sessionId } = await tableOfSix(1)
    const other = await startSolo(server.live, { seat: 'tokyo' })
    for (const socket of [await bare(), await bare({ seatToken: other.seatToken }), await bare({ cookie: await hostCookie('someone-else') })]) {
      expect(await socket.emitWithAck('join', { matchId })).toEqual({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('join', { matchId: 'nosuchmatch' })).toEqual({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('command', { matchId, commandId: 'c', command: everyCommand })).toMatchObject({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('watchSession', { sessionId })).toMatchObject({ ok: false })
      expect(await socket.emitWithAck('followDebrief', { matchId })).toEqual({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('leadDebrief', { matchId, place: { at: 0, lens: 'whole' } })).toEqual({ ok: false, refusal: 'notAllowed' })
    }
  })

  it('with a forged sign-in are nobody', async () => {
    const { sessionId } = await tableOfSix(1)
    const forged = `${SESSION_COOKIE}=${await encode({ token: { sub: hostId }, secret: 'another secret of thirty-two characters' })}`
    const socket = await bare({ cookie: forged })
    expect(await socket.emitWithAck('watchSession', { sessionId })).toEqual({ ok: false, refusal: 'notSignedIn' })
  })

  it('from another site are not connected', async () => {
    await expect(bare({ origin: 'https://elsewhere.example' })).rejects.toThrow()
  })
})

describe('players and hosts', () => {
  it('players may not ask what only hosts and the clock may', async () => {
    const { matchId, players } = await tableOfSix(1)
    const seoul = players.get('seoul')
    for (const command of [{ type: 'advancePhase' }, { type: 'endMatch' }, { type: 'pauseClock', reason: '' }] satisfies HostCommand[]) {
      expect(await seoul?.send(command)).toMatchObject({ ok: false, refusal: 'notAllowed' })
    }
    expect(await seoul?.send({ type: 'closePhase', phaseNumber: 1 })).toMatchObject({ ok: false, refusal: 'notAllowed' })
    expect(server.live.matches.live().find((match) => match.matchId === matchId)?.state()?.end).toBeNull()
  })

  it('a player sees from the own seat, whatever is asked', async () => {
    const seated = await startSolo(server.live, { seat: 'moscow' })
    const socket = await bare({ seatToken: seated.seatToken })
    const answer = await socket.emitWithAck('join', { matchId: seated.matchId, as: 'whole' })
    expect(answer).toMatchObject({ ok: true, viewer: { type: 'seat', seat: 'moscow' }, isHost: false })
  })

  it('a host watches the tables, sees one whole, pauses it and is on record', async () => {
    const { matchId, sessionId } = await tableOfSix(1)
    const socket = await bare({ cookie: await hostCookie() })
    const watched = await socket.emitWithAck('watchSession', { sessionId })
    expect(watched).toMatchObject({ ok: true, tables: [{ matchId, phase: 'briefing' }] })
    const told = new Promise<unknown>((resolve) => socket.once('tables', resolve))
    const untimed = await socket.emitWithAck('command', { matchId, commandId: 'p', command: { type: 'pauseClock', reason: 'fire alarm' } })
    expect(untimed).toEqual({ ok: true })
    expect(await told).toMatchObject({ sessionId, tables: [{ pausedSinceMs: expect.any(Number) }] })
    expect(await socket.emitWithAck('join', { matchId, as: 'whole' })).toMatchObject({ ok: true, isHost: true, viewer: { type: 'whole' } })
    expect(await database.prisma.hostAction.findFirst({ where: { matchId, action: 'pauseClock' } })).not.toBeNull()
  })

  it('a host leads two students through the replay once it is over; a late screen begins there; nobody else leads', async () => {
    const session = await createSession(server.live, hostId, { title: 'Debrief', tables: 1 })
    const matchId = session.matchIds[0] ?? ''
    const sit = async (seat: Seat) => {
      const answer = await takeSeat(server.live, { code: session.code, name: `Name of ${seat}`, seat })
      return bare({ seatToken: answer.ok ? answer.seated.seatToken : '' })
    }
    const [host, seoul, tokyo] = [await bare({ cookie: await hostCookie() }), await sit('seoul'), await sit('tokyo')]
    expect(await seoul.emitWithAck('followDebrief', { matchId })).toEqual({ ok: false, refusal: 'notAllowed' })
    await host.emitWithAck('command', { matchId, commandId: 'end', command: { type: 'endMatch' } })
    expect(await seoul.emitWithAck('followDebrief', { matchId })).toEqual({ ok: true, place: null })
    const place = { at: 4, lens: 'moscow' } as const
    const heard = new Promise<unknown>((resolve) => seoul.once('debrief', resolve))
    expect(await host.emitWithAck('leadDebrief', { matchId, place })).toEqual({ ok: true, place })
    expect(await heard).toEqual({ matchId, place })
    expect(await tokyo.emitWithAck('followDebrief', { matchId })).toEqual({ ok: true, place })
    expect(await tokyo.emitWithAck('leadDebrief', { matchId, place: null })).toEqual({ ok: false, refusal: 'notAllowed' })
    await host.emitWithAck('leadDebrief', { matchId, place: null })
    expect(await tokyo.emitWithAck('followDebrief', { matchId })).toEqual({ ok: true, place: null })
  })

  it('bad messages are refused and end nothing', async () => {
    const seated = await startSolo(server.live, { seat: 'moscow' })
    const socket = await bare({ seatToken: seated.seatToken })
    for (const body of [null, { matchId: 3 }, 'what', undefined, []]) {
      for (const event of ['join', 'command', 'typing', 'leave', 'clock', 'watchSession', 'followDebrief', 'leadDebrief']) Reflect.apply(socket.emit, socket, [event, body])
    }
    expect(await socket.emitWithAck('join', { matchId: seated.matchId })).toMatchObject({ ok: true })
    const bad = await socket.emitWithAck('command', { matchId: seated.matchId, commandId: '', command: { type: 'markRead' } })
    expect(bad).toEqual({ ok: false, malformed: 'commandId' })
  })
})

describe('the clock', () => {
  it('closes a phase once at its deadline, also when nobody ran then', async () => {
    const clocks = { briefingMs: 400, negotiationMs: 600_000, timed: true }
    const session = await createSession(server.live, hostId, { title: 'Clock', tables: 1, settings: { rounds: 1, clocks } })
    const matchId = session.matchIds[0] ?? ''
    await takeSeat(server.live, { code: session.code, name: 'One', seat: 'tokyo' })
    const match = await server.live.matches.find(matchId)
    if (match === null) throw new Error('no match')
    await fillAndStart(match)
    await until(() => match.state()?.phase === 'briefing')
    await server.stop()
    await new Promise((resolve) => setTimeout(resolve, 500))
    await start()
    const again = await server.live.matches.find(matchId)
    await until(() => again?.state()?.phase === 'negotiation')
    const entries = await server.live.log.read(branded<MatchId>(matchId), 0)
    expect(entries.filter(({ command }) => command.type === 'closePhase')).toHaveLength(1)
  })
})

describe('health', () => {
  it('answers in JSON, and unknown upgrades are refused', async () => {
    expect(await (await fetch(`${url}/api/health`)).json()).toEqual({ ok: true })
    expect(await (await fetch(`${url}/api/ready`)).json()).toEqual({ ok: true })
    const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'c29tZXRoaW5nIG9mIDE2IQ==' }
    const other = http.get(`${url}/elsewhere`, { headers })
    const end = await new Promise<string>((resolve) => {
      other.on('upgrade', () => resolve('upgraded'))
      other.on('error', () => resolve('refused'))
    })
    expect(end).toBe('refused')
  })
})
