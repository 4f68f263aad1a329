import { createServer } from 'node:http'
import { Server } from 'socket.io'

/**
 * The yardstick: a bare Socket.IO relay on the same transport settings, with no rules, no sign-in and no persistence.
 * It answers a message and sends it to everyone in the room.
 */
const http = createServer()
const io = new Server(http, { perMessageDeflate: false, httpCompression: false, serveClient: false, maxHttpBufferSize: 64 * 1024 })

io.on('connection', (socket) => {
  socket.on('join', (request: { matchId: string }, answer: (given: { ok: true }) => void) => {
    void socket.join(request.matchId)
    answer({ ok: true })
  })
  socket.on('command', (request: { matchId: string; command: unknown }, answer: (receipt: { ok: true }) => void) => {
    io.to(request.matchId).emit('frame', request)
    answer({ ok: true })
  })
})

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = http.address()
  if (typeof address === 'object' && address !== null) process.send?.({ port: address.port })
})
process.on('disconnect', () => process.exit(0))
