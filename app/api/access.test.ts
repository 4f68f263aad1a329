import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GameSocket } from '@/lib/client/connection.ts'
import type { ClientToServer } from '@/lib/protocol/messages.ts'
import { NO_ANSWERS } from '@/lib/protocol/reflection.ts'
import { createSession, type CreatedSession } from '@/lib/server/sessions/createSession.ts'
import { takeSeat } from '@/lib/server/sessions/seats/takeSeat.ts'
import { testServer } from '@/lib/server/testing/testServer.ts'

/** Who may ask what, in one table: each kind of person asks each route and each event, and only those named are answered. */
const KINDS = ['stranger', 'studentElsewhere', 'student', 'observer', 'otherHost', 'coHost', 'host'] as const
type Kind = (typeof KINDS)[number]
const EVERYONE: readonly Kind[] = KINDS
const HOSTS: readonly Kind[] = ['coHost', 'host']
const SIGNED_IN: readonly Kind[] = ['otherHost', ...HOSTS]
const AT_THE_TABLE: readonly Kind[] = ['student', 'observer', ...HOSTS]
const NOBODY: readonly Kind[] = []

type Entry = {
  readonly may: readonly Kind[]
  /** Once the match is over, where that makes a difference. */
  readonly mayAfter?: readonly Kind[]
  readonly query?: () => string
  readonly body?: () => object
}

const session = { title: 'Access', tables: 1, settings: { spectators: 'public' as const } }
const ROUTES: Readonly<Record<string, Entry>> = {
  'GET /api/join': { may: EVERYONE, query: () => `?code=${made.code}` },
  'GET /api/matches/[id]/export': { may: HOSTS },
  'GET /api/matches/[id]/mine': { may: ['student', 'observer'] },
  'POST /api/matches/[id]/return': { may: ['student', 'observer'], body: () => ({}) },
  'GET /api/projector': { may: EVERYONE, query: () => `?code=${made.code}` },
  'GET /api/replays/[id]': { may: HOSTS, mayAfter: AT_THE_TABLE },
  'GET /api/replays/[id]/export/[format]': { may: HOSTS, mayAfter: AT_THE_TABLE },
  'GET /api/replays/[id]/notes': { may: HOSTS, mayAfter: AT_THE_TABLE },
  'POST /api/replays/[id]/notes': { may: HOSTS, mayAfter: AT_THE_TABLE, body: () => ({ kind: 'remark', place: 0, revision: 1, text: 'Why then?' }) },
  'DELETE /api/replays/[id]/notes/[noteId]': { may: NOBODY },
  'GET /api/replays/[id]/reflection': { may: HOSTS, mayAfter: AT_THE_TABLE },
  'PUT /api/replays/[id]/reflection': { may: NOBODY, mayAfter: ['student', 'observer'], body: () => ({ answers: NO_ANSWERS, handedIn: false }) },
  'GET /api/replays/[id]/otherwise': { may: NOBODY, mayAfter: AT_THE_TABLE, query: () => '?act=unknown' },
  'POST /api/replays/[id]/fork': { may: NOBODY, mayAfter: AT_THE_TABLE, body: () => ({}) },
  'POST /api/replays/[id]/what-if': { may: NOBODY, mayAfter: AT_THE_TABLE, body: () => ({}) },
  'GET /api/replays/[id]/tables': { may: NOBODY, mayAfter: AT_THE_TABLE },
  'GET /api/replays/[id]/turning-points': { may: NOBODY, mayAfter: AT_THE_TABLE },
  'POST /api/replays/[id]/turning-points': { may: NOBODY, mayAfter: HOSTS },
  'DELETE /api/replays/[id]/turning-points': { may: NOBODY, mayAfter: HOSTS },
  'GET /api/wording': { may: EVERYONE, query: () => '?language=ko&namespace=crisis' },
  'GET /api/sessions': { may: SIGNED_IN },
  'GET /api/sessions/[id]': { may: HOSTS },
  'GET /api/sessions/[id]/grading': { may: HOSTS },
  'GET /api/sessions/[id]/grading/export': { may: HOSTS },
  'GET /api/sessions/[id]/record': { may: HOSTS },
  'GET /api/sessions/[id]/people/[personId]': { may: HOSTS },
  'POST /api/imports': { may: SIGNED_IN, query: () => '?title=Brought', body: () => ({}) },
  'POST /api/invites': { may: NOBODY, body: () => ({ token: 'guessed-guessed-guessed' }) },
  'POST /api/join': { may: EVERYONE, body: () => ({ code: open.code, name: `Newcomer ${++newcomers}` }) },
  'POST /api/return': { may: NOBODY, body: () => ({ returnCode: 'GUESSED999' }) },
  'POST /api/sessions': { may: SIGNED_IN, body: () => session },
  'POST /api/sessions/[id]/acts': { may: HOSTS, body: () => ({ type: 'rename', title: 'Access' }) },
  'POST /api/sessions/[id]/start': { may: HOSTS, body: () => ({}) },
  'POST /api/replays/[id]/share': { may: HOSTS, body: () => ({}) },
  'DELETE /api/replays/[id]/share': { may: HOSTS },
  'POST /api/solo': { may: EVERYONE, body: () => ({}) },
}
/** The sign-in library answers these by itself. */
const NOT_OURS = ['/api/auth/[...nextauth]']

type EventEntry = { readonly may: readonly Kind[]; readonly ask: (socket: GameSocket) => Promise<{ readonly ok: boolean }> }
const ANSWER_MS = 10_000
const EVENTS: { readonly [E in keyof ClientToServer]: readonly EventEntry[] } = {
  join: [{ may: AT_THE_TABLE, ask: (socket) => socket.timeout(ANSWER_MS).emitWithAck('join', { matchId: matchId() }) }],
  command: [
    { may: ['student'], ask: (socket) => command(socket, { type: 'sendMessage', messageId: `m${++sent}`, to: 'public', text: 'hello' }) },
    { may: HOSTS, ask: (socket) => command(socket, { type: 'tellTable', messageId: `m${++sent}`, to: 'all', text: 'hello' }) },
    { may: NOBODY, ask: (socket) => command(socket, { type: 'closePhase', phaseNumber: 1 }) },
    { may: NOBODY, ask: (socket) => command(socket, { type: 'startMatch' }) },
  ],
  typing: [{ may: ['student'], ask: isHeardTyping }],
  followDebrief: [{ may: HOSTS, ask: (socket) => socket.timeout(ANSWER_MS).emitWithAck('followDebrief', { matchId: matchId() }) }],
  leadDebrief: [{ may: HOSTS, ask: (socket) => socket.timeout(ANSWER_MS).emitWithAck('leadDebrief', { matchId: matchId(), place: null }) }],
  watchSession: [{ may: HOSTS, ask: (socket) => socket.timeout(ANSWER_MS).emitWithAck('watchSession', { sessionId: made.sessionId }) }],
  clock: [{ may: EVERYONE, ask: async (socket) => ({ ok: (await socket.timeout(ANSWER_MS).emitWithAck('clock')).serverNowMs > 0 }) }],
  // Last: it changes nothing but the asker's own place, and has no answer.
  leave: [{ may: EVERYONE, ask: async (socket) => ({ ok: socket.emit('leave', { matchId: matchId() }).connected }) }],
}

const server = testServer('access', { hosts: ['host', 'coHost', 'otherHost'] })
let made: CreatedSession
let open: CreatedSession
let listener: GameSocket | undefined
const cookies = new Map<Kind, string>()
let newcomers = 0
/** Someone who sits at the table. */
let sitting = ''
let sent = 0
const matchId = () => made.matchIds[0] ?? ''

beforeAll(async () => {
  made = await createSession(server.live, 'host', { ...session, roster: 'name,role\nLooker,observer' })
  open = await createSession(server.live, 'otherHost', { title: 'Open', tables: 4 })
  await server.database.prisma.sessionHost.create({ data: { sessionId: made.sessionId, hostId: 'coHost', role: 'cohost' } })
  for (const id of ['host', 'coHost', 'otherHost'] as const) cookies.set(id, await server.signedIn(id))
  cookies.set('student', await seatedAt(made, 'Student'))
  cookies.set('observer', await seatedAt(made, 'Looker'))
  cookies.set('studentElsewhere', await seatedAt(open, 'Elsewhere'))
  sitting = (await server.database.prisma.person.findFirstOrThrow({ where: { sessionId: made.sessionId, displayName: 'Student' } })).id
  listener = await server.socket({ cookie: await seatedAt(made, 'Listener') })
  await listener.timeout(ANSWER_MS).emitWithAck('join', { matchId: matchId() })
})

async function seatedAt({ code }: CreatedSession, name: string): Promise<string> {
  const answer = await takeSeat(server.live, { code, name })
  if (!answer.ok) throw new Error(answer.code)
  return `lt_seat_${answer.seated.matchId}=${answer.seated.seatToken}`
}

function command(socket: GameSocket, asked: Parameters<ClientToServer['command']>[0]['command']) {
  return socket.timeout(ANSWER_MS).emitWithAck('command', { matchId: matchId(), commandId: `c${++sent}`, command: asked })
}

async function isHeardTyping(socket: GameSocket): Promise<{ readonly ok: boolean }> {
  const heard = new Promise<boolean>((resolve) => {
    listener?.once('typing', () => resolve(true))
    setTimeout(() => resolve(false), 400)
  })
  socket.emit('typing', { matchId: matchId(), to: 'public' })
  return { ok: await heard }
}

type Handler = (request: Request, context: { readonly params: Promise<Readonly<Record<string, string>>> }) => Promise<Response>
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Every method of every route file there is. */
async function routesThatExist(): Promise<ReadonlyMap<string, Handler>> {
  const files = fs.readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts')
  const found = new Map<string, Handler>()
  for (const file of files) {
    const route = `/${path.dirname(file)}`
    if (NOT_OURS.includes(route)) continue
    const methods: Readonly<Record<string, Handler | undefined>> = await import(path.resolve('app', file))
    for (const method of METHODS) if (methods[method] !== undefined) found.set(`${method} ${route}`, methods[method])
  }
  return found
}

async function isAnswered(name: string, handler: Handler, kind: Kind): Promise<boolean> {
  const { query, body } = ROUTES[name] ?? {}
  const cookie = cookies.get(kind)
  const headers = { host: 'here.example', accept: 'application/json', 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) }
  const request = new Request(`http://here.example/api${query?.() ?? ''}`, { method: name.split(' ')[0], headers, ...(body === undefined ? {} : { body: JSON.stringify(body()) }) })
  const id = name.includes('/sessions/') ? made.sessionId : matchId()
  const { status } = await handler(request, { params: Promise.resolve({ id, format: 'acts', noteId: 'unknown', personId: sitting }) })
  // A question found wanting was heard: only those who may ask are told so.
  if ((status >= 200 && status < 300) || status === 400) return true
  expect([401, 403, 404], `${kind} asks ${name}`).toContain(status)
  return false
}

describe('access', () => {
  it('of every route is in the table, and no other', async () => {
    expect([...(await routesThatExist()).keys()].sort()).toEqual(Object.keys(ROUTES).sort())
  })

  it('to a route is given to those named and to nobody else', async () => {
    for (const [name, handler] of await routesThatExist()) {
      const answered = []
      for (const kind of KINDS) if (await isAnswered(name, handler, kind)) answered.push(kind)
      expect(answered, name).toEqual(KINDS.filter((kind) => ROUTES[name]?.may.includes(kind)))
    }
  })

  it('to an event of the socket is given to those named and to nobody else', async () => {
    const sockets = new Map<Kind, GameSocket>()
    for (const kind of KINDS) sockets.set(kind, await server.socket({ cookie: cookies.get(kind) }))
    for (const [event, entries] of Object.entries(EVENTS)) {
      for (const { may, ask } of entries) {
        const answered = []
        for (const [kind, socket] of sockets) if ((await ask(socket)).ok) answered.push(kind)
        expect(answered, event).toEqual(KINDS.filter((kind) => may.includes(kind)))
      }
    }
    for (const socket of sockets.values()) socket.disconnect()
  })

  it('to the record opens for those who sat there when the match is over', async () => {
    const match = await server.live.matches.find(matchId())
    await match?.submit({ type: 'host', hostId: 'host' }, 'end', { type: 'endMatch' })
    for (const [name, handler] of await routesThatExist()) {
      const { mayAfter } = ROUTES[name] ?? {}
      if (mayAfter === undefined) continue
      const answered = []
      for (const kind of KINDS) if (await isAnswered(name, handler, kind)) answered.push(kind)
      expect(answered, name).toEqual(KINDS.filter((kind) => mayAfter.includes(kind)))
    }
  })
})
