import { encode } from 'next-auth/jwt'
import pino from 'pino'
import { afterAll, beforeAll } from 'vitest'
import { openSocket, type GameSocket } from '../../client/connection.ts'
import { SESSION_COOKIE } from '../access/cookies.ts'
import { signInMark } from '../auth/signInMark.ts'
import { readConfig, type Config } from '../config/config.ts'
import { openDatabase, type Database } from '../database/database.ts'
import type { LiveServer } from '../liveServer.ts'
import { startServer, type RunningServer } from '../startServer.ts'
import { newDataFolder, removeDataFolder } from './dataFolder.ts'

export type Credential = { readonly cookie?: string; readonly seatToken?: string; readonly origin?: string }

export type TestServer = {
  readonly config: Config
  readonly database: Database
  readonly live: LiveServer
  readonly url: string
  /** Ends the process's part and leaves the database. */
  readonly stop: () => Promise<void>
  /** Listens where it listened before. */
  readonly start: () => Promise<void>
  /** The cookie of a host who has signed in; with another secret a forged one. */
  readonly signedIn: (hostId: string, secret?: string) => Promise<string>
  /** Connected, and ended with the file. */
  readonly socket: (who?: Credential) => Promise<GameSocket>
  /** For connections that a test makes by itself. */
  readonly closeAtEnd: (one: { readonly close: () => void }) => void
}

type Wish = { readonly hosts?: readonly string[]; readonly environment?: Readonly<Record<string, string>> }

/** One server without pages, on a PostgreSQL of its own, for all tests of a file: made before the first, gone after the last. */
export function testServer(name: string, { hosts = ['host'], environment = {} }: Wish = {}): TestServer {
  const folder = newDataFolder(name)
  const config = readConfig({ DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', RATE_LIMIT_FACTOR: '50', CONTINUATIONS: '0', ...environment })
  const running = restartable(config)
  const open: { readonly close: () => void }[] = []
  beforeAll(async () => {
    await running.open()
    await running.database.prisma.host.createMany({ data: hosts.map((id) => ({ id, login: id, name: `Name of ${id}` })) })
    await running.start()
  })
  afterAll(async () => {
    for (const one of open) one.close()
    await running.stop()
    await running.database.close()
    removeDataFolder(folder)
  })
  return Object.assign(running, {
    config,
    signedIn: async (sub: string, secret = config.authSecret) => `${SESSION_COOKIE}=${await encode({ token: { sub, mark: signInMark(null) }, secret })}`,
    closeAtEnd: (one: { readonly close: () => void }) => void open.push(one),
    socket: async (who: Credential = {}) => {
      const socket = socketWith(running.url, who)
      open.push({ close: () => socket.disconnect() })
      await connected(socket)
      return socket
    },
  })
}

function restartable(config: Config) {
  let database: Database
  let running: RunningServer | null = null
  let port = 0
  return {
    open: async () => { database = await openDatabase(config) },
    start: async () => {
      running = await startServer({ config: { ...config, port }, database, logger: pino({ level: 'silent' }), pages: null })
      port = running.port
    },
    stop: async () => {
      await running?.stop()
      running = null
    },
    get database() { return database },
    get live(): LiveServer {
      if (running === null) throw new Error('the test’s server does not run')
      return running.live
    },
    get url() { return `http://127.0.0.1:${port}` },
  }
}

function socketWith(url: string, { cookie, seatToken, origin }: Credential): GameSocket {
  const socket = openSocket(seatToken === undefined ? { url } : { url, seatToken })
  const extraHeaders = { ...(cookie === undefined ? {} : { cookie }), ...(origin === undefined ? {} : { origin }) }
  Object.assign(socket.io.opts, { extraHeaders, reconnection: false })
  return socket
}

function connected(socket: GameSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('connect', resolve)
    socket.on('connect_error', reject)
    socket.connect()
  })
}
