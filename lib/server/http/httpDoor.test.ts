import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { listen } from '../config/listen.ts'
import { httpDoor } from './httpDoor.ts'
import { openSockets } from '../sockets/sockets.ts'

it('a line that a page under development holds open does not keep the server from ending', async () => {
  const { engine } = openSockets({ authSecret: '', publicUrl: null, trustProxy: false })
  let take = (): void => undefined
  const taken = new Promise<void>((resolve) => { take = resolve })
  const pages = { files: () => false, answer: async () => undefined, upgrade: async () => take() }
  const { server, end } = httpDoor({ engine, pages, isReady: async () => true, onFailure: () => undefined })
  await listen(server, { port: 0, host: '127.0.0.1', named: 'PORT' })
  const address = server.address()
  const line = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1')
  line.on('error', () => undefined)
  line.write('GET /_next/webpack-hmr HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
  await taken
  const gone = once(line, 'close')
  await end()
  await gone
  expect(server.listening).toBe(false)
})
