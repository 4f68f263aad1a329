import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/** Prisma's own advisory lock for migrations: `prisma migrate deploy` elsewhere waits for us, and we for it. */
const MIGRATION_LOCK = 72707369

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

function migrationsIn(folder: string): readonly Migration[] {
  return fs.readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/**
 * Applies the migrations that this database does not have yet, in order, each in a transaction. Safe when several
 * processes start at once.
 * @throws Error if a migration that was applied has been changed since.
 */
export async function migrate(url: string, folder = path.resolve('prisma/migrations')): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(CREATE_TABLE)
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL')
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
    const waiting = migrationsIn(folder).filter(({ name, checksum }) => {
      const known = applied.get(name)
      if (known !== undefined && known !== checksum) throw new Error(`Migration ${name} was changed after it was applied.`)
      return known === undefined
    })
    for (const migration of waiting) await applyOne(client, migration)
    return waiting.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
