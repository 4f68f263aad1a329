import { io, type Socket } from 'socket.io-client'
import type { Command } from '../engine/commands.ts'
import type { ClientToServer, JoinAnswer, JoinRequest, Receipt, ServerToClient, TypingRequest } from '../protocol/messages.ts'
import { AGAIN_AFTER_MS, ANSWER_WAIT_MS, isFinal } from './answered.ts'
import { newCommandId } from './commandId.ts'
import { createMatchStore, takeFrame, takeJoin, type MatchStore } from './matchStore.ts'
import { deviceStorage, outboxFor, type Outbox } from './outbox.ts'
import { isTooLate, type Queued } from './queue.ts'

export type GameSocket = Socket<ServerToClient, ClientToServer>

export type Connection = {
  readonly store: MatchStore
  /** Sent until there is a receipt, with one id, over any number of breaks. */
  readonly send: (command: Command) => Promise<Receipt>
  readonly sayTyping: (to: TypingRequest['to']) => void
  /** Does not wait for the next try by itself. */
  readonly tryNow: () => void
  readonly open: () => void
  /** May be opened again. */
  readonly close: () => void
}

export type ConnectionOptions = {
  readonly matchId: string
  readonly as?: JoinRequest['as']
  readonly url?: string
  /** For programs; browsers send their cookie. */
  readonly seatToken?: string
  readonly storage?: Storage | null
  readonly greetedWithinMs?: number
}

const TYPING_SHOWN_MS = 6_000

type SocketOptions = Pick<ConnectionOptions, 'url' | 'seatToken' | 'greetedWithinMs'>

export function openSocket(options: SocketOptions = {}): GameSocket {
  const settings = {
    transports: ['websocket', 'polling'], tryAllTransports: true, forceNew: true, autoConnect: false,
    reconnectionDelay: 300, reconnectionDelayMax: 3_000, timeout: 10_000,
    auth: options.seatToken === undefined ? {} : { seatToken: options.seatToken },
  }
  const socket: GameSocket = options.url === undefined ? io(settings) : io(options.url, settings)
  mindGreeting(socket, options.greetedWithinMs ?? ANSWER_WAIT_MS)
  return socket
}

/**
 * Gives up a line that opened and was not greeted. Where a browser asks again by itself for an answer that a bad network
 * cut off, the greeting went down with the first, and Socket.IO would wait for it without end.
 */
function mindGreeting(socket: GameSocket, withinMs: number): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => clearTimeout(timer)
  socket.on('connect', rest)
  socket.io.on('close', rest)
  socket.io.on('open', () => {
    timer = setTimeout(() => socket.io.engine.close(), withinMs)
  })
}

/** One table on one socket, not opened yet. */
export function connectionTo(options: ConnectionOptions): Connection {
  const store = createMatchStore(options.matchId)
  const socket = openSocket(options)
  const storage = options.storage === undefined ? deviceStorage() : options.storage
  const outbox = outboxFor(`${options.matchId}.${options.as ?? 'me'}`, storage)
  const line: Line = { store, socket, outbox, request: joinRequestOf(options), waiting: new Map(), joining: null, delivering: false, closed: true }
  listen(line)
  showQueue(line)
  return {
    store,
    send: (command) => send(line, command),
    sayTyping: (to) => void (socket.connected && socket.volatile.emit('typing', { matchId: options.matchId, to })),
    tryNow: () => {
      if (!line.closed && !socket.connected) socket.disconnect().connect()
    },
    open: () => {
      line.closed = false
      socket.connect()
    },
    close: () => {
      line.closed = true
      socket.disconnect()
    },
  }
}

type Line = {
  readonly store: MatchStore
  readonly socket: GameSocket
  readonly outbox: Outbox
  readonly request: JoinRequest
  readonly waiting: Map<string, readonly ((receipt: Receipt) => void)[]>
  joining: Promise<void> | null
  delivering: boolean
  closed: boolean
}

function joinRequestOf({ matchId, as }: ConnectionOptions): JoinRequest {
  return as === undefined ? { matchId } : { matchId, as }
}

function listen(line: Line): void {
  const { socket, store } = line
  const { matchId } = line.request
  socket.on('connect', () => void join(line))
  socket.on('disconnect', () => wentOffline(line))
  socket.on('connect_error', () => wentOffline(line))
  socket.on('frame', (frame) => {
    if (frame.matchId === matchId && !takeFrame(store, frame)) void join(line)
  })
  socket.on('presence', (message) => message.matchId === matchId && store.setState({ presence: message.presence }))
  socket.on('names', (message) => message.matchId === matchId && store.setState({ names: message.names }))
  socket.on('unseated', (message) => {
    if (message.matchId !== matchId) return
    if (message.movedTo === matchId) void join(line)
    else store.setState({ unseated: true, movedTo: message.movedTo })
  })
  socket.on('goingDown', () => store.setState({ goingDown: true }))
  socket.on('typing', (message) => {
    const atMs = Date.now()
    const others = store.getState().typing.filter((one) => one.seat !== message.seat && atMs - one.atMs < TYPING_SHOWN_MS)
    store.setState({ typing: [...others, { ...message, atMs }] })
  })
}

function wentOffline(line: Line): void {
  const { store, socket } = line
  if (line.closed) return
  store.setState(({ offlineSinceMs }) => ({ line: 'offline', offlineSinceMs: offlineSinceMs ?? Date.now() }))
  comeBackTo(socket, () => !line.closed)
}

/** Socket.IO does not try again by itself where the server closed the line or refused it, as when it stops or is full. */
export function comeBackTo(socket: GameSocket, isWanted: () => boolean): void {
  if (!socket.active) setTimeout(() => void (isWanted() && socket.connect()), AGAIN_AFTER_MS)
}

/** Takes the whole view, then sends again what has no receipt. */
async function join(line: Line): Promise<void> {
  if (line.joining !== null) return line.joining
  line.joining = joinOnce(line).finally(() => {
    line.joining = null
  })
  return line.joining
}

async function joinOnce(line: Line): Promise<void> {
  const answer = await askToJoin(line)
  if (answer === null) {
    // On a live socket ask again; on a broken one the reconnect does.
    if (line.socket.connected && !line.closed) setTimeout(() => void join(line), AGAIN_AFTER_MS)
  } else if (answer.ok) void deliverAll(line)
}

/** Null where no answer came, or one that may soon be another. It is taken in the very call that brings it: the next frame may be right behind, numbered on from it. */
function askToJoin({ socket, store, request }: Line): Promise<JoinAnswer | null> {
  const askedMs = Date.now()
  return new Promise((resolve) => {
    const { viewTag } = store.getState()
    socket.timeout(ANSWER_WAIT_MS).emit('join', viewTag === null ? request : { ...request, viewTag }, (error: Error | null, answer: JoinAnswer) => {
      const isTaken = error === null && isFinal(answer)
      if (isTaken) takeJoin(store, answer, (askedMs + Date.now()) / 2)
      resolve(isTaken ? answer : null)
    })
  })
}

function showQueue({ store, outbox }: Line): void {
  const waiting = outbox.all().map(({ request }) => request)
  store.setState({ waiting, queued: waiting.length })
}

function send(line: Line, command: Command): Promise<Receipt> {
  const { round, phaseNumber } = line.store.getState().view?.match ?? { round: 0, phaseNumber: 0 }
  const request = { matchId: line.request.matchId, commandId: newCommandId(), command }
  const superseded = line.outbox.put({ request, round, phaseNumber })
  showQueue(line)
  return new Promise((resolve) => {
    // Who waits for an older draft is answered together with the newer one that holds it.
    const older = superseded === null ? [] : (line.waiting.get(superseded) ?? [])
    if (superseded !== null) line.waiting.delete(superseded)
    line.waiting.set(request.commandId, [...older, resolve])
    void deliverAll(line)
  })
}

/** One after the other, in the order in which they were given: a draft never overtakes the seal. */
async function deliverAll(line: Line): Promise<void> {
  if (line.delivering) return
  line.delivering = true
  try {
    for (let next = nextToDeliver(line); next !== null; next = nextToDeliver(line)) {
      if (!await deliver(line, next)) await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
    }
  } finally {
    line.delivering = false
  }
}

function nextToDeliver(line: Line): Queued | null {
  const isLive = !line.closed && line.socket.connected && line.store.getState().line === 'live'
  return isLive ? (line.outbox.all()[0] ?? null) : null
}

/** False where it has to be sent again. */
async function deliver(line: Line, queued: Queued): Promise<boolean> {
  const match = line.store.getState().view?.match
  if (match !== undefined && isTooLate(queued, match)) {
    line.store.setState(({ missed }) => ({ missed: missed + 1 }))
    settle(line, queued, { ok: false, rejection: { code: 'wrongPhase' } })
    return true
  }
  try {
    const receipt = await line.socket.timeout(ANSWER_WAIT_MS).emitWithAck('command', queued.request)
    if ('resend' in receipt && receipt.resend) return false
    settle(line, queued, receipt)
    return true
  } catch {
    return false
  }
}

function settle(line: Line, { request: { commandId } }: Queued, receipt: Receipt): void {
  line.outbox.drop(commandId)
  showQueue(line)
  for (const resolve of line.waiting.get(commandId) ?? []) resolve(receipt)
  line.waiting.delete(commandId)
}
