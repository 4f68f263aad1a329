import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { accountFor, binariesFor, canEnter, nameFor, type Account } from './binaries.ts'

export type RunningDatabase = { readonly url: string; readonly stop: () => Promise<void> }

type Place = {
  readonly bin: string
  readonly account: Account
  readonly cluster: string
  readonly sockets: string
  readonly password: string
}

const PORT = 5432
const DATABASE = 'lips_and_teeth'

/** Where the cluster lives: under the data folder, or where PostgreSQL's own account can enter. */
function clusterFolder(dataDir: string, account: Account): string {
  const inside = path.join(path.resolve(dataDir), 'postgres')
  return canEnter(path.dirname(inside), account) ? inside : path.join('/var/lib/lips-and-teeth', nameFor(dataDir))
}

function placeFor(dataDir: string): Place {
  fs.mkdirSync(dataDir, { recursive: true })
  const account = accountFor()
  const passwordFile = path.join(dataDir, 'postgres.password')
  if (!fs.existsSync(passwordFile)) fs.writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  const cluster = clusterFolder(dataDir, account)
  const sockets = path.join(os.tmpdir(), `lips-and-teeth-${nameFor(cluster)}`)
  fs.mkdirSync(sockets, { recursive: true, mode: 0o700 })
  if (account !== null) fs.chownSync(sockets, account.uid, account.gid)
  return { bin: binariesFor(account), account, cluster, sockets, password: fs.readFileSync(passwordFile, 'utf8').trim() }
}

/** Makes the cluster beside its place and moves it there when it is whole, so that half a cluster is never used. */
function createCluster(place: Place): void {
  if (fs.existsSync(path.join(place.cluster, 'PG_VERSION'))) return
  fs.mkdirSync(path.dirname(place.cluster), { recursive: true })
  const scratch = `${place.cluster}.new`
  const passwordFile = path.join(place.sockets, 'password')
  fs.rmSync(scratch, { recursive: true, force: true })
  fs.mkdirSync(scratch, { mode: 0o700 })
  fs.writeFileSync(passwordFile, place.password, { mode: 0o600 })
  if (place.account !== null) for (const file of [scratch, passwordFile]) fs.chownSync(file, place.account.uid, place.account.gid)
  const made = spawnSync(path.join(place.bin, 'initdb'), [
    '-D', scratch, '-U', 'postgres', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
    '--data-checksums', '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
  ], { ...place.account, cwd: place.sockets, encoding: 'utf8' })
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0) throw new Error(`PostgreSQL could not create its data folder: ${made.stderr || made.error?.message}`)
  fs.renameSync(scratch, place.cluster)
}

/** The pid of the PostgreSQL that runs on this cluster; a pid file whose process is gone or is another program is removed. */
function runningPid(place: Place): number | null {
  const pidFile = path.join(place.cluster, 'postmaster.pid')
  if (!fs.existsSync(pidFile)) return null
  const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0])
  if (pid > 0 && isPostgres(pid)) return pid
  fs.rmSync(pidFile, { force: true })
  return null
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const commandLine = `/proc/${pid}/cmdline`
  return !fs.existsSync('/proc/self/cmdline') || (fs.existsSync(commandLine) && fs.readFileSync(commandLine, 'utf8').includes('postgres'))
}

function launch(place: Place): number {
  const log = fs.openSync(path.join(place.sockets, 'postgres.log'), 'a')
  const child = spawn(path.join(place.bin, 'postgres'), [
    '-D', place.cluster, '-k', place.sockets, '-p', String(PORT),
    '-c', 'listen_addresses=', '-c', 'max_connections=60', '-c', 'timezone=UTC',
  ], { ...place.account, cwd: place.sockets, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined)
  child.unref()
  fs.closeSync(log)
  if (child.pid === undefined) throw new Error('PostgreSQL could not be started.')
  return child.pid
}

function urlOf(place: Place, database: string): string {
  return `postgresql://postgres:${place.password}@localhost:${PORT}/${database}?host=${encodeURIComponent(place.sockets)}`
}

async function untilReady(place: Place): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const client = new pg.Client({ connectionString: urlOf(place, 'postgres') })
    try {
      await client.connect()
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
      if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`).catch(() => undefined)
      return
    } catch {
      await sleep(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new Error(`PostgreSQL did not become ready; its log is ${path.join(place.sockets, 'postgres.log')}`)
}

async function stopPid(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGINT') // PostgreSQL's fast shutdown: ends sessions, keeps every committed row
    for (let attempt = 0; attempt < 100; attempt++) {
      process.kill(pid, 0)
      await sleep(50)
    }
  } catch {
    // It is gone, which is what was asked.
  }
}

/**
 * Starts the PostgreSQL that comes with the program on the data folder, or takes over one that a killed server left
 * running there. Never touches the data of an existing cluster.
 * @throws Error with advice when PostgreSQL can't be made or started.
 */
export async function startOwnPostgres(dataDir: string): Promise<RunningDatabase> {
  const place = placeFor(dataDir)
  createCluster(place)
  const pid = runningPid(place) ?? launch(place)
  await untilReady(place)
  return { url: urlOf(place, DATABASE), stop: () => stopPid(runningPid(place) ?? pid) }
}
