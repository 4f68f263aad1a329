import { beforeAll, describe, expect, it } from 'vitest'
import { POST } from '@/app/api/replays/[id]/fork/route.ts'
import { branded } from '../../base/brand.ts'
import type { MatchId, PersonId } from '../../engine/ids.ts'
import { replay } from '../../engine/evolve.ts'
import { seatCookie } from '../access/cookies.ts'
import { createSession } from '../sessions/createSession.ts'
import { fillAndStart } from '../sessions/fillAndStart.ts'
import { sessionOf } from '../sessions/sessionOf.ts'
import { takeSeat } from '../sessions/seats/takeSeat.ts'
import { testServer } from '../testing/testServer.ts'
import { until } from '../testing/until.ts'
import type { ForkRequest } from './forkMatch.ts'

const server = testServer('fork', { hosts: ['host', 'other'] })
let origin: string
let student: string

const cookieOf = (matchId: string, token: string): string => seatCookie(server.config, matchId, token).split(';')[0] ?? ''
const stateOf = async (matchId: string) => (await server.live.matches.find(matchId))!.state()!
const entriesOf = (matchId: string) => server.live.log.read(branded<MatchId>(matchId), 0)
const eventsOf = async (matchId: string) => (await entriesOf(matchId)).flatMap(({ events }) => events)
const WORDS = 'Only for Tokyo to read'

async function opened(): Promise<{ readonly matchId: string; readonly seatToken: string; readonly personId: string }> {
  const session = await createSession(server.live, 'host', { title: 'Class', tables: 1, settings: { rounds: 2, botStrength: 'novice' } })
  const answer = await takeSeat(server.live, { code: session.code, name: 'Student', seat: 'seoul' })
  if (!answer.ok) throw new Error(answer.code)
  return answer.seated
}

/** Two rounds in which Seoul, one person, telephones Tokyo each round; the others are bots. */
async function played(): Promise<void> {
  const seated = await opened()
  origin = seated.matchId
  student = cookieOf(origin, seated.seatToken)
  const match = (await server.live.matches.find(origin))!
  const seoul = { type: 'seat', seat: 'seoul', personId: branded<PersonId>(seated.personId) } as const
  await fillAndStart(match)
  await match.submit(seoul, 'words', { type: 'sendMessage', messageId: 'words', to: ['tokyo'], text: WORDS })
  for (let step = 0; match.state()!.end === null; step++) {
    if (step > 400) throw new Error('the match does not end')
    const { phase, seats } = match.state()!
    if (phase === 'negotiation' && seats.seoul.sealedAtMs === null) {
      await match.submit(seoul, `draft-${step}`, { type: 'saveDraft', draft: { orders: [{ order: 'telephone', target: 'tokyo', second: null, treatyId: null }], statement: null } })
      await match.submit(seoul, `seal-${step}`, { type: 'sealOrders' })
    }
    if (phase !== 'negotiation') await match.submit({ type: 'host', hostId: 'host' }, `advance-${step}`, { type: 'advancePhase' })
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}

beforeAll(async () => {
  await played()
})

async function asked(wish: Partial<ForkRequest>, cookie = student, matchId = origin): Promise<{ readonly status: number; readonly matchId: string; readonly seatToken: string; readonly code?: string }> {
  const body = JSON.stringify({ round: 2, seat: 'seoul', play: 'bots', draft: null, ...wish })
  const request = new Request('http://127.0.0.1/api', { method: 'POST', body, headers: { cookie, 'content-type': 'application/json', accept: 'application/json' } })
  const response = await POST(request, { params: Promise.resolve({ id: matchId }) })
  return { ...await response.json(), status: response.status }
}
async function askedForClass(wish: object, cookie: string): Promise<{ readonly status: number; readonly matchId: string; readonly sessionId: string; readonly code: string }> {
  const request = new Request('http://127.0.0.1/api', { method: 'POST', body: JSON.stringify(wish), headers: { cookie, 'content-type': 'application/json', accept: 'application/json' } })
  const response = await POST(request, { params: Promise.resolve({ id: origin }) })
  return { ...await response.json(), status: response.status }
}
const resting = { orders: [{ order: 'rest', target: null, second: null, treatyId: null }], statement: null }

describe('what if', () => {
  it('changes one seat’s orders and leaves the others’ as they stood; bots play on to the end', async () => {
    const fork = await asked({ draft: resting })
    expect(fork.status).toBe(200)
    await until(async () => (await stateOf(fork.matchId)).end !== null)
    const ordersIn = async (matchId: string) => (await stateOf(matchId)).acts.filter((act) => act.type === 'order' && act.round === 2).map((act) => ({ seat: act.seat, order: act.draft }))
    const [before, after] = [await ordersIn(origin), await ordersIn(fork.matchId)]
    expect(after.filter(({ seat }) => seat === 'seoul').map(({ order }) => 'order' in order && order.order)).toEqual(['rest'])
    expect(after.filter(({ seat }) => seat !== 'seoul')).toEqual(before.filter(({ seat }) => seat !== 'seoul'))
    // The row notes the end a little after the log has it.
    await expect.poll(() => server.database.prisma.match.findUnique({ where: { id: fork.matchId } }), { timeout: 20_000 }).toMatchObject({ originId: origin, originRound: 2, sessionId: null, status: 'ended' })
  })

  it('has a log of its own that replays to where it stands, and leaves the other as it was', async () => {
    const length = (await entriesOf(origin)).length
    const fork = await asked({ draft: resting })
    await until(async () => (await stateOf(fork.matchId)).end !== null)
    expect(replay(await eventsOf(fork.matchId))).toEqual(await stateOf(fork.matchId))
    expect((await stateOf(fork.matchId)).matchId).toBe(fork.matchId)
    expect(await entriesOf(origin)).toHaveLength(length)
  })

  it('lets the asker sit down live at any seat, the clock at rest and bots at the others', async () => {
    const fork = await asked({ round: 1, seat: 'tokyo', play: 'live' })
    const state = await stateOf(fork.matchId)
    expect(state).toMatchObject({ phase: 'negotiation', round: 1, clock: { deadlineMs: null } })
    expect(state.seats.tokyo.control).toBe('people')
    expect(Object.values(state.seats).filter(({ control }) => control === 'bot')).toHaveLength(5)
    await until(async () => (await stateOf(fork.matchId)).seats.beijing.sealedAtMs !== null)
    expect((await stateOf(fork.matchId)).phase).toBe('negotiation')
  })

  it('lets a host open it as a session: paused, bots hold the seats until people join by its code, and play goes on at the host’s word', async () => {
    const wish = { round: 2, play: 'class', title: 'What if', reason: 'until all are here' }
    expect((await askedForClass(wish, student)).status).toBe(401)
    expect((await askedForClass(wish, await server.signedIn('other'))).status).toBe(404)
    expect(await askedForClass({ ...wish, round: 9 }, await server.signedIn('host'))).toMatchObject({ status: 409, code: 'noSuchRound' })
    const { status, matchId, code, sessionId } = await askedForClass(wish, await server.signedIn('host'))
    expect(status).toBe(200)
    expect(await stateOf(matchId)).toMatchObject({ phase: 'negotiation', round: 2, clock: { paused: { by: 'host', reason: wish.reason }, deadlineMs: null }, settings: { clocks: { timed: true } } })
    expect((await sessionOf(server.live, 'host', sessionId))?.tables).toEqual([{ matchId, tableNumber: 1, ended: false }])
    expect(await sessionOf(server.live, 'other', sessionId)).toBeNull()
    const seated = await takeSeat(server.live, { code, name: 'Newcomer', seat: 'moscow' })
    expect(seated.ok && seated.seated).toMatchObject({ matchId, seat: 'moscow' })
    const match = (await server.live.matches.find(matchId))!
    expect(Object.values((await stateOf(matchId)).seats).map(({ sealedAtMs }) => sealedAtMs)).toEqual([null, null, null, null, null, null])
    await match.submit({ type: 'host', hostId: 'host' }, 'on', { type: 'resumeClock' })
    await until(async () => Object.values((await stateOf(matchId)).seats).filter(({ sealedAtMs }) => sealedAtMs !== null).length === 5)
    expect(await stateOf(matchId)).toMatchObject({ phase: 'negotiation', seats: { moscow: { control: 'people', sealedAtMs: null } } })
  })

  it('takes along no word that anybody wrote', async () => {
    const fork = await asked({ draft: resting })
    expect(JSON.stringify(await entriesOf(origin))).toContain(WORDS)
    expect(JSON.stringify(await entriesOf(fork.matchId))).not.toContain(WORDS)
    expect(await server.database.prisma.person.findMany({ where: { matchId: fork.matchId } })).toMatchObject([{ displayName: null, role: 'observer' }])
  })

  it('refuses strangers, other hosts, matches under way, orders against the rules and rounds that never came', async () => {
    for (const cookie of ['', await server.signedIn('other')]) expect((await asked({}, cookie)).status).toBe(404)
    const open = await opened()
    expect((await asked({}, cookieOf(open.matchId, open.seatToken), open.matchId)).status).toBe(403)
    expect((await asked({}, await server.signedIn('host'), open.matchId)).status).toBe(403)
    const before = await server.database.prisma.match.count()
    expect(await asked({ draft: { ...resting, orders: [{ order: 'nonsense', target: null, second: null, treatyId: null }] } })).toMatchObject({ status: 409 })
    expect(await asked({ round: 9 })).toMatchObject({ status: 409, code: 'noSuchRound' })
    expect((await asked({ round: 0 })).status).toBe(400)
    expect(await server.database.prisma.match.count()).toBe(before)
  })

  it('says in the asker’s language why not and what to do, the rules’ own reasons included', async () => {
    const says = async (wish: object, cookie: string, id = origin) => {
      const headers = { cookie, 'content-type': 'application/json', 'accept-language': 'en' }
      const response = await POST(new Request('http://127.0.0.1/api', { method: 'POST', body: JSON.stringify({ round: 2, seat: 'seoul', play: 'bots', draft: null, ...wish }), headers }), { params: Promise.resolve({ id }) })
      return ((await response.json()) as { readonly says: string }).says
    }
    expect(await says({ round: 9 }, student)).toBe('The match ended before that round: choose an earlier one.')
    expect(await says({ round: 9 }, `${student}; language=ko`)).toBe('경기가 그 라운드 전에 끝났습니다. 더 앞의 라운드를 고르세요.')
    expect(await says({}, '')).toContain('not by a shared link')
    expect(await says({ draft: { ...resting, orders: [{ order: 'nonsense', target: null, second: null, treatyId: null }] } }, student)).toBe('There is no such order here. Choose another one.')
  })

  it('opens to whoever asked for it and to nobody else', async () => {
    const fork = await asked({})
    await until(async () => (await stateOf(fork.matchId)).end !== null)
    expect((await asked({ round: 1 }, cookieOf(fork.matchId, fork.seatToken), fork.matchId)).status).toBe(200)
    expect((await asked({ round: 1 }, student, fork.matchId)).status).toBe(404)
  })
})
