// @vitest-environment node
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { afterEach, expect, it, vi } from 'vitest'
import type { Changes, View } from '../engine/viewShape.ts'
import type { ClientToServer, JoinAnswer, JoinRequest, Look, ServerToClient } from '../protocol/messages.ts'
import { connectionTo, type Connection } from './connection.ts'
import { takeLook } from './matchStore.ts'

const EMPTY = { ledger: [], acts: [], messages: [], pages: [] } as unknown as View
const LOOK: Look = { viewer: { type: 'public' }, seat: null, personId: null, isHost: false, view: EMPTY, viewTag: 'first', names: {} }
const answerAt = (privateNumber: number) => ({ ...LOOK, ok: true, matchId: 'm', changes: [], publicNumber: 0, privateNumber, presence: {}, serverNowMs: 0 }) as unknown as JoinAnswer
const saying = (id: string) => ({ set: {}, append: { messages: [{ id }] } }) as unknown as Changes
const NEW_MESSAGE = { matchId: 'm', channel: 'own', number: 1, changes: saying('new') } as const
const WAIT = { timeout: 20_000, interval: 15 }

let close: (() => Promise<void>) | null = null
afterEach(() => close?.())

type Join = { readonly socket: Socket<ClientToServer, ServerToClient>; readonly request: JoinRequest; readonly answer: (given: JoinAnswer) => void }

/** So many lines open and are not greeted, and so long the client waits for that. */
type LineOptions = { readonly ungreeted?: number; readonly greetedWithinMs?: number }

/** A line to a server whose answers to joins the test gives; closed after it. */
async function lineTo(onJoin: (join: Join, nth: number) => void, { ungreeted = 0, ...options }: LineOptions = {}): Promise<Connection> {
  const front = http.createServer()
  const io = new Server<ClientToServer, ServerToClient>(front)
  let lines = 0
  io.use((_socket, next) => void (++lines > ungreeted && next()))
  let joins = 0
  io.on('connection', (socket) => socket.on('join', (request, answer) => onJoin({ socket, request, answer }, ++joins)))
  await new Promise<void>((resolve) => { front.listen(0, '127.0.0.1', resolve) })
  const line = connectionTo({ matchId: 'm', url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, storage: null, ...options })
  close = async () => {
    line.close()
    await io.close()
  }
  return line
}

it('a frame that comes right behind the answer to a join is taken, though frames before the break had higher numbers', async () => {
  const line = await lineTo(({ socket, answer }, nth) => {
    answer(answerAt(nth === 1 ? 7 : 0))
    if (nth === 1) setTimeout(() => socket.disconnect(true))
    else socket.emit('frame', NEW_MESSAGE)
  })
  line.open()
  await vi.waitFor(() => expect(line.store.getState()).toMatchObject({ line: 'live', numbers: { own: 1 }, view: { messages: [{ id: 'new' }] } }), WAIT)
})

it('the view that the page brought stays, with what the server says has changed, and comes whole after a frame and a break', async () => {
  const tags: (string | undefined)[] = []
  const line = await lineTo(({ socket, request, answer }, nth) => {
    tags.push(request.viewTag)
    const whole = answerAt(0)
    answer(nth === 1 && whole.ok ? { ...whole, view: null, changes: [saying('since')] } : whole)
    if (nth === 1) {
      socket.emit('frame', NEW_MESSAGE)
      setTimeout(() => socket.disconnect(true), 50)
    }
  })
  takeLook(line.store, LOOK)
  expect(line.store.getState()).toMatchObject({ line: 'connecting', view: EMPTY })
  const seen: unknown[] = []
  line.store.subscribe(({ view }) => seen.push(view))
  line.open()
  await vi.waitFor(() => expect(tags).toEqual(['first', undefined]), WAIT)
  await vi.waitFor(() => expect(line.store.getState().line).toBe('live'), WAIT)
  expect(seen).toContainEqual({ ...EMPTY, messages: [{ id: 'since' }] })
  expect(seen).toContainEqual({ ...EMPTY, messages: [{ id: 'since' }, { id: 'new' }] })
})

it('a refusal of the moment is asked again until there is a place, and one that stands is told', async () => {
  const line = await lineTo(({ answer }, nth) => {
    answer(nth === 1 ? { ok: false, refusal: 'failed' } : nth === 2 ? { ok: false, refusal: 'tooMany' } : answerAt(0))
  })
  const lines: string[] = []
  line.store.subscribe((screen) => lines.push(screen.line))
  line.open()
  await vi.waitFor(() => expect(line.store.getState()).toMatchObject({ line: 'live', refusal: null }), WAIT)
  expect(lines).not.toContain('refused')
  await close?.()
  const stranger = await lineTo(({ answer }) => answer({ ok: false, refusal: 'notAllowed' }))
  stranger.open()
  await vi.waitFor(() => expect(stranger.store.getState()).toMatchObject({ line: 'refused', refusal: 'notAllowed' }), WAIT)
})

it('a line that opens without a greeting is given up, and the next is tried', async () => {
  const line = await lineTo(({ answer }) => answer(answerAt(0)), { ungreeted: 2, greetedWithinMs: 200 })
  line.open()
  await vi.waitFor(() => expect(line.store.getState().line).toBe('live'), { ...WAIT, timeout: 4_000 })
})
