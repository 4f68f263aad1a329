import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { BadConfiguration } from '../config/badConfiguration.ts'
import { PrismaClient } from './generated/client.ts'
import { migrate } from './migrate.ts'
import { startOwnPostgres } from './ownPostgres.ts'

export type Database = {
  readonly prisma: PrismaClient
  /** For the one hot path, the log's multi-row INSERT. */
  readonly pool: pg.Pool
  readonly url: string
  readonly close: () => Promise<void>
}

/** Opens the database that the configuration names, or our own under the data folder, with every migration applied. */
export async function openDatabase(from: { readonly databaseUrl: string | null; readonly dataDir: string }): Promise<Database> {
  const own = from.databaseUrl === null ? await startOwnPostgres(path.resolve(from.dataDir)) : null
  const url = own?.url ?? from.databaseUrl ?? ''
  try {
    await migrate(url)
  } catch (error) {
    await own?.stop()
    throw own === null ? inOperatorsWords(error) : error
  }
  // A move never waits for a connection to be made.
  const pool = new pg.Pool({ connectionString: url, max: 12, idleTimeoutMillis: 0, keepAlive: true })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 8 }) })
  return {
    prisma, pool, url,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
      await own?.stop()
    },
  }
}

/** Codes of Node and of PostgreSQL for a database that is not there, or lets nobody of that name in. */
const WRONG_ADDRESS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there', ENOENT: 'nobody listens there', ENOTFOUND: 'there is no such host', EAI_AGAIN: 'there is no such host', ETIMEDOUT: 'it does not answer',
  '28P01': 'name or password do not fit', '28000': 'it lets nobody of that name in', '3D000': 'it has no database of that name',
}

/** The address is a setting to correct; anything else is for whoever mends the program. */
function inOperatorsWords(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = WRONG_ADDRESS[code]
  return reason === undefined ? error : new BadConfiguration(`DATABASE_URL names a PostgreSQL that can't be used: ${reason} (${code}).`)
}
