import http from 'node:http'
import pino from 'pino'
import { expect, it } from 'vitest'
import { readConfig } from './config/config.ts'
import { listen } from './config/listen.ts'
import { openDatabase } from './database/database.ts'
import { startServer } from './startServer.ts'
import { newDataFolder, removeDataFolder } from './testing/dataFolder.ts'

/** So often the clock looks for phases that are due. */
const SWEEP_MS = 3_000

it('a start that finds its port taken leaves nothing behind that asks its database', async () => {
  const taken = http.createServer()
  await listen(taken, { port: 0, host: '127.0.0.1', named: 'PORT' })
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const folder = newDataFolder('port-taken')
  const config = { ...readConfig({ DATA_DIR: folder, HOST: '127.0.0.1' }), port }
  const told: string[] = []
  const logger = pino({ level: 'error' }, { write: (line: string) => void told.push(line) })
  const database = await openDatabase(config)
  await expect(startServer({ config, database, logger, pages: null })).rejects.toThrow(`Port ${port} is in use`)
  await database.close()
  await new Promise((resolve) => setTimeout(resolve, SWEEP_MS + 500))
  expect(told).toEqual([])
  removeDataFolder(folder)
  taken.close()
})
