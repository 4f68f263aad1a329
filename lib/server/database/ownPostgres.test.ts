import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { clusterFor } from './cluster.ts'
import { openDatabase } from './database.ts'
import { startOwnPostgres } from './ownPostgres.ts'
import { runningPid } from './postmaster.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'own-postgres-'))
fs.chmodSync(folder, 0o711)
afterAll(async () => {
  const last = await startOwnPostgres(folder)
  await last.stop()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** A process of its own that opens the database, writes numbered rows and prints each number once it is kept. */
function writer(): ReturnType<typeof spawn> {
  const script = `
    import { openDatabase } from '${path.resolve('lib/server/database/database.ts')}'
    const { pool } = await openDatabase({ databaseUrl: null, dataDir: ${JSON.stringify(folder)} })
    await pool.query('CREATE TABLE IF NOT EXISTS kept (n serial PRIMARY KEY)')
    for (;;) process.stdout.write((await pool.query('INSERT INTO kept DEFAULT VALUES RETURNING n')).rows[0].n + '\\n')`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function rowsOf(url: string): Promise<ReadonlySet<number>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>('SELECT n FROM kept')
  await client.end()
  return new Set(rows.map(({ n }) => n))
}

describe('the PostgreSQL that comes along', () => {
  it('loses no acknowledged row when the server is killed again and again', async () => {
    const told: number[] = []
    for (let round = 0; round < 3; round++) {
      const child = writer()
      let text = ''
      child.stdout?.on('data', (part) => { text += String(part) })
      while (text.split('\n').length < 40) await once(child.stdout!, 'data')
      child.kill('SIGKILL')
      await once(child, 'close')
      told.push(...text.split('\n').slice(0, -1).map(Number))
    }
    const own = await startOwnPostgres(folder)
    const kept = await rowsOf(own.url)
    await own.stop()
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((n) => !kept.has(n))).toEqual([])
  })

  it('starts again over the pid file of a PostgreSQL that was killed too', async () => {
    const first = await startOwnPostgres(folder)
    const cluster = clusterFor(folder)
    process.kill(runningPid(cluster)!, 'SIGKILL')
    await expect.poll(() => rowsOf(first.url).then((rows) => rows.size, () => 0), { timeout: 30_000 }).toBeGreaterThan(100)
    await first.stop()
    expect(runningPid(cluster)).toBeNull()
  })

  it('takes no other program for its own because it has the same pid', async () => {
    const cluster = clusterFor(folder)
    fs.writeFileSync(path.join(cluster.folder, 'postmaster.pid'), `${process.pid}\n`)
    expect(runningPid(cluster)).toBeNull()
  })

  it('goes on while another process still uses it, and ends with the last', async () => {
    const [server, admin] = await Promise.all([startOwnPostgres(folder), startOwnPostgres(folder)])
    await admin.stop()
    expect((await rowsOf(server.url)).size).toBeGreaterThan(100)
    await server.stop()
    expect(runningPid(clusterFor(folder))).toBeNull()
  })

  it('brings the schema up to date once when several processes start together', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ databaseUrl: null, dataDir: folder })))
    const { rows } = await opened[0]!.pool.query('SELECT migration_name FROM "_prisma_migrations" GROUP BY 1 HAVING count(*) > 1')
    expect(rows).toEqual([])
    expect(await opened[2]!.prisma.host.count()).toBe(0)
    await Promise.all(opened.map(({ close }) => close()))
    expect(runningPid(clusterFor(folder))).toBeNull()
  })

  it('serves as the database of another installation, migrated once by all who start at once', async () => {
    const own = await startOwnPostgres(folder)
    const client = new pg.Client({ connectionString: own.url })
    await client.connect()
    await client.query('CREATE DATABASE elsewhere')
    await client.end()
    const databaseUrl = own.url.replace('/lips_and_teeth', '/elsewhere')
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ databaseUrl, dataDir: folder })))
    const { rows } = await opened[0]!.pool.query('SELECT count(*)::int AS all, count(DISTINCT migration_name)::int AS once FROM "_prisma_migrations"')
    expect(rows[0].all).toBe(fs.readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory()).length)
    expect(rows[0].once).toBe(rows[0].all)
    expect(await opened[3]!.prisma.host.count()).toBe(0)
    await Promise.all(opened.map(({ close }) => close()))
    await own.stop()
  })

  it.each([
    ['postgresql://nobody@127.0.0.1:1/none', 'nobody listens there'], ['postgresql://nobody@database.invalid/none', 'no such host'],
  ])('says in a sentence why DATABASE_URL %s can’t be used', async (databaseUrl, sentence) => {
    await expect(openDatabase({ databaseUrl, dataDir: folder })).rejects.toThrow(sentence)
  })

  it('refuses to use a folder that holds something else', async () => {
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'not-a-cluster-'))
    fs.mkdirSync(path.join(other, 'postgres'))
    fs.writeFileSync(path.join(other, 'postgres', 'thesis.txt'), 'keep me')
    await expect(startOwnPostgres(other)).rejects.toThrow('no database')
    expect(fs.readFileSync(path.join(other, 'postgres', 'thesis.txt'), 'utf8')).toBe('keep me')
  })
})
