import { describe, expect, it } from 'vitest'
import { POST as fork } from '@/app/api/replays/[id]/fork/route.ts'
import { DELETE, GET, POST } from '@/app/api/replays/[id]/turning-points/route.ts'
import { POST as whatIf } from '@/app/api/replays/[id]/what-if/route.ts'
import type { Made, TurningPointsAnswer } from '../../analysis/turningPoints/turningPoints.ts'
import type { WhatIfLine } from '../../analysis/turningPoints/whatIf.ts'
import { seatCookie } from '../access/cookies.ts'
import { createSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { shareReplay } from '../replays/shareReplay.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'
import { testServer } from '../testing/testServer.ts'
import { ask, claimNext, keep, keptFor, leave } from './kept.ts'

const CONTINUATIONS = 2
const server = testServer('turning', { hosts: ['host', 'other'], environment: { CONTINUATIONS: String(CONTINUATIONS) } })

/** One round with one person at it; `over` once the host has advanced it to its end. */
async function playedTable({ over, person = true }: { readonly over: boolean; readonly person?: boolean }): Promise<{ readonly matchId: string; readonly seatToken: string }> {
  const session = await createSession(server.live, 'host', { title: 'Class', tables: 1, settings: { rounds: 1, botStrength: 'novice', clocks: { timed: false } } })
  const matchId = session.matchIds[0] ?? ''
  const seated = person ? await takeSeat(server.live, { code: session.code, name: 'Student', seat: 'seoul' }) : null
  const match = (await server.live.matches.find(matchId))!
  await fillAndStart(match)
  for (let step = 0; over && match.state()!.end === null; step++) {
    if (step > 60) throw new Error('the match does not end')
    await match.submit({ type: 'host', hostId: 'host' }, `advance-${step}`, { type: 'advancePhase' })
  }
  return { matchId, seatToken: seated?.ok ? seated.seated.seatToken : '' }
}

const context = (id: string) => ({ params: Promise.resolve({ id }) })
const request = (method: 'GET' | 'POST' | 'DELETE', cookie: string, query = '') => new Request(`http://127.0.0.1/api${query}`, { method, headers: { cookie } })
const answered = async (matchId: string, cookie: string, query = ''): Promise<TurningPointsAnswer> => (await GET(request('GET', cookie, query), context(matchId))).json()

async function whole(matchId: string): Promise<TurningPointsAnswer> {
  for (const endMs = Date.now() + 120_000; Date.now() < endMs;) {
    const answer = await answered(matchId, await server.signedIn('host'))
    if (answer.status === 'done') return answer
    if (answer.status === 'failed') throw new Error('the reckoning failed')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the reckoning does not end')
}

const REST = { orders: [{ order: 'rest', target: null, second: null, treatyId: null }], statement: null }
function askedWhatIf(matchId: string, cookie: string, wish: object): Promise<Response> {
  const body = JSON.stringify({ round: 1, seat: 'seoul', draft: null, papers: [], ...wish })
  return whatIf(new Request('http://127.0.0.1/api', { method: 'POST', body, headers: { cookie, 'content-type': 'application/json' } }), context(matchId))
}
async function linesOf(response: Response): Promise<readonly WhatIfLine[]> {
  return (await response.text()).trim().split('\n').map((line): WhatIfLine => JSON.parse(line))
}

describe('turning points of a finished match', () => {
  it('are reckoned by themselves where people played, kept, and read by those who read the replay', async () => {
    const { matchId, seatToken } = await playedTable({ over: true })
    const { done, all, found } = await whole(matchId)
    expect(found?.futures).toMatchObject([{ round: 1, continuations: CONTINUATIONS }])
    expect(found?.swings.map(({ round }) => round)).toEqual([1])
    expect(done).toBe(all)
    expect((await keptFor(server.database.prisma, matchId))?.status).toBe('done')
    const share = await shareReplay(server.live, matchId)
    expect((await answered(matchId, seatCookie(server.config, matchId, seatToken).split(';')[0]!)).status).toBe('done')
    expect((await answered(matchId, '', share.slice(share.indexOf('?')))).status).toBe('done')
  })

  it('may be read by guests with a link, who cannot play the match on: its words would go with it', async () => {
    const { matchId } = await playedTable({ over: true })
    const share = await shareReplay(server.live, matchId)
    const asked = new Request(`http://127.0.0.1/api${share.slice(share.indexOf('?'))}`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    const answers = [await whatIf(asked.clone(), context(matchId)), await fork(asked.clone(), context(matchId))]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })

  it('stay closed to strangers, to other hosts, and to everyone while the match is under way', async () => {
    const { matchId, seatToken } = await playedTable({ over: false })
    const student = seatCookie(server.config, matchId, seatToken).split(';')[0]!
    const statusOf = async (method: 'GET' | 'POST', cookie: string) => (await (method === 'GET' ? GET : POST)(request(method, cookie), context(matchId))).status
    for (const cookie of ['', await server.signedIn('other')]) expect([await statusOf('GET', cookie), await statusOf('POST', cookie)]).toEqual([404, 404])
    expect([await statusOf('GET', student), await statusOf('POST', student)]).toEqual([403, 404])
    expect([await statusOf('GET', await server.signedIn('host')), await statusOf('POST', await server.signedIn('host'))]).toEqual([403, 403])
  })

  it('of a table of bots are reckoned when its host asks', async () => {
    const { matchId } = await playedTable({ over: true, person: false })
    const host = await server.signedIn('host')
    expect((await answered(matchId, host)).status).toBe('none')
    expect((await POST(request('POST', host), context(matchId))).status).toBe(200)
    expect((await whole(matchId)).found?.futures).toHaveLength(1)
  })

  it('go on after a restart with the pieces that were done', async () => {
    const { matchId } = await playedTable({ over: true })
    const { found } = await whole(matchId)
    const { pieces } = await server.database.prisma.turningPoints.findUniqueOrThrow({ where: { matchId } })
    const [futures] = pieces as object[]
    await server.stop()
    await server.database.prisma.turningPoints.update({ where: { matchId }, data: { pieces: [{ ...futures, mark: 'kept' }], finishedAt: null } })
    await server.start()
    expect((await whole(matchId)).found?.swings).toEqual(found?.swings)
    expect((await server.database.prisma.turningPoints.findUniqueOrThrow({ where: { matchId } })).pieces).toMatchObject([{ mark: 'kept' }, { type: 'deeds' }])
  })

  it('are called off by a host, keep the pieces that are done, and go on from there when asked', async () => {
    const { matchId } = await playedTable({ over: true })
    const { found } = await whole(matchId)
    const host = await server.signedIn('host')
    const { pieces } = await server.database.prisma.turningPoints.findUniqueOrThrow({ where: { matchId } })
    const first = pieces as unknown as readonly Made[]
    await server.database.prisma.turningPoints.update({ where: { matchId }, data: { pieces: [], finishedAt: null, claimedUntil: new Date(Date.now() + 60_000) } })
    const asked: TurningPointsAnswer = await (await DELETE(request('DELETE', host), context(matchId))).json()
    expect(asked).toMatchObject({ status: 'stopping', found: null })
    expect(await claimNext(server.database.prisma)).toBeNull()
    // Whoever works on it keeps the piece under way, and hears that it is off; who reads meanwhile is told so.
    expect(await keep(server.database.prisma, matchId, { made: first.slice(0, 1), done: CONTINUATIONS, all: 9 })).toBe(false)
    expect(await answered(matchId, host)).toMatchObject({ status: 'stopping', done: CONTINUATIONS, found: { futures: [{ round: 1 }] } })
    await leave(server.database.prisma, matchId, 'open')
    expect(await answered(matchId, host)).toMatchObject({ status: 'stopped', done: CONTINUATIONS, found: { futures: [{ round: 1 }] } })
    expect(await claimNext(server.database.prisma)).toBeNull()
    expect((await POST(request('POST', host), context(matchId))).status).toBe(200)
    expect((await whole(matchId)).found?.swings).toEqual(found?.swings)
  })

  it('called off while a piece runs end with it: stopped where others are left, done where it was the last', async () => {
    const { matchId } = await playedTable({ over: true })
    await whole(matchId)
    const host = await server.signedIn('host')
    const { pieces } = await server.database.prisma.turningPoints.findUniqueOrThrow({ where: { matchId } })
    const all = (pieces as unknown as readonly Made[]).length
    for (const before of [0, all - 1]) {
      await server.database.prisma.turningPoints.update({ where: { matchId }, data: { pieces: (pieces as object[]).slice(0, before), finishedAt: null, stoppedAt: null } })
      await POST(request('POST', host), context(matchId))
      await expect.poll(async () => (await answered(matchId, host)).status, { interval: 5 }).toBe('running')
      await DELETE(request('DELETE', host), context(matchId))
      await expect.poll(async () => (await answered(matchId, host)).status, { timeout: 60_000 }).not.toBe('stopping')
      const row = await server.database.prisma.turningPoints.findUniqueOrThrow({ where: { matchId } })
      const isWhole = (row.pieces as object[]).length === all
      expect(row).toMatchObject({ claimedUntil: null, done: isWhole ? row.total : expect.any(Number) })
      expect((await answered(matchId, host)).status).toBe(isWhole ? 'done' : 'stopped')
    }
  })

  it('asked for again before the piece under way is whole go on after it', async () => {
    const { matchId } = await playedTable({ over: false })
    await server.database.prisma.turningPoints.create({ data: { matchId, rulesVersion: 1, stoppedAt: new Date(), claimedUntil: new Date(Date.now() + 60_000) } })
    await ask(server.database.prisma, matchId)
    expect((await keptFor(server.database.prisma, matchId))?.status).toBe('running')
    await leave(server.database.prisma, matchId, 'open')
    expect((await keptFor(server.database.prisma, matchId))?.status).toBe('waiting')
    expect(await claimNext(server.database.prisma)).toBe(matchId)
  })

  it('answer what if: lines of progress, then the spread; a change against the rules is refused in words', async () => {
    const { matchId, seatToken } = await playedTable({ over: true })
    const student = seatCookie(server.config, matchId, seatToken).split(';')[0]!
    const said = await linesOf(await askedWhatIf(matchId, student, { draft: REST }))
    expect(said[0]).toEqual({ type: 'progress', done: 0, all: 20 })
    expect(said.at(-1)).toMatchObject({ type: 'found', found: { futures: { round: 1, continuations: 20 }, course: [{ round: 1 }] } })
    const nonsense = { ...REST, orders: [{ ...REST.orders[0], order: 'nonsense' }] }
    expect((await linesOf(await askedWhatIf(matchId, student, { draft: nonsense }))).at(-1)).toEqual({ type: 'refused', rejection: { code: 'unknownOrder', slot: 0, order: 'nonsense' } })
    expect((await askedWhatIf(matchId, student, { round: 0 })).status).toBe(400)
    for (const cookie of ['', await server.signedIn('other')]) expect((await askedWhatIf(matchId, cookie, {})).status).toBe(404)
    const open = await playedTable({ over: false })
    expect((await askedWhatIf(open.matchId, await server.signedIn('host'), {})).status).toBe(403)
  })

  it('are worked on by one process at a time', async () => {
    const { matchId } = await playedTable({ over: false })
    await server.database.prisma.turningPoints.create({ data: { matchId, rulesVersion: 1, claimedUntil: new Date(Date.now() + 60_000) } })
    expect(await claimNext(server.database.prisma)).toBeNull()
    await server.database.prisma.turningPoints.update({ where: { matchId }, data: { claimedUntil: new Date(Date.now() - 1) } })
    expect(await Promise.all([claimNext(server.database.prisma), claimNext(server.database.prisma)]).then((ids) => ids.filter((id) => id === matchId))).toHaveLength(1)
  })
})
