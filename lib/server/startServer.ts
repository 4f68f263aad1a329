import type http from 'node:http'
import type { Logger } from 'pino'
import type { Config } from './config/config.ts'
import { listen } from './config/listen.ts'
import type { Database } from './database/database.ts'
import { gameOf } from './game.ts'
import { httpDoor, type Pages } from './http/httpDoor.ts'
import { shareLiveServer, type LiveServer } from './liveServer.ts'
import { metricsOf, serveMetrics } from './metrics/metrics.ts'
import { nameSweep } from './sessions/people/nameSweep.ts'
import { openSockets } from './sockets/sockets.ts'

export type RunningServer = { readonly live: LiveServer; readonly port: number; readonly stop: () => Promise<void> }
export type ServerParts = { readonly config: Config; readonly database: Database; readonly logger: Logger; readonly pages: Pages | null }

const STOP_WITHIN_MS = 6_000

/** Everything but configuration, database and pages, which are given: so tests start the same server. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, database, logger, pages } = parts
  const metrics = metricsOf()
  const { io, engine } = openSockets(config)
  const game = gameOf({ config, database, logger, io, metrics })
  let isStopping = false
  const isReady = async () => !isStopping && await database.prisma.$queryRaw`SELECT 1`.then(() => true, () => false)
  shareLiveServer(game.live)
  const door = httpDoor({ engine, pages, isReady, onFailure: game.onFailure })
  const metricsDoor = await serveMetrics(metrics, config.metricsPort)
  await game.start()
  await listen(door.server, { port: config.port, host: config.host, named: 'PORT' }).catch(async (error: unknown) => {
    // The database is closed next: nobody may ask it any more.
    await game.stop()
    metricsDoor?.close()
    throw error
  })
  const names = nameSweep(game.live, game.onFailure)
  names.start()
  return {
    live: game.live,
    port: portOf(door.server) ?? config.port,
    stop: async () => {
      isStopping = true
      io.emit('goingDown', { backInMs: null })
      names.stop()
      await within(STOP_WITHIN_MS, game.stop())
      await io.close()
      metricsDoor?.close()
      await door.end()
    },
  }
}

function portOf(door: http.Server): number | null {
  const address = door.address()
  return typeof address === 'object' && address !== null ? address.port : null
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms).unref())])
}
