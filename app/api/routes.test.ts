import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as exported } from './matches/[id]/export/route.ts'
import { GET as offered, POST as join } from './join/route.ts'
import { GET as table } from './replays/[id]/export/[format]/route.ts'
import { GET as otherwise } from './replays/[id]/otherwise/route.ts'
import { GET as replayed } from './replays/[id]/route.ts'
import { DELETE as unshare, POST as share } from './replays/[id]/share/route.ts'
import { POST as comeBack } from './return/route.ts'
import { POST as accept } from './invites/route.ts'
import { GET as wall } from './projector/route.ts'
import { POST as act } from './sessions/[id]/acts/route.ts'
import { GET as wholeRecord } from './sessions/[id]/record/route.ts'
import { GET as session } from './sessions/[id]/route.ts'
import { POST as startTables } from './sessions/[id]/start/route.ts'
import { GET as sessions, POST as create } from './sessions/route.ts'
import { POST as solo } from './solo/route.ts'
import { smallestChange } from '@/lib/analysis/smallestChange/smallestChange.ts'
import { branded } from '@/lib/base/brand.ts'
import type { MatchId } from '@/lib/engine/ids.ts'
import { referenceMatch } from '@/lib/analysis/history/referenceMatch.ts'
import { REFERENCE_MATCH } from '@/lib/scenarios/realCourse/referenceId.ts'
import { realCourse } from '@/lib/scenarios/realCourse/scenario.ts'
import type { ReplayFilm } from '@/lib/protocol/replay.ts'
import { createSession, type CreatedSession } from '@/lib/server/sessions/createSession.ts'
import { EXPORT_TABLES } from '@/lib/server/replays/exportTables.ts'
import { testServer } from '@/lib/server/testing/testServer.ts'

const server = testServer('routes', { environment: { CONTINUATIONS: '200', RATE_LIMIT_FACTOR: '1' } })
let made: CreatedSession

beforeAll(async () => {
  made = await createSession(server.live, 'host', { title: 'Routes', tables: 1 })
})

type Asking = { readonly body?: object; readonly cookie?: string; readonly origin?: string; readonly query?: string }

function asking({ body, cookie, origin, query }: Asking = {}): Request {
  const headers = new Headers({ host: 'here.example', accept: 'application/json', 'content-type': 'application/json' })
  if (cookie !== undefined) headers.set('cookie', cookie)
  if (origin !== undefined) headers.set('origin', origin)
  const url = `http://here.example/api${query ?? ''}`
  return body === undefined ? new Request(url, { headers }) : new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
}
const of = (id: string) => ({ params: Promise.resolve({ id }) })
const inFormat = (id: string, format: string) => ({ params: Promise.resolve({ id, format }) })

describe('strangers', () => {
  it('are refused on every route of hosts and tables', async () => {
    const matchId = made.matchIds[0] ?? ''
    const student = await join(asking({ body: { code: made.code, name: 'A student', seat: 'moscow' } }))
    const seat = student.headers.get('set-cookie')?.split(';')[0]
    for (const cookie of [undefined, 'lt_seat_x=nonsense', await server.signedIn('someone-else'), seat]) {
      const answers = await Promise.all([
        session(asking({ cookie }), of(made.sessionId)), startTables(asking({ cookie, body: {} }), of(made.sessionId)),
        exported(asking({ cookie }), of(matchId)), replayed(asking({ cookie }), of(matchId)), otherwise(asking({ cookie, query: '?act=r1.seoul.0' }), of(matchId)), wholeRecord(asking({ cookie }), of(made.sessionId)),
        act(asking({ cookie, body: { type: 'endSession' } }), of(made.sessionId)), act(asking({ cookie, body: { type: 'invite' } }), of(made.sessionId)),
        share(asking({ cookie, body: {} }), of(matchId)), unshare(asking({ cookie, body: {} }), of(matchId)),
        ...Object.keys(EXPORT_TABLES).map((format) => table(asking({ cookie }), inFormat(matchId, format))),
      ])
      for (const { status } of answers) expect([401, 403, 404]).toContain(status)
    }
    expect((await sessions(asking())).status).toBe(401)
    expect((await create(asking({ body: { title: 'Mine', tables: 1 } }))).status).toBe(401)
    expect((await comeBack(asking({ body: { returnCode: 'GUESSED999' } }))).status).toBe(404)
    expect((await join(asking({ body: { code: 'AAAAAA', name: 'A' } }))).status).toBe(404)
    expect((await offered(asking({ query: '?code=AAAAAA' }))).status).toBe(404)
    expect((await wall(asking({ query: '?code=AAAAAA' }))).status).toBe(404)
    expect((await accept(asking({ cookie: await server.signedIn('host'), body: { token: 'guessed-guessed-guessed' } }))).status).toBe(404)
    expect((await accept(asking({ body: { token: 'guessed-guessed-guessed' } }))).status).toBe(401)
  })

  it('pages of another site can not act with a visitor', async () => {
    const origin = 'https://elsewhere.example'
    expect((await solo(asking({ origin, body: {} }))).status).toBe(403)
    expect((await act(asking({ origin, cookie: await server.signedIn('host'), body: { type: 'endSession' } }), of(made.sessionId))).status).toBe(403)
    expect((await create(asking({ origin, cookie: await server.signedIn('host'), body: { title: 'x', tables: 1 } }))).status).toBe(403)
  })
})

describe('those who may', () => {
  it('play alone: the whole course, or the guided first round, and no other scenario', async () => {
    const opened = async (body: object) => {
      const { matchId }: { matchId: string } = await (await solo(asking({ body }))).json()
      return (await server.live.matches.find(matchId))?.state()
    }
    expect(await opened({ scenario: 'tutorial' })).toMatchObject({ scenarioId: 'tutorial', settings: { rounds: 2 } })
    expect(await opened({})).toMatchObject({ scenarioId: 'lipsAndTeeth', settings: { rounds: 8 } })
    expect((await solo(asking({ body: { scenario: 'realCourse' } }))).status).toBe(400)
  })

  it('sit down by code, and see the replay only when the match is over', async () => {
    const answer = await join(asking({ body: { code: made.code.toLowerCase(), name: '김민서', seat: 'seoul' } }))
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect(answer.headers.get('set-cookie')).toContain('HttpOnly')
    const { matchId }: { matchId: string } = await answer.json()
    expect((await replayed(asking({ cookie }), of(matchId))).status).toBe(403)
    expect((await exported(asking({ cookie }), of(matchId))).status).toBe(404)
    for (const early of [cookie, await server.signedIn('host')]) expect((await otherwise(asking({ cookie: early, query: '?act=r1.seoul.0' }), of(matchId))).status).toBe(403)
    expect((await table(asking({ cookie }), inFormat(matchId, 'acts'))).status).toBe(403)
    const match = await server.live.matches.find(matchId)
    expect(await match?.submit({ type: 'host', hostId: 'host' }, 'said', { type: 'tellTable', messageId: 'said', to: 'all', text: '김민서라고 합니다' })).toEqual({ ok: true })
    await match?.submit({ type: 'host', hostId: 'host' }, 'end', { type: 'endMatch' })
    expect((await replayed(asking({ cookie, query: '?lens=whole' }), of(matchId))).status).toBe(200)
    expect(await (await table(asking({ cookie }), inFormat(matchId, 'press'))).text()).toContain('김민서라고 합니다')
    for (const format of Object.keys(EXPORT_TABLES).filter((name) => EXPORT_TABLES[name]?.hasWords !== true)) {
      const given = await table(asking({ cookie }), inFormat(matchId, format))
      expect(given.headers.get('content-disposition')).toContain('attachment')
      expect(await given.text()).not.toContain('김민서')
    }
    expect((await table(asking({ cookie }), inFormat(matchId, 'toString'))).status).toBe(404)
  })

  it('host their own sessions', async () => {
    const cookie = await server.signedIn('host')
    expect(await (await session(asking({ cookie }), of(made.sessionId))).json()).toMatchObject({ ok: true, title: 'Routes' })
    expect(await (await sessions(asking({ cookie }))).json()).toMatchObject({ sessions: [{ title: 'Routes' }] })
    const answer = await exported(asking({ cookie }), of(made.matchIds[0] ?? ''))
    expect(answer.status).toBe(200)
  })
})

describe('a shared replay', () => {
  it('is opened by a stranger with the link, shows no name, and closes again', async () => {
    const cookie = await server.signedIn('host')
    const matchId = made.matchIds[0] ?? ''
    const given: { link: string } = await (await share(asking({ cookie, body: {} }), of(matchId))).json()
    const query = given.link.slice(given.link.indexOf('?'))
    const opened = await replayed(asking({ query }), of(matchId))
    const text = await opened.text()
    expect(opened.status).toBe(200)
    expect(text).toContain('"reader":"guest"')
    expect(text).not.toContain('김민서')
    expect((await table(asking({ query }), inFormat(matchId, 'acts'))).status).toBe(200)
    expect((await table(asking({ query }), inFormat(matchId, 'press'))).status).toBe(404)
    expect(text).not.toContain('Routes')
    expect(text).not.toContain('김민서라고 합니다')
    expect(text).toContain('"said"')
    expect((await replayed(asking({ query: '?share=guessed' }), of(matchId))).status).toBe(404)
    expect((await share(asking({ query, body: {} }), of(matchId))).status).toBe(404)
    await unshare(asking({ cookie, body: {} }), of(matchId))
    expect((await replayed(asking({ query }), of(matchId))).status).toBe(404)
  })
})

describe('the real course of events', () => {
  it('is everybody’s to read, and equal to what the rules make of the record', async () => {
    expect((await replayed(asking(), of(REFERENCE_MATCH))).status).toBe(200)
    const log = await server.live.log.read(REFERENCE_MATCH, 0)
    expect(log.flatMap(({ events }) => events)).toEqual(referenceMatch().events)
    expect((await exported(asking(), of(REFERENCE_MATCH))).status).toBe(404)
  })

  it('says of each order what would have changed it, and nothing of what was never ordered', async () => {
    const { events } = referenceMatch()
    const act = events.flatMap((event) => (event.type === 'stageResolved' ? event.acts : [])).find(({ type }) => type === 'order')
    const answer = await otherwise(asking({ query: `?act=${act?.id}` }), of(REFERENCE_MATCH))
    expect(await answer.json()).toEqual({ found: smallestChange(realCourse, events, act?.id ?? '') })
    expect((await otherwise(asking({ query: '?act=r99.seoul.0' }), of(REFERENCE_MATCH))).status).toBe(400)
    expect((await otherwise(asking(), of(REFERENCE_MATCH))).status).toBe(400)
  })
})

describe('a film of the match', () => {
  const film = (query: string) => replayed(asking({ query }), of(REFERENCE_MATCH))

  it('comes zipped to those who ask for it so, and says the same to all', async () => {
    const zipped = await film('?lens=seoul&as=gzip')
    const plain = await film('?lens=seoul')
    expect(zipped.headers.get('content-type')).toBe('application/gzip')
    const text = await plain.text()
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(text)
    expect(await (await film('?lens=whole')).text()).not.toBe(text)
  })

  it('opens within a second from a warm server, twelve rounds and more', async () => {
    await film('?lens=whole&as=gzip')
    const before = performance.now()
    const { steps }: ReplayFilm = JSON.parse(gunzipSync(Buffer.from(await (await film('?lens=whole&as=gzip')).arrayBuffer())).toString())
    expect(steps.at(-1)?.round).toBeGreaterThanOrEqual(12)
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  it('has no words of a match any more once they are erased, though it was kept', async () => {
    const cookie = await server.signedIn('host')
    const matchId = made.matchIds[0] ?? ''
    const read = async () => (await replayed(asking({ cookie }), of(matchId))).text()
    expect(await read()).toContain('김민서라고 합니다')
    await server.live.log.erase(branded<MatchId>(matchId), new Map([['said', null]]))
    expect(await read()).not.toContain('김민서라고 합니다')
  })
})
