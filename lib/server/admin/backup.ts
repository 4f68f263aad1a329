import { once } from 'node:events'
import fs from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { TABLES } from './tables.ts'

export const BACKUP_FORMAT = 'lips-and-teeth backup'
const ROWS_AT_ONCE = 500

async function appliedMigrations(client: pg.PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ migration_name: string }>(
    'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name')
  return rows.map(({ migration_name }) => migration_name)
}

async function* rowsOf(client: pg.PoolClient, table: string): AsyncGenerator<string> {
  await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM "${table}" t`)
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM backup`)
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await client.query('CLOSE backup')
}

async function* linesOf(client: pg.PoolClient): AsyncGenerator<string> {
  const header = { format: BACKUP_FORMAT, version: 1, migrations: await appliedMigrations(client), at: new Date().toISOString() }
  yield `${JSON.stringify(header)}\n`
  for (const table of TABLES) for await (const row of rowsOf(client, table)) yield `{"table":"${table}","row":${row}}\n`
}

/** Writes everything, as of one moment, into one compressed file; the server may go on running. */
export async function backup(pool: pg.Pool, file: string): Promise<{ readonly rows: number }> {
  const client = await pool.connect()
  const target = fs.createWriteStream(`${file}.part`, { mode: 0o600 })
  const gzip = createGzip()
  gzip.pipe(target)
  let rows = -1 // the header is no row
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    for await (const line of linesOf(client)) {
      rows++
      if (!gzip.write(line)) await once(gzip, 'drain')
    }
    gzip.end()
    await finished(target)
    fs.renameSync(`${file}.part`, file)
    return { rows }
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
