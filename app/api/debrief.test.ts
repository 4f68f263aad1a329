import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_IMPORTED_BYTES } from '@/lib/protocol/replay.ts'
import { NO_ANSWERS, type ReflectionPaper } from '@/lib/protocol/reflection.ts'
import { FIRST_CRITERIA, type GradingPaper } from '@/lib/protocol/grading.ts'
import type { HostAct } from '@/lib/protocol/hostActs.ts'
import type { ReplayNote } from '@/lib/protocol/replayNotes.ts'
import { hostActs } from '@/lib/server/sessions/acts/hostActs.ts'
import { createSession, type CreatedSession } from '@/lib/server/sessions/createSession.ts'
import { removePerson } from '@/lib/server/sessions/people/removePerson.ts'
import { sessionOf } from '@/lib/server/sessions/sessionOf.ts'
import { takeSeat } from '@/lib/server/sessions/seats/takeSeat.ts'
import { testServer } from '@/lib/server/testing/testServer.ts'
import { POST as bring } from './imports/route.ts'
import { GET as exported } from './matches/[id]/export/route.ts'
import { GET as film } from './replays/[id]/route.ts'
import { DELETE as dropNote } from './replays/[id]/notes/[noteId]/route.ts'
import { GET as reflection, PUT as write } from './replays/[id]/reflection/route.ts'
import { GET as gradesCsv } from './sessions/[id]/grading/export/route.ts'
import { GET as grades } from './sessions/[id]/grading/route.ts'
import { GET as notes, POST as leave } from './replays/[id]/notes/route.ts'

const server = testServer('debrief', { hosts: ['host', 'coHost'] })
let made: CreatedSession
type Someone = { readonly cookie: string; readonly personId: string }
let seoul: Someone
let tokyo: Someone
let host: string
let coHost: string
const matchId = () => made.matchIds[0] ?? ''

beforeAll(async () => {
  made = await createSession(server.live, 'host', { title: 'Debrief', tables: 2 })
  await server.database.prisma.sessionHost.create({ data: { sessionId: made.sessionId, hostId: 'coHost', role: 'cohost' } })
  host = await server.signedIn('host')
  coHost = await server.signedIn('coHost')
  seoul = await seated('Jiho', 'seoul')
  tokyo = await seated('Hana', 'tokyo')
  await (await server.live.matches.find(matchId()))?.submit({ type: 'host', hostId: 'host' }, 'end', { type: 'endMatch' })
})

async function seated(name: string, seat: 'seoul' | 'tokyo'): Promise<Someone> {
  const answer = await takeSeat(server.live, { code: made.code, name, matchId: matchId(), seat })
  if (!answer.ok) throw new Error(answer.code)
  return { cookie: `lt_seat_${answer.seated.matchId}=${answer.seated.seatToken}`, personId: answer.seated.personId }
}

function asking(cookie: string, body?: object, method = body === undefined ? 'GET' : 'POST'): Request {
  const headers = { host: 'here.example', accept: 'application/json', 'content-type': 'application/json', cookie }
  return new Request('http://here.example/api', { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}
const of = <Rest extends object = object>(id: string, rest?: Rest) => ({ params: Promise.resolve({ id, ...rest } as { readonly id: string } & Rest) })

describe('what readers leave at a moment', () => {
  const read = async (cookie: string): Promise<readonly ReplayNote[]> => (await (await notes(asking(cookie), of(matchId()))).json()).notes
  const left = async (cookie: string, kind: ReplayNote['kind'], text: string) => (await leave(asking(cookie, { kind, place: 1, revision: 2, text }), of(matchId()))).status
  const drop = async (cookie: string, noteId: string) => (await dropNote(asking(cookie, {}, 'DELETE'), of(matchId(), { noteId }))).status
  const texts = async (cookie: string) => (await read(cookie)).map(({ text }) => text).sort()

  it('is read by those it is for: remarks by all of the match, stars by its hosts, a note by its author', async () => {
    expect(await Promise.all([left(host, 'star', 'slide'), left(host, 'note', 'mine'), left(coHost, 'note', 'co-host’s'), left(seoul.cookie, 'remark', '왜 그때?')])).toEqual([200, 200, 200, 200])
    expect(await texts(host)).toEqual(['mine', 'slide', '왜 그때?'])
    expect(await texts(coHost)).toEqual(['co-host’s', 'slide', '왜 그때?'])
    expect(await texts(tokyo.cookie)).toEqual(['왜 그때?'])
    expect(await read(tokyo.cookie)).toMatchObject([{ place: 1, by: { seat: 'seoul', name: 'Jiho', isHost: false }, isMine: false, mayDrop: false }])
  })
  it('of a student is never a star or a host’s note, and never empty', async () => {
    expect(await left(tokyo.cookie, 'star', 'x')).toBe(403)
    expect(await left(tokyo.cookie, 'note', 'x')).toBe(403)
    expect(await left(tokyo.cookie, 'remark', '  ')).toBe(400)
  })
  it('is taken back by its author, and a remark is removed by a host, on record and without its words', async () => {
    await left(tokyo.cookie, 'remark', 'unkind')
    const [one] = (await read(host)).filter(({ text }) => text === 'unkind')
    expect(await drop(seoul.cookie, one!.noteId)).toBe(404)
    expect(await drop(host, one!.noteId)).toBe(200)
    const { record } = (await sessionOf(server.live, 'host', made.sessionId))!
    expect(record[0]).toMatchObject({ act: 'dropRemark', tableNumber: 1, by: null })
    expect(JSON.stringify(record)).not.toContain('unkind')
    const [star] = (await read(coHost)).filter(({ kind }) => kind === 'star')
    expect(await drop(coHost, star!.noteId)).toBe(404)
    expect(await drop(host, star!.noteId)).toBe(200)
  })
  it('goes with the words of who is erased', async () => {
    await removePerson(server.live, seoul.personId)
    expect(await texts(tokyo.cookie)).toEqual([])
  })
})

describe('a reflection', () => {
  const answers = { ...NO_ANSWERS, why: { text: '침묵이 문제였다', moments: [{ at: 3, lens: 'seoul' as const }] } }
  const paper = async (cookie: string): Promise<ReflectionPaper> => (await reflection(asking(cookie), of(matchId()))).json()
  const written = async (cookie: string, body: object) => (await write(asking(cookie, body, 'PUT'), of(matchId()))).status

  it('is kept as a draft that its writer alone reads, with the moments that it rests on', async () => {
    expect(await written(tokyo.cookie, { answers, handedIn: false })).toBe(200)
    expect(await paper(tokyo.cookie)).toMatchObject({ mine: { answers, handedInAtMs: null }, mayWrite: true })
    expect(await paper(host)).toMatchObject({ mine: null, mayWrite: false, handedIn: [], drafts: 1 })
  })
  it('is read by hosts once it is handed in, keeps that day, and is a draft again when taken back', async () => {
    await written(tokyo.cookie, { answers, handedIn: true })
    const first = await paper(coHost)
    expect(first).toMatchObject({ drafts: 0, handedIn: [{ name: 'Hana', seat: 'tokyo', answers }] })
    await written(tokyo.cookie, { answers: NO_ANSWERS, handedIn: true })
    expect((await paper(host)).handedIn[0]?.handedInAtMs).toBe(first.handedIn[0]?.handedInAtMs)
    await written(tokyo.cookie, { answers, handedIn: false })
    expect(await paper(host)).toMatchObject({ handedIn: [], drafts: 1 })
  })
  it('is not written by a host, and not in another form', async () => {
    expect(await written(host, { answers, handedIn: false })).toBe(403)
    expect(await written(tokyo.cookie, { answers: { why: 'x' }, handedIn: false })).toBe(400)
    expect(await written(tokyo.cookie, { answers: { ...NO_ANSWERS, why: { text: 'x'.repeat(9_000), moments: [] } }, handedIn: false })).toBe(400)
  })
})

describe('the grading sheet', () => {
  const paper = async (): Promise<GradingPaper> => (await grades(asking(host), of(made.sessionId))).json()
  const act = (asked: HostAct) => hostActs(server.live, { hostId: 'host', sessionId: made.sessionId, act: asked })

  it('begins with criteria of the house and what there is to judge by', async () => {
    const { criteria, people } = await paper()
    expect(criteria).toEqual(FIRST_CRITERIA)
    expect(people).toMatchObject([{ name: 'Hana', seat: 'tokyo', tableNumber: 1, marks: {}, handedInAtMs: null }])
    expect(people[0]?.rank).toBeGreaterThan(0)
  })
  it('keeps marks and own criteria, on record without them, and gives a table without formulas', async () => {
    expect(await act({ type: 'setCriteria', criteria: [{ id: 'role', name: '', weight: 50 }, { id: 'own', name: '=Style', weight: 50 }] })).toMatchObject({ ok: true })
    expect(await act({ type: 'giveGrade', personId: tokyo.personId, marks: { role: 90, own: 70 }, comment: '=HYPERLINK("x")' })).toMatchObject({ ok: true })
    expect((await paper()).people[0]).toMatchObject({ marks: { role: 90, own: 70 }, comment: '=HYPERLINK("x")' })
    const [head, row] = (await (await gradesCsv(asking(host), of(made.sessionId))).text()).split('\r\n')
    expect(head).toContain("'=Style (50)")
    expect(row).toMatch(/^Hana,1,tokyo,90,70,80,"?'=HYPERLINK/)
    const { record } = (await sessionOf(server.live, 'host', made.sessionId))!
    expect(record.slice(0, 2).map(({ act: done }) => done)).toEqual(['giveGrade', 'setCriteria'])
    expect(record[0]).toMatchObject({ seat: 'tokyo', detail: { seat: 'tokyo' } })
    expect(JSON.stringify(record)).not.toContain('HYPERLINK')
  })
  it('has nobody of another session on it', async () => {
    const other = await createSession(server.live, 'coHost', { title: 'Other', tables: 1 })
    expect(await hostActs(server.live, { hostId: 'coHost', sessionId: other.sessionId, act: { type: 'giveGrade', personId: tokyo.personId, marks: {}, comment: '' } })).toMatchObject({ ok: false, code: 'notFound' })
    await removePerson(server.live, tokyo.personId)
    expect((await paper()).people).toEqual([])
    expect(await server.live.prisma.grade.count()).toBe(0)
  })
})

describe('an exported match', () => {
  const brought = (cookie: string, text: string) => bring(new Request('http://here.example/api/imports?title=Brought', { method: 'POST', body: text, headers: { host: 'here.example', cookie } }))

  it('is not read further than a match may be long, whatever is said of its length', async () => {
    let given = 0
    const body = new ReadableStream({
      pull: (stream) => {
        given += 1_000_000
        stream.enqueue(new Uint8Array(1_000_000).fill(32))
      },
    })
    const headers = { host: 'here.example', cookie: host, 'content-length': '9' }
    const answer = await bring(new Request('http://here.example/api/imports?title=Endless', { method: 'POST', headers, body, duplex: 'half' } as RequestInit))
    expect([answer.status, (await answer.json()).code]).toEqual([413, 'tooLarge'])
    expect(given).toBeLessThan(MOST_IMPORTED_BYTES + 5_000_000)
  })

  it('is brought in by a host, who alone reads it, and nothing of it is lost', async () => {
    const text = await (await exported(asking(host), of(matchId()))).text()
    expect((await brought(host, text)).status).toBe(409)
    const people = (await server.live.prisma.person.findMany({ where: { matchId: matchId() }, select: { id: true } })).map(({ id }) => id)
    const elsewhere = people.reduce((all, id) => all.replaceAll(id, `${id}x`), text.replaceAll(matchId(), 'elsewhere123'))
    expect((await brought(coHost, elsewhere)).status).toBe(200)
    const read = async (cookie: string, id: string) => film(asking(cookie), of(id))
    expect((await read(host, 'elsewhere123')).status).toBe(404)
    expect((await read(tokyo.cookie, 'elsewhere123')).status).toBe(404)
    const { first, steps } = await (await read(coHost, 'elsewhere123')).json()
    const original = await (await read(host, matchId())).text()
    const there = people.reduce((all, id) => all.replaceAll(`${id}x`, id), JSON.stringify({ first, steps }).replaceAll('elsewhere123', matchId()))
    expect(original).toContain(there.slice(1, -1))
  })
  it('that is none, is not over, or has been tampered with is refused, and leaves nothing', async () => {
    const file = await (await exported(asking(host), of(matchId()))).json()
    const other = (entries: readonly object[]) => JSON.stringify({ ...file, people: [], entries }).replaceAll(matchId(), 'tampered1234')
    const broken = file.entries.map((entry: { events: readonly object[] }, index: number) => (index === 1 ? { ...entry, events: [{ type: 'stageResolved' }] } : entry))
    for (const text of ['', '{}', 'null', other(file.entries.slice(0, -1)), other(broken)]) expect((await brought(host, text)).status, text.slice(0, 40)).toBe(400)
    expect(await server.live.prisma.match.count({ where: { id: 'tampered1234' } })).toBe(0)
  })
})
