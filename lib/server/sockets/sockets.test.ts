import http from 'node:http'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../client/applyChanges.ts'
import type { HostCommand } from '../../engine/commands.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { NO_READING } from '../../scenarios/brief.ts'
import { SEAT_COOKIE } from '../access/cookies.ts'
import { createSession } from '../sessions/createSession.ts'
import { openedFor } from '../sessions/openedFor.ts'
import { startSolo } from '../sessions/startSolo.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'
import { tableOfSix } from '../testing/players.ts'
import { testServer } from '../testing/testServer.ts'

const server = testServer('sockets')

describe('strangers', () => {
  const everyCommand = { type: 'sendMessage', messageId: 'x', to: 'public', text: 'hello' } as const

  it('are refused on every event', async () => {
    const { matchId, sessionId } = await tableOfSix(server, 'host', 1)
    const other = await startSolo(server.live, { seat: 'tokyo' })
    for (const socket of [await server.socket(), await server.socket({ seatToken: other.seatToken }), await server.socket({ cookie: await server.signedIn('someone-else') })]) {
      expect(await socket.emitWithAck('join', { matchId })).toEqual({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('join', { matchId: 'nosuchmatch' })).toEqual({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('command', { matchId, commandId: 'c', command: everyCommand })).toMatchObject({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('watchSession', { sessionId })).toMatchObject({ ok: false })
      expect(await socket.emitWithAck('followDebrief', { matchId })).toEqual({ ok: false, refusal: 'notAllowed' })
      expect(await socket.emitWithAck('leadDebrief', { matchId, place: { at: 0, lens: 'whole' } })).toEqual({ ok: false, refusal: 'notAllowed' })
    }
  })

  it('with a forged sign-in are nobody', async () => {
    const { sessionId } = await tableOfSix(server, 'host', 1)
    const forged = await server.signedIn('host', 'another secret of thirty-two characters')
    const socket = await server.socket({ cookie: forged })
    expect(await socket.emitWithAck('watchSession', { sessionId })).toEqual({ ok: false, refusal: 'notSignedIn' })
  })

  it('from another site are not connected', async () => {
    await expect(server.socket({ origin: 'https://elsewhere.example' })).rejects.toThrow()
  })
})

describe('players and hosts', () => {
  it('players may not ask what only hosts and the clock may', async () => {
    const { matchId, players } = await tableOfSix(server, 'host', 1)
    const seoul = players.get('seoul')
    for (const command of [{ type: 'advancePhase' }, { type: 'endMatch' }, { type: 'pauseClock', reason: '' }] satisfies HostCommand[]) {
      expect(await seoul?.send(command)).toMatchObject({ ok: false, refusal: 'notAllowed' })
    }
    expect(await seoul?.send({ type: 'closePhase', phaseNumber: 1 })).toMatchObject({ ok: false, refusal: 'notAllowed' })
    expect(server.live.matches.live().find((match) => match.matchId === matchId)?.state()?.end).toBeNull()
  })

  it('a player sees from the own seat, whatever is asked', async () => {
    const seated = await startSolo(server.live, { seat: 'moscow' })
    const socket = await server.socket({ seatToken: seated.seatToken })
    const answer = await socket.emitWithAck('join', { matchId: seated.matchId, as: 'whole' })
    expect(answer).toMatchObject({ ok: true, viewer: { type: 'seat', seat: 'moscow' }, isHost: false })
  })

  it('the page of a table brings to each what their join brings, and then only what has changed', async () => {
    const session = await createSession(server.live, 'host', { title: 'Page', tables: 1 })
    const matchId = session.matchIds[0] ?? ''
    const seated = await takeSeat(server.live, { code: session.code, name: 'Name of tokyo', seat: 'tokyo' })
    const seatToken = seated.ok ? seated.seated.seatToken : ''
    const [host, forged] = [await server.signedIn('host'), await server.signedIn('host', 'another secret of thirty-two characters')]
    const opened = (cookie: string | null) => openedFor(server.live, { cookie, matchId, as: 'whole', language: 'en' })
    for (const stranger of [null, forged, `${SEAT_COOKIE}=made-up`]) expect(await opened(stranger)).toEqual({ reading: NO_READING, look: null })
    const [ofPlayer, ofHost] = [await opened(`${SEAT_COOKIE}=${seatToken}`), await opened(host)]
    expect(ofHost).toMatchObject({ reading: NO_READING, look: { isHost: true, viewer: { type: 'whole' } } })
    expect(ofPlayer.look?.viewer).toEqual({ type: 'seat', seat: 'tokyo' })
    expect(ofPlayer.reading.brief).not.toBeNull()
    const [player, other] = [await server.socket({ seatToken }), await server.socket({ cookie: host })]
    expect(await player.emitWithAck('join', { matchId })).toMatchObject(ofPlayer.look ?? {})
    const viewTag = ofPlayer.look?.viewTag
    expect(await player.emitWithAck('join', { matchId, viewTag })).toMatchObject({ ...ofPlayer.look, view: null, changes: [] })
    expect(await other.emitWithAck('join', { matchId, viewTag }), 'a tag of other eyes').toMatchObject({ view: ofHost.look?.view, changes: [] })
    await takeSeat(server.live, { code: session.code, name: 'Name of seoul', seat: 'seoul' })
    const later = await player.emitWithAck('join', { matchId, viewTag })
    const now = await player.emitWithAck('join', { matchId })
    expect(later).toMatchObject({ view: null, changes: [{ set: { plates: { seoul: { control: 'people' } } } }] })
    const [before, after] = [ofPlayer.look?.view, now.ok ? now.view : null]
    expect(before && later.ok ? later.changes.reduce(applyChanges, before) : null).toEqual(after)
  })

  it('a host watches the tables, sees one whole, pauses it and is on record', async () => {
    const { matchId, sessionId } = await tableOfSix(server, 'host', 1)
    const socket = await server.socket({ cookie: await server.signedIn('host') })
    const watched = await socket.emitWithAck('watchSession', { sessionId })
    expect(watched).toMatchObject({ ok: true, tables: [{ matchId, phase: 'briefing' }] })
    const told = new Promise<unknown>((resolve) => socket.once('tables', resolve))
    const untimed = await socket.emitWithAck('command', { matchId, commandId: 'p', command: { type: 'pauseClock', reason: 'fire alarm' } })
    expect(untimed).toEqual({ ok: true })
    expect(await told).toMatchObject({ sessionId, tables: [{ pausedSinceMs: expect.any(Number) }] })
    expect(await socket.emitWithAck('join', { matchId, as: 'whole' })).toMatchObject({ ok: true, isHost: true, viewer: { type: 'whole' } })
    expect(await server.database.prisma.hostAction.findFirst({ where: { matchId, action: 'pauseClock' } })).not.toBeNull()
  })

  it('a host leads two students through the replay once it is over; a late screen begins there; nobody else leads', async () => {
    const session = await createSession(server.live, 'host', { title: 'Debrief', tables: 1 })
    const matchId = session.matchIds[0] ?? ''
    const sit = async (seat: Seat) => {
      const answer = await takeSeat(server.live, { code: session.code, name: `Name of ${seat}`, seat })
      return server.socket({ seatToken: answer.ok ? answer.seated.seatToken : '' })
    }
    const [host, seoul, tokyo] = [await server.socket({ cookie: await server.signedIn('host') }), await sit('seoul'), await sit('tokyo')]
    expect(await seoul.emitWithAck('followDebrief', { matchId })).toEqual({ ok: false, refusal: 'notAllowed' })
    await host.emitWithAck('command', { matchId, commandId: 'end', command: { type: 'endMatch' } })
    expect(await seoul.emitWithAck('followDebrief', { matchId })).toEqual({ ok: true, place: null, leads: false })
    const place = { at: 4, lens: 'moscow' } as const
    const heard = new Promise<unknown>((resolve) => seoul.once('debrief', resolve))
    expect(await host.emitWithAck('leadDebrief', { matchId, place })).toEqual({ ok: true, place, leads: true })
    expect(await heard).toEqual({ matchId, place })
    expect(await tokyo.emitWithAck('followDebrief', { matchId })).toEqual({ ok: true, place, leads: false })
    expect(await tokyo.emitWithAck('leadDebrief', { matchId, place: null })).toEqual({ ok: false, refusal: 'notAllowed' })
    await host.emitWithAck('leadDebrief', { matchId, place: null })
    expect(await tokyo.emitWithAck('followDebrief', { matchId })).toEqual({ ok: true, place: null, leads: false })
  })

  it('a host who leafs on quickly is followed in the same order, and the last moment is kept', async () => {
    const { matchId } = await tableOfSix(server, 'host', 1)
    const host = await server.socket({ cookie: await server.signedIn('host') })
    await host.emitWithAck('followDebrief', { matchId })
    const heard: (number | undefined)[] = []
    host.on('debrief', ({ place }) => heard.push(place?.at))
    const places = Array.from({ length: 30 }, (_, at) => at)
    const answers = await Promise.all(places.map((at) => host.emitWithAck('leadDebrief', { matchId, place: { at, lens: 'whole' } })))
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    expect(heard).toEqual(places)
    expect(await host.emitWithAck('followDebrief', { matchId })).toMatchObject({ place: { at: 29 } })
  })

  it('a host leads every table of the class from one, and shows that one to all only when none plays on', async () => {
    const { code, matchIds: [first = '', second = ''] } = await createSession(server.live, 'host', { title: 'Class', tables: 2 })
    const host = await server.socket({ cookie: await server.signedIn('host') })
    const sat = await takeSeat(server.live, { code, name: 'Second', matchId: second, seat: 'seoul' })
    const student = await server.socket({ seatToken: sat.ok ? sat.seated.seatToken : '' })
    const end = (matchId: string) => host.emitWithAck('command', { matchId, commandId: 'end', command: { type: 'endMatch' } })
    const place = { at: 0, lens: 'whole' } as const
    const lead = (reach: 'own' | 'this') => host.emitWithAck('leadDebrief', { matchId: first, place, across: { reach, round: 0, label: 'lobby' } })
    const placeOf = async () => { const answer = await student.emitWithAck('followDebrief', { matchId: second }); return answer.ok ? answer.place : answer.refusal }
    await end(first)
    expect(await lead('this')).toEqual({ ok: false, refusal: 'notAllowed' })
    expect(await lead('own')).toMatchObject({ ok: true })
    await end(second)
    expect(await placeOf()).toBeNull()
    for (const reach of ['own', 'this'] as const) {
      await lead(reach)
      expect(await placeOf()).toEqual({ ...place, across: { reach, matchId: first, round: 0, label: 'lobby' } })
    }
    const heard = new Promise<unknown>((resolve) => student.once('debrief', resolve))
    await host.emitWithAck('leadDebrief', { matchId: first, place })
    expect(await heard).toEqual({ matchId: second, place: null })
    await host.emitWithAck('leadDebrief', { matchId: first, place: null })
  })


  it('bad messages are refused and end nothing', async () => {
    const seated = await startSolo(server.live, { seat: 'moscow' })
    const socket = await server.socket({ seatToken: seated.seatToken })
    for (const body of [null, { matchId: 3 }, 'what', undefined, []]) {
      for (const event of ['join', 'command', 'typing', 'leave', 'clock', 'watchSession', 'followDebrief', 'leadDebrief']) Reflect.apply(socket.emit, socket, [event, body])
    }
    expect(await socket.emitWithAck('join', { matchId: seated.matchId })).toMatchObject({ ok: true })
    const bad = await socket.emitWithAck('command', { matchId: seated.matchId, commandId: '', command: { type: 'markRead' } })
    expect(bad).toEqual({ ok: false, malformed: 'commandId' })
  })
})

describe('health', () => {
  it('answers in JSON, and unknown upgrades are refused', async () => {
    expect(await (await fetch(`${server.url}/api/health`)).json()).toEqual({ ok: true })
    expect(await (await fetch(`${server.url}/api/ready`)).json()).toEqual({ ok: true })
    const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'c29tZXRoaW5nIG9mIDE2IQ==' }
    const other = http.get(`${server.url}/elsewhere`, { headers })
    const end = await new Promise<string>((resolve) => {
      other.on('upgrade', () => resolve('upgraded'))
      other.on('error', () => resolve('refused'))
    })
    expect(end).toBe('refused')
  })
})
