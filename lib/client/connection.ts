import { io, type Socket } from 'socket.io-client'
import type { Command } from '../engine/commands.ts'
import type { ClientToServer, CommandRequest, JoinRequest, Receipt, ServerToClient, TypingRequest } from '../protocol/messages.ts'
import { newCommandId } from './commandId.ts'
import { createMatchStore, takeFrame, takeJoin, type MatchStore } from './matchStore.ts'
import { deviceStorage, outboxFor, type Outbox } from './outbox.ts'

export type GameSocket = Socket<ServerToClient, ClientToServer>

export type Connection = {
  readonly store: MatchStore
  /** Sent until there is a receipt, with one id, over any number of breaks. */
  readonly send: (command: Command) => Promise<Receipt>
  readonly sayTyping: (to: TypingRequest['to']) => void
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
}

const RECEIPT_WAIT_MS = 8_000
const RESEND_AFTER_MS = 700
const TYPING_SHOWN_MS = 6_000

export function openSocket(options: { readonly url?: string; readonly seatToken?: string } = {}): GameSocket {
  const settings = {
    transports: ['websocket', 'polling'], tryAllTransports: true, forceNew: true, autoConnect: false,
    reconnectionDelay: 300, reconnectionDelayMax: 3_000, timeout: 10_000,
    auth: options.seatToken === undefined ? {} : { seatToken: options.seatToken },
  }
  return options.url === undefined ? io(settings) : io(options.url, settings)
}

/** One table on one socket, not opened yet. */
export function connectionTo(options: ConnectionOptions): Connection {
  const store = createMatchStore(options.matchId)
  const socket = openSocket(options)
  const storage = options.storage === undefined ? deviceStorage() : options.storage
  const outbox = outboxFor(`${options.matchId}.${options.as ?? 'me'}`, storage)
  const line: Line = { store, socket, outbox, request: joinRequestOf(options), waiting: new Map(), joining: null, closed: true }
  listen(line)
  store.setState({ queued: outbox.all().length })
  return {
    store,
    send: (command) => send(line, command),
    sayTyping: (to) => void (socket.connected && socket.volatile.emit('typing', { matchId: options.matchId, to })),
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
  readonly waiting: Map<string, (receipt: Receipt) => void>
  joining: Promise<void> | null
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
  if (!socket.active) setTimeout(() => void (isWanted() && socket.connect()), RESEND_AFTER_MS)
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
  try {
    const askedMs = Date.now()
    const answer = await line.socket.timeout(RECEIPT_WAIT_MS).emitWithAck('join', line.request)
    takeJoin(line.store, answer, (askedMs + Date.now()) / 2)
    if (!answer.ok) return
    for (const request of line.outbox.all()) void deliver(line, request)
  } catch {
    // No answer: on a live socket ask again; on a broken one the reconnect does.
    if (line.socket.connected && !line.closed) setTimeout(() => void join(line), RESEND_AFTER_MS)
  }
}

function send(line: Line, command: Command): Promise<Receipt> {
  const request: CommandRequest = { matchId: line.request.matchId, commandId: newCommandId(), command }
  line.outbox.put(request)
  line.store.setState({ queued: line.outbox.all().length })
  return new Promise((resolve) => {
    line.waiting.set(request.commandId, resolve)
    if (line.store.getState().line === 'live') void deliver(line, request)
  })
}

async function deliver(line: Line, request: CommandRequest): Promise<void> {
  try {
    const receipt = await line.socket.timeout(RECEIPT_WAIT_MS).emitWithAck('command', request)
    if ('resend' in receipt && receipt.resend) throw new Error(receipt.refusal)
    line.outbox.drop(request.commandId)
    line.store.setState({ queued: line.outbox.all().length })
    line.waiting.get(request.commandId)?.(receipt)
    line.waiting.delete(request.commandId)
  } catch {
    if (line.socket.connected && !line.closed) setTimeout(() => void deliver(line, request), RESEND_AFTER_MS)
  }
}
