import { encode } from 'next-auth/jwt'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSocket, type GameSocket } from '../../client/connection.ts'
import type { HostCommand } from '../../engine/commands.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { FIRST_CRITERIA } from '../../protocol/grading.ts'
import { hostAct, type HostAct, type HostActType } from '../../protocol/hostActs.ts'
import type { Receipt } from '../../protocol/messages.ts'
import { SESSION_COOKIE } from '../access/cookies.ts'
import { readConfig } from '../config/config.ts'
import { openDatabase, type Database } from '../database/database.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { acceptInvite } from './acceptInvite.ts'
import { hostActs } from './acts/hostActs.ts'
import type { Acted } from './acts/hostActing.ts'
import { claimSeat } from './claims.ts'
import { createSession, type CreatedSession } from './createSession.ts'
import { filmOf } from './filmOf.ts'
import { fillAndStart } from './fillAndStart.ts'
import { nameSweep } from './nameSweep.ts'
import { projected } from './projected.ts'
import { returnToSeat } from './returnToSeat.ts'
import { sessionOf } from './sessionOf.ts'
import { takeSeat } from './takeSeat.ts'
import { newDataFolder, removeDataFolder } from '../testing/dataFolder.ts'

const folder = newDataFolder('hosting')
const config = readConfig({ DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', RATE_LIMIT_FACTOR: '50', CONTINUATIONS: '0' })
let database: Database
let server: RunningServer
const open: GameSocket[] = []

beforeAll(async () => {
  database = await openDatabase({ databaseUrl: null, dataDir: folder })
  await database.prisma.host.createMany({ data: ['host', 'other', 'third'].map((id) => ({ id, login: id, name: `Name of ${id}` })) })
  server = await startServer({ config, database, logger: pino({ level: 'silent' }), pages: null })
})
afterAll(async () => {
  for (const socket of open) socket.disconnect()
  await server.stop()
  await database.close()
  removeDataFolder(folder)
})

type Opened = CreatedSession & { readonly act: (act: HostAct, hostId?: string) => Promise<Acted | null>; readonly table: (number: number) => string }

async function opened(request: Partial<Parameters<typeof createSession>[2]> = {}): Promise<Opened> {
  const session = await createSession(server.live, 'host', { title: 'Class', tables: 2, ...request })
  return { ...session, act: (act, hostId = 'host') => hostActs(server.live, { hostId, sessionId: session.sessionId, act }), table: (number) => session.matchIds[number - 1] ?? '' }
}

async function seated(session: Opened, name: string, place: { readonly table?: number; readonly seat?: Seat } = {}) {
  const answer = await takeSeat(server.live, { code: session.code, name, seat: place.seat, matchId: place.table === undefined ? undefined : session.table(place.table) })
  if (!answer.ok) throw new Error(answer.code)
  return answer.seated
}

const paperOf = async (session: Opened) => (await sessionOf(server.live, 'host', session.sessionId))!
const stateOf = async (matchId: string) => (await server.live.matches.find(matchId))!.state()!
async function started(session: Opened): Promise<void> {
  for (const matchId of session.matchIds) await fillAndStart((await server.live.matches.find(matchId))!)
}
async function eventually(check: () => Promise<boolean>): Promise<void> {
  for (const endMs = Date.now() + 10_000; !await check();) {
    if (Date.now() > endMs) throw new Error(`waited in vain for ${check}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function socketOf(who: { readonly cookie?: string; readonly seatToken?: string }): Promise<GameSocket> {
  const url = `http://127.0.0.1:${server.port}`
  const socket = openSocket(who.seatToken === undefined ? { url } : { url, seatToken: who.seatToken })
  Object.assign(socket.io.opts, { extraHeaders: who.cookie === undefined ? {} : { cookie: who.cookie }, reconnection: false })
  open.push(socket)
  await new Promise<void>((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', reject)
    socket.connect()
  })
  return socket
}
const signedIn = async (sub: string) => `${SESSION_COOKIE}=${await encode({ token: { sub }, secret: config.authSecret })}`
let sent = 0
const say = (socket: GameSocket, matchId: string, command: object): Promise<Receipt> => {
  sent += 1
  return socket.timeout(5_000).emitWithAck('command', { matchId, commandId: `test-${sent}`, command: command as HostCommand })
}

/** One of each, so that no act is forgotten. */
const oneOfEach = (matchId: string): { readonly [T in HostActType]: Extract<HostAct, { type: T }> } => {
  const inject = { worldEventId: null, text: 'Fuel is dear.', effects: [] }
  const [personId, matchIds, seat] = ['someone', [matchId], 'seoul' as const]
  return {
    rename: { type: 'rename', title: 'Taken over' }, archive: { type: 'archive', archived: true }, keepNames: { type: 'keepNames', days: 30 },
    eraseNames: { type: 'eraseNames' }, endSession: { type: 'endSession' }, addTable: { type: 'addTable' },
    setHosting: { type: 'setHosting', hosting: { seating: 'drawn', seatSize: 2, mirror: 'none', emptySeats: 'bots' } },
    invite: { type: 'invite' }, addHost: { type: 'addHost', login: 'other' }, removeHost: { type: 'removeHost', hostId: 'host' },
    readRoster: { type: 'readRoster', csv: 'name\nA' }, addRoster: { type: 'addRoster', csv: 'name\nA' }, dealRoster: { type: 'dealRoster' },
    placeEntry: { type: 'placeEntry', entryId: 'x', matchId, seat }, dropEntry: { type: 'dropEntry', entryId: 'x' },
    movePerson: { type: 'movePerson', personId, matchId, seat }, unseatPerson: { type: 'unseatPerson', personId },
    giveReturnCode: { type: 'giveReturnCode', personId }, giveExtraTime: { type: 'giveExtraTime', personId, percent: 25 },
    answerClaim: { type: 'answerClaim', claimId: 'x', answer: 'approve' }, markMoment: { type: 'markMoment', matchId, kind: 'star', text: '' },
    dropMoment: { type: 'dropMoment', momentId: 'x' },
    setCriteria: { type: 'setCriteria', criteria: [...FIRST_CRITERIA] }, giveGrade: { type: 'giveGrade', personId, marks: { role: 70 }, comment: '' }, previewInject: { type: 'previewInject', matchIds, ...inject },
    keepInject: { type: 'keepInject', ...inject }, injectAtBriefing: { type: 'injectAtBriefing', matchIds, ...inject }, dropInject: { type: 'dropInject', injectId: 'x' },
  }
}

const HOST_COMMANDS: readonly HostCommand[] = [
  { type: 'setControl', seat: 'seoul', control: 'bot' }, { type: 'nameDeputy', seat: 'seoul', personId: 'x' }, { type: 'pauseClock', reason: '' },
  { type: 'resumeClock' }, { type: 'extendPhase', byMs: 60_000 }, { type: 'advancePhase' }, { type: 'endMatch' },
  { type: 'releaseInject', injectId: 'i', worldEventId: null, text: 'x', effects: [] }, { type: 'tellTable', messageId: 'm', to: 'all', text: 'x' },
  { type: 'answerHelp', seat: 'seoul' }, { type: 'offerWayOut' },
]

describe('what only a session’s own hosts may', () => {
  it('is refused to another host for every act there is, and changes nothing', async () => {
    const session = await opened()
    const acts = oneOfEach(session.table(1))
    for (const act of Object.values(acts)) {
      expect(hostAct.safeParse(act).success, act.type).toBe(true)
      expect(await session.act(act, 'other'), act.type).toBeNull()
    }
    expect(await sessionOf(server.live, 'other', session.sessionId)).toBeNull()
    expect(await paperOf(session)).toMatchObject({ title: 'Class', archived: false, roster: [], moments: [], hosts: [{ hostId: 'host' }] })
  })

  it('is refused over the socket to a stranger, a student and another host, for every command of hosts', async () => {
    const session = await opened()
    const student = await seated(session, 'Mina', { table: 1, seat: 'seoul' })
    await started(session)
    const byHosts = async () => (await server.live.log.read((await stateOf(session.table(1))).matchId, 0)).filter(({ actor }) => actor.type === 'host').length
    const before = await byHosts()
    for (const who of [{}, { seatToken: student.seatToken }, { cookie: await signedIn('other') }]) {
      const socket = await socketOf(who)
      await socket.timeout(5_000).emitWithAck('join', { matchId: session.table(1), as: 'whole' })
      for (const command of HOST_COMMANDS) expect(await say(socket, session.table(1), command), command.type).toMatchObject({ ok: false, refusal: 'notAllowed' })
      expect((await socket.timeout(5_000).emitWithAck('watchSession', { sessionId: session.sessionId })).ok).toBe(false)
    }
    const after = await stateOf(session.table(1))
    expect(after.clock.paused).toBeNull()
    expect(after.end).toBeNull()
    expect(await byHosts()).toBe(before)
  })

  it('never reaches tables and people of another session', async () => {
    const [mine, theirs] = [await opened(), await createSession(server.live, 'other', { title: 'Theirs', tables: 1 })]
    const stranger = await takeSeat(server.live, { code: theirs.code, name: 'Far', seat: 'tokyo' })
    if (!stranger.ok) throw new Error(stranger.code)
    const [matchId = ''] = theirs.matchIds
    const { personId } = stranger.seated
    const inject = { worldEventId: null, text: 'x', effects: [] }
    for (const act of [
      { type: 'markMoment', matchId, kind: 'star', text: '' }, { type: 'previewInject', matchIds: [matchId], ...inject }, { type: 'injectAtBriefing', matchIds: [matchId], ...inject },
      { type: 'giveReturnCode', personId }, { type: 'giveExtraTime', personId, percent: 50 }, { type: 'unseatPerson', personId }, { type: 'movePerson', personId, matchId: mine.table(1), seat: 'seoul' },
    ] satisfies readonly HostAct[]) expect(await mine.act(act), act.type).toMatchObject({ ok: false })
    const own = await seated(mine, 'Near', { table: 1, seat: 'tokyo' })
    expect(await mine.act({ type: 'movePerson', personId: own.personId, matchId, seat: 'seoul' })).toMatchObject({ ok: false })
  })
})

describe('a co-host', () => {
  it('comes by a link, once, hosts like the owner, and is sent away', async () => {
    const session = await opened()
    const given = await session.act({ type: 'invite' })
    const token = given?.ok === true && given.value !== undefined && 'path' in given.value ? String(given.value.path).replace('/invite/', '') : ''
    expect(await acceptInvite(server.live, null, { token })).toMatchObject({ code: 'notSignedIn' })
    expect(await acceptInvite(server.live, 'other', { token })).toEqual({ ok: true, sessionId: session.sessionId })
    expect(await acceptInvite(server.live, 'third', { token })).toMatchObject({ code: 'noSuchInvite' })
    expect(await session.act({ type: 'rename', title: 'Ours' }, 'other')).toMatchObject({ ok: true })
    expect(await session.act({ type: 'removeHost', hostId: 'host' }, 'other')).toMatchObject({ ok: false, code: 'notOwner' })
    expect(await session.act({ type: 'removeHost', hostId: 'host' })).toMatchObject({ ok: false, code: 'lastHost' })
    expect(await session.act({ type: 'removeHost', hostId: 'other' })).toMatchObject({ ok: true })
    expect(await session.act({ type: 'rename', title: 'Mine' }, 'other')).toBeNull()
    expect((await paperOf(session)).record.map(({ act, by }) => [act, by])).toContainEqual(['rename', ''])
  })

  it('makes a login with the link who has none', async () => {
    const session = await opened()
    const given = await session.act({ type: 'invite' })
    const token = given?.ok === true && given.value !== undefined && 'path' in given.value ? String(given.value.path).replace('/invite/', '') : ''
    const newHost = { name: 'Assistant', login: `assistant-${session.code}`, password: 'ten characters' }
    expect(await acceptInvite(server.live, null, { token, newHost: { ...newHost, login: 'host' } })).toMatchObject({ code: 'loginTaken' })
    expect(await acceptInvite(server.live, null, { token, newHost })).toMatchObject({ ok: true })
    expect((await paperOf(session)).hosts.map(({ name, role }) => [name, role])).toContainEqual(['Assistant', 'cohost'])
  })
})

describe('sitting down', () => {
  it('gives each name on the list its own seat, whatever is asked, and says when a name is taken', async () => {
    const session = await opened({ roster: 'name,table,seat\nHana,2,Tokyo' })
    expect(await seated(session, ' hana ', { table: 1, seat: 'seoul' })).toMatchObject({ matchId: session.table(2), seat: 'tokyo' })
    expect(await takeSeat(server.live, { code: session.code, name: 'HANA' })).toEqual({ ok: false, code: 'nameTaken' })
    expect((await paperOf(session)).roster).toEqual([])
  })
  it('spreads those who are dealt seats over all tables', async () => {
    const session = await opened({ hosting: { seating: 'drawn' } })
    const places = [await seated(session, 'A'), await seated(session, 'B'), await seated(session, 'C'), await seated(session, 'D')]
    expect(session.matchIds.map((matchId) => places.filter((place) => place.matchId === matchId).length)).toEqual([2, 2])
  })
  it('lets a late joiner take over from a bot in a match that runs', async () => {
    const session = await opened({ tables: 1 })
    await started(session)
    expect((await stateOf(session.table(1))).seats.seoul.control).toBe('bot')
    await seated(session, 'Late', { table: 1, seat: 'seoul' })
    expect((await stateOf(session.table(1))).seats.seoul).toMatchObject({ control: 'people' })
  })
  it('fills a delegation up to its size', async () => {
    const session = await opened({ hosting: { seatSize: 2 } })
    await seated(session, 'One', { table: 1, seat: 'seoul' })
    await seated(session, 'Two', { table: 1, seat: 'seoul' })
    expect(await takeSeat(server.live, { code: session.code, name: 'Three', matchId: session.table(1), seat: 'seoul' })).toEqual({ ok: false, code: 'seatTaken' })
  })
  it('waits for the host’s hand where seats are given by hand', async () => {
    const session = await opened({ hosting: { seating: 'byHand' } })
    expect(await takeSeat(server.live, { code: session.code, name: 'Mina' })).toEqual({ ok: false, code: 'placing' })
    expect(await takeSeat(server.live, { code: session.code, name: 'Mina' })).toEqual({ ok: false, code: 'placing' })
    const [entry] = (await paperOf(session)).roster
    expect(await session.act({ type: 'placeEntry', entryId: entry?.entryId ?? '', matchId: session.table(2), seat: 'moscow' })).toMatchObject({ ok: true })
    expect(await seated(session, 'Mina')).toMatchObject({ matchId: session.table(2), seat: 'moscow' })
  })
  it('seats an observer with the public’s eyes and no voice', async () => {
    const session = await opened({ settings: { spectators: 'public' }, roster: 'name,role\nEve,observer' })
    const { matchId, seatToken, seat } = await seated(session, 'Eve')
    expect(seat).toBeNull()
    await started(session)
    const socket = await socketOf({ seatToken })
    expect(await socket.timeout(5_000).emitWithAck('join', { matchId, as: 'whole' })).toMatchObject({ ok: true, viewer: { type: 'public' }, seat: null, view: { desk: null, allDesks: null } })
    expect(await say(socket, matchId, { type: 'sendMessage', messageId: 'm', to: 'public', text: 'Hello' })).toMatchObject({ ok: false, refusal: 'notAllowed' })
  })
  it('begins mirrored tables from one world and others from their own', async () => {
    const aims = async (session: Opened) => Promise.all(session.matchIds.map(async (matchId) => JSON.stringify((await stateOf(matchId)).seats.seoul.agendas) + (await stateOf(matchId)).seed))
    const [one, two, three, four] = await aims(await opened({ tables: 4, hosting: { mirror: 'pairs' } }))
    expect(one).toBe(two)
    expect(three).toBe(four)
    expect(one).not.toBe(three)
    expect(new Set(await aims(await opened({ tables: 3 }))).size).toBe(3)
  })
})

describe('a lost phone', () => {
  it('comes back when the host says so, in the same browser only, once', async () => {
    const session = await opened()
    const { personId } = await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    const asked = { code: session.code, name: 'Hana', matchId: session.table(1), seat: 'tokyo', claim: true } as const
    const first = await claimSeat(server.live, asked, null)
    if (first.type !== 'asked') throw new Error(first.type)
    expect(await claimSeat(server.live, asked, first.secret)).toMatchObject({ type: 'waiting' })
    const [claim] = (await paperOf(session)).claims
    expect(claim).toMatchObject({ name: 'Hana', sitsAs: 'Hana', seat: 'tokyo', tableNumber: 1 })
    await session.act({ type: 'answerClaim', claimId: claim?.claimId ?? '', answer: 'approve' })
    expect(await claimSeat(server.live, asked, 'another secret')).toMatchObject({ type: 'asked' })
    expect(await claimSeat(server.live, asked, first.secret)).toMatchObject({ type: 'approved', personId, matchId: session.table(1) })
    expect(await claimSeat(server.live, asked, first.secret)).toMatchObject({ type: 'asked' })
  })
  it('is refused when the host says no', async () => {
    const session = await opened()
    await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    const asked = { code: session.code, name: 'Not Hana', matchId: session.table(1), seat: 'tokyo', claim: true } as const
    const first = await claimSeat(server.live, asked, null)
    const [claim] = (await paperOf(session)).claims
    await session.act({ type: 'answerClaim', claimId: claim?.claimId ?? '', answer: 'deny' })
    expect(await claimSeat(server.live, asked, first.type === 'asked' ? first.secret : '')).toEqual({ type: 'denied' })
  })
  it('comes back by a code that the host reads out; older codes end', async () => {
    const session = await opened()
    const { personId, returnCode } = await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    const given = await session.act({ type: 'giveReturnCode', personId })
    const code = given?.ok === true && given.value !== undefined && 'returnCode' in given.value ? String(given.value.returnCode) : ''
    expect(await returnToSeat(server.live, returnCode)).toBeNull()
    expect(await returnToSeat(server.live, code)).toMatchObject({ matchId: session.table(1) })
  })
})

describe('moving a student', () => {
  it('takes their browser along to the other table, and leaves nobody behind', async () => {
    const session = await opened()
    const { personId, seatToken } = await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    const socket = await socketOf({ seatToken })
    await socket.timeout(5_000).emitWithAck('join', { matchId: session.table(1) })
    const told = new Promise((resolve) => { socket.on('unseated', resolve) })
    expect(await session.act({ type: 'movePerson', personId, matchId: session.table(2), seat: 'seoul' })).toMatchObject({ ok: true })
    expect(await told).toEqual({ matchId: session.table(1), movedTo: session.table(2) })
    expect((await stateOf(session.table(1))).seats.tokyo.people).toEqual([])
    expect(await socket.timeout(5_000).emitWithAck('join', { matchId: session.table(2) })).toMatchObject({ ok: true, seat: 'seoul', personId })
    expect(await socket.timeout(5_000).emitWithAck('join', { matchId: session.table(1) })).toMatchObject({ ok: false })
  })
})

describe('the host in someone’s seat', () => {
  it('speaks for it only through its eyes, labelled in the log, until it is given back', async () => {
    const session = await opened({ tables: 1 })
    const { seatToken } = await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    await started(session)
    const [matchId, host, student] = [session.table(1), await socketOf({ cookie: await signedIn('host') }), await socketOf({ seatToken })]
    await student.timeout(5_000).emitWithAck('join', { matchId })
    await say(host, matchId, { type: 'setControl', seat: 'tokyo', control: 'host' })
    expect(await say(host, matchId, { type: 'markRead' })).toMatchObject({ ok: false, refusal: 'notAllowed' })
    expect(await host.timeout(5_000).emitWithAck('join', { matchId, as: 'tokyo' })).toMatchObject({ ok: true, seat: 'tokyo' })
    expect(await say(host, matchId, { type: 'saveInstructions', instructions: { orders: 'rest', treaties: 'signNothing', crisis: 'hold' } })).toEqual({ ok: true })
    expect(await say(student, matchId, { type: 'saveInstructions', instructions: { orders: 'bot', treaties: 'bot', crisis: 'bot' } })).toMatchObject({ ok: false, rejection: { code: 'standInSits' } })
    const log = await server.live.log.read((await stateOf(matchId)).matchId, 0)
    expect(log.findLast(({ command }) => command.type === 'saveInstructions')?.actor).toEqual({ type: 'seat', seat: 'tokyo', personId: 'host.host' })
    await say(host, matchId, { type: 'setControl', seat: 'tokyo', control: 'people' })
    expect(await say(host, matchId, { type: 'saveInstructions', instructions: { orders: 'bot', treaties: 'bot', crisis: 'bot' } })).toMatchObject({ ok: false, refusal: 'notAllowed' })
  })
})

describe('time', () => {
  it('is longer for the whole table of someone who is owed more, and nothing there names them', async () => {
    const session = await opened({ tables: 1, settings: { clocks: { negotiationMs: 100_000 } } })
    const { personId } = await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    await session.act({ type: 'giveExtraTime', personId, percent: 25 })
    await started(session)
    const match = (await server.live.matches.find(session.table(1)))!
    await match.submit({ type: 'host', hostId: 'host' }, 'on', { type: 'advancePhase' })
    await eventually(async () => (await stateOf(session.table(1))).clock.deadlineMs === (await stateOf(session.table(1))).clock.openedAtMs + 125_000)
    const entries = await server.live.log.read(match.matchId, 0)
    const extended = entries.filter(({ command }) => command.type === 'extendPhase')
    expect(JSON.stringify(extended)).not.toMatch(new RegExp(`${personId}|tokyo`))
  })
})

describe('an inject', () => {
  const inject = { worldEventId: null, text: 'Fuel prices jump.', effects: [{ kind: 'seat', measure: 'economy', whose: 'tokyo', by: -2 }, { kind: 'gauge', gauge: 'tension', by: 3 }] }
  it('is previewed by the rules themselves, and a preview changes nothing', async () => {
    const session = await opened()
    await started(session)
    const before = (await stateOf(session.table(1))).numbers
    const given = await session.act({ type: 'previewInject', matchIds: [...session.matchIds], ...inject })
    expect(given).toMatchObject({ ok: true, value: { previews: [{ matchId: session.table(1), refused: null, changes: [{ key: 'economy.tokyo', amount: -2 }, { key: 'tension', amount: 3 }] }, { matchId: session.table(2) }] } })
    expect((await stateOf(session.table(1))).numbers).toBe(before)
    expect(await session.act({ type: 'previewInject', matchIds: [session.table(1)], ...inject, effects: [{ kind: 'gauge', gauge: 'tension', by: 90 }] })).toEqual({ ok: false, code: 'badInject' })
  })
  it('that waits for the briefing comes once, at the next one, at the tables that it was set for', async () => {
    const session = await opened({ settings: { rounds: 3 } })
    await session.act({ type: 'injectAtBriefing', matchIds: [session.table(1)], ...inject })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await started(session)
    const news = async (number: number) => (await stateOf(session.table(number))).worldEvents.filter(({ text }) => text === inject.text).length
    await eventually(async () => await news(1) === 1)
    await eventually(async () => (await paperOf(session)).injects.length === 0)
    expect(await news(2)).toBe(0)
  })
})

describe('names', () => {
  it('go with all words and ways in when the host says so; the moves stay', async () => {
    const session = await opened({ roster: 'name\nNever came' })
    const { seatToken, returnCode } = await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    expect(await session.act({ type: 'keepNames', days: 30 })).toMatchObject({ ok: true })
    expect((await paperOf(session)).keepNamesUntilMs).toBeGreaterThan(Date.now() + 29 * 86_400_000)
    expect(await session.act({ type: 'eraseNames' })).toMatchObject({ ok: true })
    const paper = await paperOf(session)
    expect(JSON.stringify(paper)).not.toContain('Hana')
    expect(paper.roster).toEqual([])
    expect(await returnToSeat(server.live, returnCode)).toBeNull()
    const socket = await socketOf({ seatToken })
    expect(await socket.timeout(5_000).emitWithAck('join', { matchId: session.table(1) })).toMatchObject({ ok: false })
  })
})

describe('names that have been kept long enough', () => {
  it('are erased on the day that the host set, and not before', async () => {
    const [due, kept] = [await opened({ roster: 'name\nNever came' }), await opened()]
    for (const session of [due, kept]) await seated(session, 'Hana', { table: 1, seat: 'tokyo' })
    await due.act({ type: 'keepNames', days: 1 })
    await kept.act({ type: 'keepNames', days: 90 })
    const { sweep } = nameSweep(server.live, (error) => { throw error })
    await sweep(new Date())
    expect((await paperOf(due)).people.map(({ name }) => name)).toEqual(['Hana'])
    await sweep(new Date(Date.now() + 2 * 86_400_000))
    expect(await paperOf(due)).toMatchObject({ people: [{ name: '' }], roster: [] })
    expect((await paperOf(kept)).people.map(({ name }) => name)).toEqual(['Hana'])
  })
})

describe('the wall', () => {
  it('shows phases and public numbers, and no secret, talk or name', async () => {
    const session = await opened({ settings: { spectators: 'public' } })
    await seated(session, 'Hana the Brave', { table: 1, seat: 'tokyo' })
    await started(session)
    const wall = JSON.stringify(await projected(server.live, session.code.toLowerCase(), 1))
    expect(JSON.parse(wall)).toMatchObject({ title: 'Class', tables: [{ tableNumber: 1, phase: 'briefing' }, { tableNumber: 2 }], view: { desk: null, allDesks: null, messages: [] } })
    expect(wall).not.toContain('Hana')
    for (const secret of (await stateOf(session.table(1))).seats.tokyo.agendas.slice(1)) expect(wall).not.toContain(secret)
    expect(await projected(server.live, 'NOSUCH', 1)).toBeNull()
  })
  it('shows clocks alone where onlookers see nothing, and nothing of an archived session', async () => {
    const session = await opened({ settings: { spectators: 'none' } })
    await started(session)
    expect(await projected(server.live, session.code, 1)).toMatchObject({ view: null })
    await session.act({ type: 'archive', archived: true })
    expect(await projected(server.live, session.code, 1)).toBeNull()
    expect(await takeSeat(server.live, { code: session.code, name: 'Late' })).toEqual({ ok: false, code: 'noSuchCode' })
  })
})

describe('the record', () => {
  it('has every act of hosts, with what a reader needs, and none of what people wrote', async () => {
    const session = await opened()
    await started(session)
    const host = await socketOf({ cookie: await signedIn('host') })
    await say(host, session.table(1), { type: 'extendPhase', byMs: 120_000 })
    await say(host, session.table(1), { type: 'tellTable', messageId: 'm', to: ['seoul'], text: 'between us' })
    await session.act({ type: 'markMoment', matchId: session.table(2), kind: 'note', text: 'only mine' })
    const { record, moments } = await paperOf(session)
    expect(record.map(({ act, tableNumber }) => [act, tableNumber])).toEqual([['markMoment', 2], ['tellTable', 1], ['extendPhase', 1], ['createSession', null]])
    expect(record[2]?.detail).toEqual({ byMs: 120_000 })
    expect(JSON.stringify(record)).not.toMatch(/between us|only mine/)
    expect(moments).toMatchObject([{ kind: 'note', text: 'only mine', tableNumber: 2 }])
    const film = await filmOf(server.live, session.table(2), { viewer: { type: 'whole' }, words: true })
    expect(moments[0]?.place).toBe(film?.steps.findLastIndex(({ revision }) => revision <= (moments[0]?.revision ?? 0)))
  })
})
