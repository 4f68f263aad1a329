import { describe, expect, it } from 'vitest'
import type { HostCommand } from '../../engine/commands.ts'
import { FIRST_CRITERIA } from '../../protocol/grading.ts'
import { hostAct, type HostAct, type HostActType } from '../../protocol/hostActs.ts'
import { openClass, say, stateOf } from '../testing/classes.ts'
import { testServer } from '../testing/testServer.ts'
import { until } from '../testing/until.ts'
import { acceptInvite } from './acceptInvite.ts'
import { createSession } from './createSession.ts'
import { filmOf } from '../replays/filmOf.ts'
import { projected } from './projected.ts'
import { sessionOf } from './sessionOf.ts'
import { takeSeat } from './seats/takeSeat.ts'

const server = testServer('hosting', { hosts: ['host', 'other', 'third'] })

/** One of each, so that no act is forgotten. */
const oneOfEach = (matchId: string): { readonly [T in HostActType]: Extract<HostAct, { type: T }> } => {
  const inject = { worldEventId: null, text: 'Fuel is dear.', effects: [] }
  const [personId, matchIds, seat] = ['someone', [matchId], 'seoul' as const]
  return {
    rename: { type: 'rename', title: 'Taken over' }, archive: { type: 'archive', archived: true }, keepNames: { type: 'keepNames', days: 30 },
    eraseNames: { type: 'eraseNames' }, endSession: { type: 'endSession' }, addTable: { type: 'addTable' },
    setHosting: { type: 'setHosting', hosting: { seating: 'drawn', seatSize: 2, mirror: 'none', emptySeats: 'bots', botTables: 'atOnce' } },
    invite: { type: 'invite' }, addHost: { type: 'addHost', login: 'other' }, removeHost: { type: 'removeHost', hostId: 'host' },
    readRoster: { type: 'readRoster', csv: 'name\nA' }, addRoster: { type: 'addRoster', csv: 'name\nA' }, dealRoster: { type: 'dealRoster' },
    placeEntry: { type: 'placeEntry', entryId: 'x', matchId, seat }, dropEntry: { type: 'dropEntry', entryId: 'x' },
    movePerson: { type: 'movePerson', personId, matchId, seat, beside: [] }, swapPeople: { type: 'swapPeople', personId, withId: personId }, unseatPerson: { type: 'unseatPerson', personId },
    giveReturnCode: { type: 'giveReturnCode', personId }, giveExtraTime: { type: 'giveExtraTime', personId, percent: 25 }, erasePerson: { type: 'erasePerson', personId },
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
    const session = await openClass(server)
    const acts = oneOfEach(session.table(1))
    for (const act of Object.values(acts)) {
      expect(hostAct.safeParse(act).success, act.type).toBe(true)
      expect(await session.act(act, 'other'), act.type).toBeNull()
    }
    expect(await sessionOf(server.live, 'other', session.sessionId)).toBeNull()
    expect(await session.paper()).toMatchObject({ title: 'Class', archived: false, roster: [], moments: [], hosts: [{ hostId: 'host' }] })
  })

  it('is refused over the socket to a stranger, a student and another host, for every command of hosts', async () => {
    const session = await openClass(server)
    const student = await session.seated('Mina', { table: 1, seat: 'seoul' })
    await session.started()
    const byHosts = async () => (await server.live.log.read((await stateOf(server, session.table(1))).matchId, 0)).filter(({ actor }) => actor.type === 'host').length
    const before = await byHosts()
    for (const who of [{}, { seatToken: student.seatToken }, { cookie: await server.signedIn('other') }]) {
      const socket = await server.socket(who)
      await socket.timeout(20_000).emitWithAck('join', { matchId: session.table(1), as: 'whole' })
      for (const command of HOST_COMMANDS) expect(await say(socket, session.table(1), command), command.type).toMatchObject({ ok: false, refusal: 'notAllowed' })
      expect((await socket.timeout(20_000).emitWithAck('watchSession', { sessionId: session.sessionId })).ok).toBe(false)
    }
    const after = await stateOf(server, session.table(1))
    expect(after.clock.paused).toBeNull()
    expect(after.end).toBeNull()
    expect(await byHosts()).toBe(before)
  })

  it('never reaches tables and people of another session', async () => {
    const [mine, theirs] = [await openClass(server), await createSession(server.live, 'other', { title: 'Theirs', tables: 1 })]
    const stranger = await takeSeat(server.live, { code: theirs.code, name: 'Far', seat: 'tokyo' })
    if (!stranger.ok) throw new Error(stranger.code)
    const [matchId = ''] = theirs.matchIds
    const { personId } = stranger.seated
    const inject = { worldEventId: null, text: 'x', effects: [] }
    for (const act of [
      { type: 'markMoment', matchId, kind: 'star', text: '' }, { type: 'previewInject', matchIds: [matchId], ...inject }, { type: 'injectAtBriefing', matchIds: [matchId], ...inject },
      { type: 'giveReturnCode', personId }, { type: 'giveExtraTime', personId, percent: 50 }, { type: 'unseatPerson', personId }, { type: 'movePerson', personId, matchId: mine.table(1), seat: 'seoul', beside: [] },
    ] satisfies readonly HostAct[]) expect(await mine.act(act), act.type).toMatchObject({ ok: false })
    const own = await mine.seated('Near', { table: 1, seat: 'tokyo' })
    expect(await mine.act({ type: 'movePerson', personId: own.personId, matchId, seat: 'seoul', beside: [] })).toMatchObject({ ok: false })
  })
})

describe('a co-host', () => {
  it('comes by a link, once, hosts like the owner, and is sent away', async () => {
    const session = await openClass(server)
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
    expect((await session.paper()).record.map(({ act, by }) => [act, by])).toEqual(expect.arrayContaining([['acceptInvite', 'Name of other'], ['rename', 'Name of other'], ['removeHost', null]]))
  })

  it('makes a login with the link who has none', async () => {
    const session = await openClass(server)
    const given = await session.act({ type: 'invite' })
    const token = given?.ok === true && given.value !== undefined && 'path' in given.value ? String(given.value.path).replace('/invite/', '') : ''
    const newHost = { name: 'Assistant', login: `assistant-${session.code}`, password: 'ten characters' }
    expect(await acceptInvite(server.live, null, { token, newHost: { ...newHost, login: 'host' } })).toMatchObject({ code: 'loginTaken' })
    expect(await acceptInvite(server.live, null, { token, newHost })).toMatchObject({ ok: true })
    expect((await session.paper()).hosts.map(({ name, role }) => [name, role])).toContainEqual(['Assistant', 'cohost'])
  })
})

describe('the host in someone’s seat', () => {
  it('speaks for it only through its eyes, labelled in the log, until it is given back', async () => {
    const session = await openClass(server, { tables: 1 })
    const { seatToken } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
    await session.started()
    const [matchId, host, student] = [session.table(1), await server.socket({ cookie: await server.signedIn('host') }), await server.socket({ seatToken })]
    await student.timeout(20_000).emitWithAck('join', { matchId })
    await say(host, matchId, { type: 'setControl', seat: 'tokyo', control: 'host' })
    expect(await say(host, matchId, { type: 'markRead' })).toMatchObject({ ok: false, refusal: 'notAllowed' })
    expect(await host.timeout(20_000).emitWithAck('join', { matchId, as: 'tokyo' })).toMatchObject({ ok: true, seat: 'tokyo' })
    expect(await say(host, matchId, { type: 'saveInstructions', instructions: { orders: 'rest', treaties: 'signNothing', crisis: 'hold' } })).toEqual({ ok: true })
    expect(await say(student, matchId, { type: 'saveInstructions', instructions: { orders: 'bot', treaties: 'bot', crisis: 'bot' } })).toMatchObject({ ok: false, rejection: { code: 'standInSits' } })
    const log = await server.live.log.read((await stateOf(server, matchId)).matchId, 0)
    expect(log.findLast(({ command }) => command.type === 'saveInstructions')?.actor).toEqual({ type: 'seat', seat: 'tokyo', personId: 'host.host' })
    await say(host, matchId, { type: 'setControl', seat: 'tokyo', control: 'people' })
    expect(await say(host, matchId, { type: 'saveInstructions', instructions: { orders: 'bot', treaties: 'bot', crisis: 'bot' } })).toMatchObject({ ok: false, refusal: 'notAllowed' })
  })
})

describe('time', () => {
  it('is longer for the whole table of someone who is owed more, and nothing there names them', async () => {
    const session = await openClass(server, { tables: 1, settings: { clocks: { negotiationMs: 100_000 } } })
    const { personId } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
    await session.act({ type: 'giveExtraTime', personId, percent: 25 })
    await session.started()
    const match = (await server.live.matches.find(session.table(1)))!
    await match.submit({ type: 'host', hostId: 'host' }, 'on', { type: 'advancePhase' })
    await until(async () => (await stateOf(server, session.table(1))).clock.deadlineMs === (await stateOf(server, session.table(1))).clock.openedAtMs + 125_000)
    const entries = await server.live.log.read(match.matchId, 0)
    const extended = entries.filter(({ command }) => command.type === 'extendPhase')
    expect(JSON.stringify(extended)).not.toMatch(new RegExp(`${personId}|tokyo`))
  })
})

describe('a table of bots alone', () => {
  it('P17: follows the class phase by phase, and runs to its end once the host lets it', async () => {
    const session = await openClass(server, { settings: { rounds: 1, botStrength: 'novice', clocks: { timed: false } } })
    await session.seated('Hana', { table: 1, seat: 'tokyo' })
    await session.started()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await stateOf(server, session.table(2))).phase).toBe('briefing')
    const played = (await server.live.matches.find(session.table(1)))!
    await played.submit({ type: 'host', hostId: 'host' }, 'on', { type: 'advancePhase' })
    await until(async () => (await stateOf(server, session.table(2))).phase === 'negotiation')
    const { hosting } = await session.paper()
    await session.act({ type: 'setHosting', hosting: { ...hosting, botTables: 'atOnce' } })
    await until(async () => (await stateOf(server, session.table(2))).end !== null)
    expect(played.state()!.phase).toBe('negotiation')
  })
})

describe('an inject', () => {
  const inject = { worldEventId: null, text: 'Fuel prices jump.', effects: [{ kind: 'seat', measure: 'economy', whose: 'tokyo', by: -2 }, { kind: 'gauge', gauge: 'tension', by: 3 }] }
  it('is previewed by the rules themselves, and a preview changes nothing', async () => {
    const session = await openClass(server)
    await session.started()
    const before = (await stateOf(server, session.table(1))).numbers
    const given = await session.act({ type: 'previewInject', matchIds: [...session.matchIds], ...inject })
    expect(given).toMatchObject({ ok: true, value: { previews: [{ matchId: session.table(1), refused: null, changes: [{ key: 'economy.tokyo', amount: -2 }, { key: 'tension', amount: 3 }] }, { matchId: session.table(2) }] } })
    expect((await stateOf(server, session.table(1))).numbers).toBe(before)
    expect(await session.act({ type: 'previewInject', matchIds: [session.table(1)], ...inject, effects: [{ kind: 'gauge', gauge: 'tension', by: 90 }] })).toEqual({ ok: false, code: 'badInject' })
  })
  it('that waits for the briefing comes once, at the next one, at the tables that it was set for', async () => {
    const session = await openClass(server, { settings: { rounds: 3 } })
    await session.act({ type: 'injectAtBriefing', matchIds: [session.table(1)], ...inject })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await session.started()
    const news = async (number: number) => (await stateOf(server, session.table(number))).worldEvents.filter(({ text }) => text === inject.text).length
    await until(async () => await news(1) === 1)
    await until(async () => (await session.paper()).injects.length === 0)
    expect(await news(2)).toBe(0)
  })
})

describe('the wall', () => {
  it('shows phases and public numbers, and no secret, talk or name', async () => {
    const session = await openClass(server, { settings: { spectators: 'public' } })
    await session.seated('Hana the Brave', { table: 1, seat: 'tokyo' })
    await session.started()
    const wall = JSON.stringify(await projected(server.live, session.code.toLowerCase(), 1))
    expect(JSON.parse(wall)).toMatchObject({ title: 'Class', tables: [{ tableNumber: 1, phase: 'briefing' }, { tableNumber: 2 }], view: { desk: null, allDesks: null, messages: [] } })
    expect(wall).not.toContain('Hana')
    for (const secret of (await stateOf(server, session.table(1))).seats.tokyo.agendas.slice(1)) expect(wall).not.toContain(secret)
    expect(await projected(server.live, 'NOSUCH', 1)).toBeNull()
  })
  it('shows clocks alone where onlookers see nothing, and nothing of an archived session', async () => {
    const session = await openClass(server, { settings: { spectators: 'none' } })
    await session.started()
    expect(await projected(server.live, session.code, 1)).toMatchObject({ view: null })
    await session.act({ type: 'archive', archived: true })
    expect(await projected(server.live, session.code, 1)).toBeNull()
    expect(await takeSeat(server.live, { code: session.code, name: 'Late' })).toEqual({ ok: false, code: 'noSuchCode' })
  })
})

describe('the record', () => {
  it('has every act of hosts, with what a reader needs, and none of what people wrote', async () => {
    const session = await openClass(server)
    await session.started()
    const host = await server.socket({ cookie: await server.signedIn('host') })
    await say(host, session.table(1), { type: 'extendPhase', byMs: 120_000 })
    await say(host, session.table(1), { type: 'tellTable', messageId: 'm', to: ['seoul'], text: 'between us' })
    await session.act({ type: 'markMoment', matchId: session.table(2), kind: 'note', text: 'only mine' })
    const { record, moments } = await session.paper()
    expect(record.map(({ act, tableNumber }) => [act, tableNumber])).toEqual([['markMoment', 2], ['tellTable', 1], ['extendPhase', 1], ['createSession', null]])
    expect(record[2]?.detail).toEqual({ byMs: 120_000 })
    expect(JSON.stringify(record)).not.toMatch(/between us|only mine/)
    expect(moments).toMatchObject([{ kind: 'note', text: 'only mine', tableNumber: 2 }])
    const film = await filmOf(server.live, session.table(2), { viewer: { type: 'whole' }, words: true })
    expect(moments[0]?.place).toBe(film?.steps.findLastIndex(({ revision }) => revision <= (moments[0]?.revision ?? 0)))
  })
})
