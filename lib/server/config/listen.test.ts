import http from 'node:http'
import { describe, expect, it } from 'vitest'
import { BadConfiguration } from './badConfiguration.ts'
import { listen } from './listen.ts'

describe('a door', () => {
  it('that can not be opened says which setting to correct', async () => {
    const taken = http.createServer()
    await listen(taken, { port: 0, host: '127.0.0.1', named: 'PORT' })
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const opening = listen(http.createServer(), { port, host: '127.0.0.1', named: 'METRICS_PORT' })
    await expect(opening).rejects.toThrow(BadConfiguration)
    await expect(opening).rejects.toThrow(`Port ${port} is in use by another program. Set METRICS_PORT to a free one.`)
    await expect(listen(http.createServer(), { port: 0, host: '198.51.100.1', named: 'PORT' })).rejects.toThrow('This machine has no address 198.51.100.1.')
    taken.close()
  })
})
