import fs from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { z } from 'zod'
import { BACKUP_FORMAT } from './backup.ts'
import { TABLES } from './tables.ts'

const header = z.object({ format: z.literal(BACKUP_FORMAT), version: z.literal(1), migrations: z.array(z.string()) })
const line = z.strictObject({ table: z.enum(TABLES), row: z.record(z.string(), z.unknown()) })
type Line = z.infer<typeof line>

const ROWS_AT_ONCE = 200
/** What every file begins with that gzip has packed. */
const GZIP = Buffer.from([0x1f, 0x8b])

async function refuseIfUnfit(client: pg.PoolClient, migrations: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ migration_name: string }>('SELECT migration_name FROM "_prisma_migrations"')
  const here = new Set(rows.map(({ migration_name }) => migration_name))
  const unknown = migrations.filter((name) => !here.has(name))
  if (unknown.length > 0) throw new Error(`This backup is of a newer version of the program: ${unknown.join(', ')}`)
  for (const table of ['ClassSession', 'Match'] as const) {
    const { rowCount } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`)
    if (rowCount !== 0) throw new Error('Restore into an empty database only: choose a new DATA_DIR or DATABASE_URL.')
  }
}

function isPacked(file: string): boolean {
  const start = Buffer.alloc(2)
  const open = fs.openSync(file, 'r')
  fs.readSync(open, start)
  fs.closeSync(open)
  return start.equals(GZIP)
}

/** Lines of a compressed file; a file that can't be read, or is cut off, throws. */
async function* linesIn(file: string): AsyncGenerator<string> {
  let rest = ''
  if (!isPacked(file)) throw new Error('This file holds no backup.')
  const plain = pipeline(fs.createReadStream(file), createGunzip(), () => undefined)
  for await (const part of plain.setEncoding('utf8')) {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Columns that the backup and the table have: newer ones get their defaults, and what is no longer kept is left out. */
async function insert(client: pg.PoolClient, rows: readonly Line[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const { rows: kept } = await client.query<{ name: string }>('SELECT column_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1', [first.table])
  const columns = Object.keys(first.row).filter((column) => kept.some(({ name }) => name === column)).map((name) => `"${name.replaceAll('"', '""')}"`).join(', ')
  await client.query(
    `INSERT INTO "${first.table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${first.table}", $1::json)`,
    [JSON.stringify(rows.map(({ row }) => row))])
}

async function fill(client: pg.PoolClient, lines: AsyncIterable<string>): Promise<number> {
  let count = 0
  let waiting: Line[] = []
  let isFirst = true
  for await (const text of lines) {
    if (isFirst) {
      isFirst = false
      await refuseIfUnfit(client, header.parse(JSON.parse(text)).migrations)
      // Hosts that a first start made would stand in the way of the real ones.
      await client.query('DELETE FROM "Host"')
      continue
    }
    const next = line.parse(JSON.parse(text))
    if (waiting.length >= ROWS_AT_ONCE || (waiting[0] !== undefined && waiting[0].table !== next.table)) {
      await insert(client, waiting)
      waiting = []
    }
    waiting.push(next)
    count++
  }
  if (isFirst) throw new Error('This file holds no backup.')
  await insert(client, waiting)
  return count
}

/**
 * Brings a backup into an empty database, whole or not at all.
 * @throws Error if the file is no backup, is of a newer version, or the database is in use.
 */
export async function restore(pool: pg.Pool, file: string): Promise<{ readonly rows: number }> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const rows = await fill(client, linesIn(file))
    await client.query('COMMIT')
    return { rows }
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
