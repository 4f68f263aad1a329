import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
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
    throw error
  }
  const pool = new pg.Pool({ connectionString: url, max: 12 })
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
