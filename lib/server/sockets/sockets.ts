import { Server as Engine } from 'engine.io'
import { Server } from 'socket.io'
import { MESSAGE_LIMIT_BYTES } from '../../protocol/messages.ts'
import { addressOf, isOwnOrigin } from '../access/origin.ts'
import { credentialsOf } from '../access/whoAsks.ts'
import { answerFollow, answerLead } from './debrief.ts'
import { answerJoin } from './join.ts'
import { leaveTable, type GameServer, type GameSocket } from './rooms.ts'
import { answerCommand } from './sendCommand.ts'
import type { SocketParts } from './socketParts.ts'
import { answerWatch } from './watch.ts'
import { passTyping } from './typing.ts'

export function openSockets(config: SocketParts['config']): { readonly io: GameServer; readonly engine: Engine } {
  const settings = { maxHttpBufferSize: MESSAGE_LIMIT_BYTES, perMessageDeflate: false, httpCompression: false, serveClient: false }
  const io: GameServer = new Server(settings)
  const engine = new Engine({
    ...settings,
    pingInterval: 10_000, pingTimeout: 10_000,
    allowRequest: (request, done) => done(null, isOwnOrigin(request, config.publicUrl)),
  })
  io.bind(engine)
  return { io, engine }
}

/** Every event has its schema and its check; nothing here decides about the game. */
export function listenToSockets(io: GameServer, parts: SocketParts): void {
  io.use((socket, next) => void admit(socket, parts).then(next, () => next(new Error('failed'))))
  io.on('connection', (socket) => {
    parts.metrics.sockets.inc()
    socket.on('join', (request, answer) => void answerJoin({ socket, parts, request, answer: safely(answer) }))
    socket.on('command', (request, answer) => void answerCommand({ socket, parts, request, answer: safely(answer) }))
    socket.on('watchSession', (request, answer) => void answerWatch({ socket, parts, request, answer: safely(answer) }))
    socket.on('followDebrief', (request, answer) => void answerFollow({ socket, parts, request, answer: safely(answer) }))
    socket.on('leadDebrief', (request, answer) => void answerLead({ socket, parts, request, answer: safely(answer) }))
    socket.on('typing', (request) => void passTyping({ socket, parts, request }))
    socket.on('clock', (answer) => safely(answer)({ serverNowMs: parts.nowMs() }))
    socket.on('leave', (request) => leave(socket, parts, request))
    socket.on('disconnect', () => {
      parts.metrics.sockets.dec()
      for (const matchId of [...socket.data.places.keys()]) wentAway(socket, parts, matchId)
    })
  })
}

async function admit(socket: GameSocket, { config, limits }: SocketParts): Promise<Error | undefined> {
  const address = addressOf({ headers: socket.handshake.headers, socket: socket.request.socket }, config.trustProxy)
  if (!await limits.take('connect', address)) return new Error('tooMany')
  const credentials = await credentialsOf(socket.handshake.headers, socket.handshake.auth, config.authSecret)
  Object.assign(socket.data, { address, credentials, places: new Map() })
  return undefined
}

/** A program may forget the acknowledgement; that must not end the process. */
function safely<Given>(answer: unknown): (given: Given) => void {
  return typeof answer === 'function' ? (given) => void answer(given) : () => undefined
}

function leave(socket: GameSocket, parts: SocketParts, request: unknown): void {
  const matchId = typeof request === 'object' && request !== null && 'matchId' in request ? request.matchId : null
  if (typeof matchId !== 'string') return
  wentAway(socket, parts, matchId)
  leaveTable(socket, matchId)
}

function wentAway(socket: GameSocket, { presence, tellPresence }: SocketParts, matchId: string): void {
  const place = socket.data.places.get(matchId)
  if (place?.type !== 'person') return
  presence.went(matchId, place.personId, socket.id)
  tellPresence(matchId)
}
