import { describe, expect, it } from 'vitest'
import { openClass, say, stateOf, type OpenedClass } from '../../testing/classes.ts'
import { sitAt } from '../../testing/players.ts'
import { testServer } from '../../testing/testServer.ts'
import { until } from '../../testing/until.ts'
import { claimSeat } from './claims.ts'
import { fillAndStart } from '../fillAndStart.ts'
import { returnToSeat } from './returnToSeat.ts'
import { startSolo } from '../startSolo.ts'
import { takeSeat } from './takeSeat.ts'

const server = testServer('seating')

describe('sitting down', () => {
  it('counts for a browser that has sat at many tables before', async () => {
    const [first, latest] = [await startSolo(server.live, {}), await startSolo(server.live, {})]
    const cookieOf = ({ matchId, seatToken }: { readonly matchId: string; readonly seatToken: string }) => `lt_seat_${matchId}=${seatToken}`
    const between = Array.from({ length: 60 }, (_, index) => `lt_seat_old${index}=gone`)
    const cookie = [cookieOf(first), ...between, cookieOf(latest)].join('; ')
    const socket = await server.socket({ cookie })
    for (const { matchId, personId } of [first, latest]) expect(await socket.emitWithAck('join', { matchId })).toMatchObject({ ok: true, personId })
  })
  it('gives each name on the list its own seat, whatever is asked, and says when a name is taken', async () => {
    const session = await openClass(server, { roster: 'name,table,seat\nHana,2,Tokyo' })
    expect(await session.seated(' hana ', { table: 1, seat: 'seoul' })).toMatchObject({ matchId: session.table(2), seat: 'tokyo' })
    expect(await takeSeat(server.live, { code: session.code, name: 'HANA' })).toEqual({ ok: false, code: 'nameTaken' })
    expect((await session.paper()).roster).toEqual([])
  })
  it('spreads those who are dealt seats over all tables', async () => {
    const session = await openClass(server, { hosting: { seating: 'drawn' } })
    const places = [await session.seated('A'), await session.seated('B'), await session.seated('C'), await session.seated('D')]
    expect(session.matchIds.map((matchId) => places.filter((place) => place.matchId === matchId).length)).toEqual([2, 2])
  })
  it('lets a late joiner take over from a bot in a match that runs', async () => {
    const session = await openClass(server, { tables: 1 })
    await session.started()
    expect((await stateOf(server, session.table(1))).seats.seoul.control).toBe('bot')
    await session.seated('Late', { table: 1, seat: 'seoul' })
    expect((await stateOf(server, session.table(1))).seats.seoul).toMatchObject({ control: 'people' })
  })
  it('fills a delegation up to its size', async () => {
    const session = await openClass(server, { hosting: { seatSize: 2 } })
    await session.seated('One', { table: 1, seat: 'seoul' })
    await session.seated('Two', { table: 1, seat: 'seoul' })
    expect(await takeSeat(server.live, { code: session.code, name: 'Three', matchId: session.table(1), seat: 'seoul' })).toEqual({ ok: false, code: 'seatTaken' })
  })
  it('is told at once to the consoles of the session', async () => {
    const session = await openClass(server)
    const console = await server.socket({ cookie: await server.signedIn('host') })
    expect(await console.emitWithAck('watchSession', { sessionId: session.sessionId })).toMatchObject({ ok: true })
    let told = 0
    console.on('sessionChanged', () => { told += 1 })
    await session.seated('Ana', { table: 1, seat: 'seoul' })
    await until(() => told > 0)
    expect((await session.paper()).people.map(({ name }) => name)).toEqual(['Ana'])
  })
  it('waits for the host’s hand where seats are given by hand', async () => {
    const session = await openClass(server, { hosting: { seating: 'byHand' } })
    expect(await takeSeat(server.live, { code: session.code, name: 'Mina' })).toEqual({ ok: false, code: 'placing' })
    expect(await takeSeat(server.live, { code: session.code, name: 'Mina' })).toEqual({ ok: false, code: 'placing' })
    const [entry] = (await session.paper()).roster
    expect(await session.act({ type: 'placeEntry', entryId: entry?.entryId ?? '', matchId: session.table(2), seat: 'moscow' })).toMatchObject({ ok: true })
    expect(await session.seated('Mina')).toMatchObject({ matchId: session.table(2), seat: 'moscow' })
  })
  it('seats an observer with the public’s eyes and no voice', async () => {
    const session = await openClass(server, { settings: { spectators: 'public' }, roster: 'name,role\nEve,observer' })
    const { matchId, seatToken, seat } = await session.seated('Eve')
    expect(seat).toBeNull()
    await session.started()
    const socket = await server.socket({ seatToken })
    expect(await socket.timeout(20_000).emitWithAck('join', { matchId, as: 'whole' })).toMatchObject({ ok: true, viewer: { type: 'public' }, seat: null, view: { desk: null, allDesks: null } })
    expect(await say(socket, matchId, { type: 'sendMessage', messageId: 'm', to: 'public', text: 'Hello' })).toMatchObject({ ok: false, refusal: 'notAllowed' })
  })
  it('begins mirrored tables from one world and others from their own', async () => {
    const aims = async (session: OpenedClass) => Promise.all(session.matchIds.map(async (matchId) => JSON.stringify((await stateOf(server, matchId)).seats.seoul.agendas) + (await stateOf(server, matchId)).seed))
    const [one, two, three, four] = await aims(await openClass(server, { tables: 4, hosting: { mirror: 'pairs' } }))
    expect(one).toBe(two)
    expect(three).toBe(four)
    expect(one).not.toBe(three)
    expect(new Set(await aims(await openClass(server, { tables: 3 }))).size).toBe(3)
  })
  it('are given to one of two who ask at once', async () => {
    const session = await openClass(server, { tables: 1 })
    const answers = await Promise.all(['a', 'b'].map((name) => takeSeat(server.live, { code: session.code, name, seat: 'seoul' })))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
  })
})

describe('a lost phone', () => {
  it('comes back when the host says so, in the same browser only, once', async () => {
    const session = await openClass(server)
    const { personId } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
    const asked = { code: session.code, name: 'Hana', matchId: session.table(1), seat: 'tokyo', claim: true } as const
    const first = await claimSeat(server.live, asked, null)
    if (first.type !== 'asked') throw new Error(first.type)
    expect(await claimSeat(server.live, asked, first.secret)).toMatchObject({ type: 'waiting' })
    const [claim] = (await session.paper()).claims
    expect(claim).toMatchObject({ name: 'Hana', sitsAs: 'Hana', seat: 'tokyo', tableNumber: 1 })
    await session.act({ type: 'answerClaim', claimId: claim?.claimId ?? '', answer: 'approve' })
    expect(await claimSeat(server.live, asked, 'another secret')).toMatchObject({ type: 'asked' })
    expect(await claimSeat(server.live, asked, first.secret)).toMatchObject({ type: 'approved', personId, matchId: session.table(1) })
    expect(await claimSeat(server.live, asked, first.secret)).toMatchObject({ type: 'asked' })
  })
  it('is refused when the host says no', async () => {
    const session = await openClass(server)
    await session.seated('Hana', { table: 1, seat: 'tokyo' })
    const asked = { code: session.code, name: 'Not Hana', matchId: session.table(1), seat: 'tokyo', claim: true } as const
    const first = await claimSeat(server.live, asked, null)
    const [claim] = (await session.paper()).claims
    await session.act({ type: 'answerClaim', claimId: claim?.claimId ?? '', answer: 'deny' })
    expect(await claimSeat(server.live, asked, first.type === 'asked' ? first.secret : '')).toEqual({ type: 'denied' })
  })
  it('comes back by a code that the host reads out; older codes end', async () => {
    const session = await openClass(server)
    const { personId, returnCode } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
    const given = await session.act({ type: 'giveReturnCode', personId })
    const code = given?.ok === true && given.value !== undefined && 'returnCode' in given.value ? String(given.value.returnCode) : ''
    expect(await returnToSeat(server.live, returnCode)).toBeNull()
    expect(await returnToSeat(server.live, code)).toMatchObject({ matchId: session.table(1) })
  })
  it('comes back by the code that it was given with the seat, however it is typed', async () => {
    const seated = await startSolo(server.live, { seat: 'beijing' })
    const back = await returnToSeat(server.live, seated.returnCode.toLowerCase())
    const again = sitAt(server, { ...seated, seatToken: back?.seatToken ?? '' })
    await until(() => again.store.getState().seat === 'beijing')
    expect(await returnToSeat(server.live, 'WRONGCODE9')).toBeNull()
  })
})

describe('moving a student', () => {
  it('leaves a bot to play on where nobody is left, unless empty seats stay empty', async () => {
    for (const emptySeats of ['bots', 'open'] as const) {
      const session = await openClass(server, { hosting: { emptySeats } })
      const [{ personId }, other] = [await session.seated('Hana', { table: 1, seat: 'tokyo' }), await session.seated('Bo', { table: 1, seat: 'seoul' })]
      const paper = await session.paper()
      for (const matchId of session.matchIds) await fillAndStart((await server.live.matches.find(matchId))!, { hostId: 'host', emptySeats: paper.hosting.emptySeats })
      await session.act({ type: 'movePerson', personId, matchId: session.table(2), seat: 'seoul', beside: [] })
      await session.act({ type: 'movePerson', personId, matchId: session.table(2), seat: 'beijing', beside: [] })
      await session.act({ type: 'unseatPerson', personId: other.personId })
      const left = emptySeats === 'bots' ? 'bot' : 'open'
      const [first, second] = [(await stateOf(server, session.table(1))).seats, (await stateOf(server, session.table(2))).seats]
      expect([first.tokyo.control, first.seoul.control, second.seoul.control, second.beijing.control]).toEqual([left, left, left, 'people'])
    }
  })
  it('takes their browser along to the other table, and leaves nobody behind', async () => {
    const session = await openClass(server)
    const { personId, seatToken } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
    const socket = await server.socket({ seatToken })
    await socket.timeout(20_000).emitWithAck('join', { matchId: session.table(1) })
    const told = new Promise((resolve) => { socket.on('unseated', resolve) })
    expect(await session.act({ type: 'movePerson', personId, matchId: session.table(2), seat: 'seoul', beside: [] })).toMatchObject({ ok: true })
    expect(await told).toEqual({ matchId: session.table(1), movedTo: session.table(2) })
    expect((await stateOf(server, session.table(1))).seats.tokyo.people).toEqual([])
    expect(await socket.timeout(20_000).emitWithAck('join', { matchId: session.table(2) })).toMatchObject({ ok: true, seat: 'seoul', personId })
    expect(await socket.timeout(20_000).emitWithAck('join', { matchId: session.table(1) })).toMatchObject({ ok: false })
  })
  it('never makes a pair unasked: beside whoever sits there only where the host has named them', async () => {
    const session = await openClass(server, { tables: 2 })
    const [hana, bo] = [await session.seated('Hana', { table: 1, seat: 'tokyo' }), await session.seated('Bo', { table: 2, seat: 'seoul' })]
    const place = { type: 'movePerson', personId: hana.personId, matchId: session.table(2), seat: 'seoul' } as const
    expect(await session.act({ ...place, beside: [] })).toEqual({ ok: false, code: 'othersSit' })
    expect((await stateOf(server, session.table(1))).seats.tokyo.people).toEqual([hana.personId])
    expect(await session.act({ ...place, beside: [bo.personId] })).toMatchObject({ ok: true })
    expect((await stateOf(server, session.table(2))).seats.seoul).toMatchObject({ people: [bo.personId, hana.personId], pen: bo.personId })
  })
  it('may swap two, at one table and across tables, and each holds the pen where the other held it', async () => {
    const session = await openClass(server, { tables: 2 })
    const [hana, bo, cy] = [await session.seated('Hana', { table: 1, seat: 'tokyo' }), await session.seated('Bo', { table: 2, seat: 'seoul' }), await session.seated('Cy', { table: 1, seat: 'moscow' })]
    await session.started()
    const at = async (table: number) => (await stateOf(server, session.table(table))).seats
    expect(await session.act({ type: 'swapPeople', personId: hana.personId, withId: bo.personId })).toMatchObject({ ok: true })
    expect((await at(1)).tokyo).toMatchObject({ people: [bo.personId], pen: bo.personId, control: 'people' })
    expect((await at(2)).seoul).toMatchObject({ people: [hana.personId], pen: hana.personId, control: 'people' })
    expect(await session.act({ type: 'swapPeople', personId: bo.personId, withId: cy.personId })).toMatchObject({ ok: true })
    expect((await at(1)).moscow).toMatchObject({ people: [bo.personId], pen: bo.personId, control: 'people' })
    expect((await at(1)).tokyo).toMatchObject({ people: [cy.personId], pen: cy.personId, control: 'people' })
    expect((await session.paper()).people.map(({ name, seat }) => `${name} ${seat}`).sort()).toEqual(['Bo moscow', 'Cy tokyo', 'Hana seoul'])
    expect(await session.act({ type: 'swapPeople', personId: bo.personId, withId: bo.personId })).toEqual({ ok: false, code: 'seatTaken' })
  })
})
