import { Server as Engine } from 'engine.io'
import { Server } from 'socket.io'
import { handshakeAuth, MESSAGE_LIMIT_BYTES } from '../../protocol/messages.ts'
import { addressOf, headerOf, isOwnOrigin } from '../access/origin.ts'
import { credentialsOf } from '../access/whoAsks.ts'
import type { Question } from './asking.ts'
import { answerTo } from './questions.ts'
import { leaveTable, type GameServer, type GameSocket } from './rooms.ts'
import { answerCommand } from './sendCommand.ts'
import type { SocketParts } from './socketParts.ts'
import { passTyping } from './typing.ts'

export function openSockets(config: SocketParts['config']): { readonly io: GameServer; readonly engine: Engine } {
  const settings = { maxHttpBufferSize: MESSAGE_LIMIT_BYTES, perMessageDeflate: false, httpCompression: false, serveClient: false }
  const io: GameServer = new Server(settings)
  const engine = new Engine({
    ...settings,
    pingInterval: 10_000, pingTimeout: 10_000,
    allowRequest: (request, done) => done(null, isOwnOrigin(headerOf(request), config.publicUrl)),
  })
  io.bind(engine)
  return { io, engine }
}

/** Every event has its schema and its check; nothing here decides about the game. */
export function listenToSockets(io: GameServer, parts: SocketParts): void {
  io.use((socket, next) => void admit(socket, parts).then(next, () => next(new Error('failed'))))
  io.on('connection', (socket) => {
    parts.metrics.sockets.inc()
    const asked = (question: Question) => (request: unknown, answer: unknown) => void answerTo(question, { socket, parts, request }).then(safely(answer))
    socket.on('join', asked('join'))
    socket.on('command', (request, answer) => void answerCommand({ socket, parts, request }).then(safely(answer)))
    socket.on('watchSession', asked('watchSession'))
    socket.on('followDebrief', asked('followDebrief'))
    socket.on('leadDebrief', asked('leadDebrief'))
    socket.on('typing', (request) => void passTyping({ socket, parts, request }))
    socket.on('clock', (answer) => safely(answer)({ serverNowMs: parts.nowMs() }))
    socket.on('leave', (request) => leave(socket, parts, request))
    socket.on('disconnect', () => {
      parts.metrics.sockets.dec()
      for (const matchId of [...socket.data.places.keys()]) wentAway(socket, parts, matchId)
    })
  })
}

async function admit(socket: GameSocket, { config, prisma, limits }: Pick<SocketParts, 'config' | 'prisma' | 'limits'>): Promise<Error | undefined> {
  const header = headerOf(socket.handshake)
  const address = addressOf(header, { trustProxy: config.trustProxy, connection: socket.request.socket.remoteAddress })
  if (!await limits.take('connect', address)) return new Error('tooMany')
  const brought = handshakeAuth.safeParse(socket.handshake.auth)
  const credentials = await credentialsOf({ config, prisma }, { cookie: header('cookie'), seatToken: brought.success ? brought.data.seatToken : undefined })
  Object.assign(socket.data, { credentials, places: new Map() })
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
