// @vitest-environment node
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { afterEach, expect, it, vi } from 'vitest'
import type { View } from '../engine/viewShape.ts'
import type { ClientToServer, JoinAnswer, ServerToClient } from '../protocol/messages.ts'
import { connectionTo, type Connection } from './connection.ts'

const EMPTY = { ledger: [], acts: [], messages: [], pages: [] } as unknown as View
const answerAt = (privateNumber: number) => ({ ok: true, matchId: 'm', viewer: { type: 'public' }, seat: null, personId: null, isHost: false, view: EMPTY, publicNumber: 0, privateNumber, names: {}, presence: {}, serverNowMs: 0 }) as unknown as JoinAnswer

const front = http.createServer()
const io = new Server<ClientToServer, ServerToClient>(front)
let line: Connection | null = null
afterEach(async () => {
  line?.close()
  await io.close()
})

it('a frame that comes right behind the answer to a join is taken, though frames before the break had higher numbers', async () => {
  const joins: Socket[] = []
  io.on('connection', (socket) => socket.on('join', (_request, answer) => {
    joins.push(socket)
    const isBack = joins.length > 1
    answer(answerAt(isBack ? 0 : 7))
    if (isBack) socket.emit('frame', { matchId: 'm', channel: 'own', number: 1, changes: { set: {}, append: { messages: [{ id: 'new' }] } } as never })
    else setTimeout(() => socket.disconnect(true))
  }))
  await new Promise<void>((resolve) => { front.listen(0, '127.0.0.1', resolve) })
  line = connectionTo({ matchId: 'm', url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, storage: null })
  line.open()
  await vi.waitUntil(() => joins.length > 1 && line?.store.getState().line === 'live', { timeout: 20_000, interval: 15 })
  await vi.waitFor(() => expect(line?.store.getState()).toMatchObject({ numbers: { own: 1 }, view: { messages: [{ id: 'new' }] } }), { timeout: 5_000 })
})
