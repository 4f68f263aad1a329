import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as film } from '@/app/api/replays/[id]/route.ts'
import { GET as tables } from '@/app/api/replays/[id]/tables/route.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'
import type { TableResult } from '../../analysis/readings/tableResult.ts'
import { seatCookie } from '../access/cookies.ts'
import { testServer } from '../testing/testServer.ts'
import { createSession, type CreatedSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { shareReplay } from './shareReplay.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'

const WORDS = 'Only for this table'
const server = testServer('tables', { hosts: ['host', 'other'] })
let session: CreatedSession
const cookies: string[] = []

const matchAt = async (table: number) => (await server.live.matches.find(session.matchIds[table - 1] ?? ''))!
const asked = (route: typeof film, table: number, { cookie = '', query = '' }: { readonly cookie?: string; readonly query?: string }) =>
  route(new Request(`http://127.0.0.1/api${query}`, { headers: { cookie } }), { params: Promise.resolve({ id: session.matchIds[table - 1] ?? '' }) })
const found = async (table: number, cookie: string): Promise<readonly TableResult[]> => (await (await asked(tables, table, { cookie })).json()).tables
/** Over, and its row says so, which comes a moment after the log. */
async function end(table: number): Promise<void> {
  const match = await matchAt(table)
  await match.submit({ type: 'host', hostId: 'host' }, 'end', { type: 'endMatch' })
  await vi.waitFor(async () => expect((await server.database.prisma.match.findUnique({ where: { id: match.matchId } }))?.endedAt).not.toBeNull(), 10_000)
}

beforeAll(async () => {
  session = await createSession(server.live, 'host', { title: 'Class', tables: 2, settings: { rounds: 1, clocks: { timed: false } } })
  for (const table of [1, 2]) {
    const answer = await takeSeat(server.live, { code: session.code, name: `Student ${table}`, matchId: session.matchIds[table - 1], seat: 'seoul' })
    if (!answer.ok) throw new Error(answer.code)
    cookies.push(seatCookie(server.config, answer.seated.matchId, answer.seated.seatToken).split(';')[0] ?? '')
    const match = await matchAt(table)
    await fillAndStart(match)
    await match.submit({ type: 'host', hostId: 'host' }, 'words', { type: 'tellTable', messageId: `words-${table}`, to: 'all', text: WORDS })
  }
  await end(1)
})

describe('the tables of a session beside each other', () => {
  it('stay closed to the class while one still plays; the host sees those that are over', async () => {
    const [one = '', two = ''] = cookies
    expect(await found(1, one)).toEqual([])
    expect((await asked(tables, 2, { cookie: one })).status).toBe(404)
    expect((await asked(film, 1, { cookie: two })).status).toBe(404)
    expect((await asked(tables, 2, { cookie: two })).status).toBe(403)
    expect((await found(1, await server.signedIn('host'))).map(({ tableNumber }) => tableNumber)).toEqual([1])
  })

  it('open to the class once all are over: results ranked seat by seat, and each other’s replay without a word or a name', async () => {
    await end(2)
    const [one = '', two = ''] = cookies
    const results = await found(1, one)
    expect(results.map(({ tableNumber, end: how }) => [tableNumber, how])).toEqual([[1, 'endedByHost'], [2, 'endedByHost']])
    expect(results.map((table) => table.results.seoul.rank).toSorted()[0]).toBe(1)
    const opened = await asked(film, 1, { cookie: two })
    const text = await opened.text()
    expect((JSON.parse(text) as ReplayFilm).reader).toBe('guest')
    for (const secret of [WORDS, 'Student', 'Class']) expect(text).not.toContain(secret)
    expect(await (await asked(film, 1, { cookie: one })).text()).toContain(WORDS)
  })

  it('never open to strangers, other hosts, or guests of one table', async () => {
    for (const cookie of ['', await server.signedIn('other')]) for (const route of [tables, film]) expect((await asked(route, 1, { cookie })).status).toBe(404)
    const link = await shareReplay(server.live, session.matchIds[0] ?? '')
    const query = link.slice(link.indexOf('?'))
    expect(await (await asked(tables, 1, { query })).json()).toEqual({ ok: true, tables: [], playing: 0 })
    expect((await asked(film, 2, { query })).status).toBe(404)
  })
})
