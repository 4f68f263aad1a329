import http from 'node:http'
import os from 'node:os'
import next from 'next'
import pino from 'pino'
import { toString as qrText } from 'qrcode'
import { firstHost } from './auth/firstHost.ts'
import { BadConfiguration } from './config/badConfiguration.ts'
import { readConfig, type Config } from './config/config.ts'
import { noteServedAddress } from './config/servedAddress.ts'
import { openDatabase } from './database/database.ts'
import type { Pages } from './http/httpDoor.ts'
import { packedFiles } from './http/packedFiles.ts'
import { startServer, type RunningServer, type ServerParts } from './startServer.ts'

/** The process: reads the configuration, starts everything in order, and stops it in the opposite order. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel })
  // Who reads what is printed may go; the tables play on.
  process.stdout.on('error', () => undefined)
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'unhandled'))
  trustOwnAddresses(config)
  const opening = openDatabase(config)
  const serving = opening.then((database) => serve({ config, database, logger }))
  let stopping = false
  // A signal may come while everything is still starting: what was begun is finished first, then stopped.
  const stop = (code: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    serving.then((running) => running.stop(), () => undefined)
      .then(() => opening).then((database) => database.close(), () => undefined)
      .then(() => process.exit(code), (error: unknown) => {
        logger.error({ err: error }, 'did not stop cleanly')
        process.exit(1)
      })
  }
  for (const signal of STOPPED_BY) process.on(signal, () => stop(0))
  await serving.catch((error: unknown) => {
    tell(error)
    stop(1)
  })
}

const STOP_WITHIN_MS = 10_000
/** The last is a terminal that was closed. */
const STOPPED_BY = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

async function serve(parts: Omit<ServerParts, 'pages'>): Promise<RunningServer> {
  const { config, database } = parts
  // Whoever finds the server ready finds the way in as host too.
  const [pages, login] = await Promise.all([openPages(config), firstHost(database.prisma, config.dataDir)])
  const running = await startServer({ ...parts, pages })
  await greet(running, login)
  return running
}

function tell(error: unknown): void {
  if (error instanceof BadConfiguration) process.stderr.write(`${error.message}\n`)
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}

/** The sign-in library reads these from the environment. */
function trustOwnAddresses({ authSecret, publicUrl }: Config): void {
  process.env.NEXTAUTH_SECRET = authSecret
  process.env.AUTH_TRUST_HOST = 'true'
  if (publicUrl !== null) process.env.NEXTAUTH_URL = publicUrl
}

async function openPages({ port, host }: Config): Promise<Pages> {
  const dev = process.env.NODE_ENV !== 'production'
  // The framework would answer each upgrade at our door, once a first page was asked for: it gets a server of its own
  // that never listens, and our dispatcher hands over those that are a developer's, from the start.
  const app = next({ dev, port, hostname: host, httpServer: http.createServer() })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { files: dev ? () => false : packedFiles('build/packed'), answer: (request, response) => handle(request, response), upgrade: dev ? upgradesOf(app) : null }
}

/** What the framework answers upgrades by, which its types leave out; that of its types does nothing. */
function upgradesOf(app: object): NonNullable<Pages['upgrade']> {
  if (!('upgradeHandler' in app) || typeof app.upgradeHandler !== 'function') throw new Error('The framework takes no upgrades.')
  const take = app.upgradeHandler
  return async (request, socket, head) => { await take(request, socket, head) }
}

async function greet({ live: { config }, port }: RunningServer, login: { readonly login: string; readonly password: string } | null): Promise<void> {
  const here = `http://localhost:${port}`
  const isForRoom = config.publicUrl !== null || !LOOPBACK.test(config.host)
  const room = config.publicUrl ?? `http://${roomAddress()}:${port}`
  noteServedAddress(config.dataDir, isForRoom ? room : here)
  const lines = [
    '', 'Lips and Teeth is open.', '',
    `  On this machine:  ${here}`,
    isForRoom ? `  In the room:      ${room}` : `  In the room:      closed, since HOST is ${config.host}`, '',
    isForRoom ? await qrText(room, { type: 'terminal', small: true }) : '',
    login === null ? '' : `  Host: sign in at ${isForRoom ? room : here}/host as "${login.login}" with password "${login.password}"`, '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(127\.|localhost$|::1$)/

function roomAddress(): string {
  const addresses = Object.values(os.networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost'
}

main().catch((error: unknown) => {
  tell(error)
  process.exit(1)
})
