import { describe, expect, it } from 'vitest'
import { openClass, say, stateOf, type OpenedClass } from '../../testing/classes.ts'
import { testServer } from '../../testing/testServer.ts'
import { nameSweep } from './nameSweep.ts'
import { personRecord } from './personRecord.ts'
import { returnToSeat } from '../seats/returnToSeat.ts'

const server = testServer('privacy')

async function says(session: OpenedClass, seatToken: string, command: object) {
  const [socket, matchId] = [await server.socket({ seatToken }), session.table(1)]
  await socket.timeout(5_000).emitWithAck('join', { matchId })
  return say(socket, matchId, command)
}

async function withWords(text: string): Promise<{ readonly session: OpenedClass; readonly personId: string; readonly words: () => Promise<string> }> {
  const session = await openClass(server, { tables: 1 })
  const { personId, seatToken } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
  await session.started()
  await (await server.live.matches.find(session.table(1)))?.submit({ type: 'host', hostId: 'host' }, 'to-talks', { type: 'advancePhase' })
  expect(await says(session, seatToken, { type: 'sendMessage', messageId: 'm1', to: 'public', text })).toMatchObject({ ok: true })
  return { session, personId, words: async () => JSON.stringify(await stateOf(server, session.table(1))) }
}

describe('names', () => {
  it('go with all words and ways in when the host says so; the moves stay', async () => {
    const session = await openClass(server, { roster: 'name\nNever came' })
    const { seatToken, returnCode } = await session.seated('Hana', { table: 1, seat: 'tokyo' })
    expect(await session.act({ type: 'keepNames', days: 30 })).toMatchObject({ ok: true })
    expect((await session.paper()).keepNamesUntilMs).toBeGreaterThan(Date.now() + 29 * 86_400_000)
    expect(await session.act({ type: 'eraseNames' })).toMatchObject({ ok: true })
    const paper = await session.paper()
    expect(JSON.stringify(paper)).not.toContain('Hana')
    expect(paper.roster).toEqual([])
    expect(await returnToSeat(server.live, returnCode)).toBeNull()
    const socket = await server.socket({ seatToken })
    expect(await socket.timeout(5_000).emitWithAck('join', { matchId: session.table(1) })).toMatchObject({ ok: false })
  })
})

describe('words', () => {
  it('are gone from a match in memory too once the host has erased all names', async () => {
    const { session, words } = await withWords('Only for now.')
    expect(await words()).toContain('Only for now.')
    await session.act({ type: 'eraseNames' })
    expect(await words()).not.toContain('Only for now.')
  })
  it('and name of one person go alone; the seat is free and the others stay', async () => {
    const { session, personId, words } = await withWords('Only for now.')
    await session.seated('Mina', { table: 1, seat: 'seoul' })
    expect(await session.act({ type: 'erasePerson', personId })).toMatchObject({ ok: true })
    expect(await words()).not.toContain('Only for now.')
    expect((await stateOf(server, session.table(1))).seats.tokyo.people).toEqual([])
    expect((await session.paper()).people.map(({ name }) => name).sort()).toEqual(['', 'Mina'])
    expect(await session.act({ type: 'erasePerson', personId })).toEqual({ ok: false, code: 'notFound' })
  })
  it('of one person are handed out whole, with nobody else’s', async () => {
    const { session, personId } = await withWords('Only for now.')
    const other = await session.seated('Mina', { table: 1, seat: 'seoul' })
    await says(session, other.seatToken, { type: 'sendMessage', messageId: 'm2', to: ['tokyo'], text: 'From Mina.' })
    const record = await personRecord(server.live, personId)
    expect(record).toMatchObject({ person: { displayName: 'Hana', seat: 'tokyo' }, commands: [{ command: { type: 'sendMessage', text: 'Only for now.' } }] })
    expect(JSON.stringify(record)).not.toContain('Mina')
    expect(await personRecord(server.live, 'nobody')).toBeNull()
  })
})

describe('names that have been kept long enough', () => {
  it('are erased on the day that the host set, and not before', async () => {
    const [due, kept] = [await openClass(server, { roster: 'name\nNever came' }), await openClass(server)]
    for (const session of [due, kept]) await session.seated('Hana', { table: 1, seat: 'tokyo' })
    await due.act({ type: 'keepNames', days: 1 })
    await kept.act({ type: 'keepNames', days: 90 })
    const { sweep } = nameSweep(server.live, (error) => { throw error })
    await sweep(new Date())
    expect((await due.paper()).people.map(({ name }) => name)).toEqual(['Hana'])
    await sweep(new Date(Date.now() + 2 * 86_400_000))
    expect(await due.paper()).toMatchObject({ people: [{ name: '' }], roster: [] })
    expect((await kept.paper()).people.map(({ name }) => name)).toEqual(['Hana'])
  })
})
