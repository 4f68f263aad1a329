import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { BadConfiguration } from '../config/badConfiguration.ts'
import { makeDataFolder } from '../config/dataFolder.ts'
import { writtenOnce } from '../config/writtenOnce.ts'
import { accountFor, canEnter, giveTo, nameFor, type Account } from './account.ts'
import { binariesFor } from './binaries.ts'

/** Where one cluster of data lives, and how it is run and reached. */
export type Cluster = {
  readonly bin: string
  readonly account: Account
  readonly folder: string
  /** Holds the socket and PostgreSQL's own log. */
  readonly runtime: string
  readonly password: string
  readonly port: number
}

/** Under the data folder; where PostgreSQL's account can't enter that (such as /root), in a place that is noted there. */
function folderFor(dataDir: string): string {
  const inside = path.join(dataDir, 'postgres')
  return writtenOnce(path.join(dataDir, 'postgres.place'), () =>
    fs.existsSync(inside) || canEnter(dataDir, accountFor(inside)) ? inside : path.join('/var/lib/lips-and-teeth', nameFor(dataDir)))
}

export function clusterFor(dataDir: string): Cluster {
  makeDataFolder(dataDir)
  const folder = folderFor(dataDir)
  const account = accountFor(folder)
  const runtime = path.join(os.tmpdir(), `lips-and-teeth-${nameFor(folder)}`)
  fs.mkdirSync(runtime, { recursive: true, mode: 0o700 })
  giveTo(account, runtime)
  const password = writtenOnce(path.join(dataDir, 'postgres.password'), () => randomBytes(24).toString('hex'))
  // The port is part of the socket's name; only Windows, without sockets, really listens on it.
  const port = process.platform === 'win32' ? 54_000 + (Number.parseInt(nameFor(folder).slice(0, 4), 16) % 5_000) : 5432
  return { bin: binariesFor(account), account, folder, runtime, password, port }
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that half a cluster is never used.
 * An existing folder is left as it is.
 */
export function createIfMissing(cluster: Cluster): void {
  if (fs.existsSync(path.join(cluster.folder, 'PG_VERSION'))) return
  if (fs.existsSync(cluster.folder) && fs.readdirSync(cluster.folder).length > 0) {
    throw new BadConfiguration(`${cluster.folder} holds files but no database. Move them away or choose another DATA_DIR.`)
  }
  fs.mkdirSync(path.dirname(cluster.folder), { recursive: true })
  const scratch = `${cluster.folder}.new.${process.pid}`
  initialise(cluster, scratch)
  try {
    fs.renameSync(scratch, cluster.folder)
  } catch (error) {
    fs.rmSync(scratch, { recursive: true, force: true })
    // Another process may have been first.
    if (!fs.existsSync(path.join(cluster.folder, 'PG_VERSION'))) throw error
  }
}

function initialise(cluster: Cluster, scratch: string): void {
  const passwordFile = path.join(cluster.runtime, `password.${process.pid}`)
  fs.rmSync(scratch, { recursive: true, force: true })
  fs.mkdirSync(scratch, { mode: 0o700 })
  fs.writeFileSync(passwordFile, cluster.password, { mode: 0o600 })
  giveTo(cluster.account, scratch, passwordFile)
  const made = spawnSync(path.join(cluster.bin, 'initdb'), [
    '-D', scratch, '-U', 'postgres', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C',
    '--data-checksums', '--auth=scram-sha-256', `--pwfile=${passwordFile}`,
  ], { ...cluster.account, cwd: cluster.runtime, encoding: 'utf8' })
  fs.rmSync(passwordFile, { force: true })
  if (made.status === 0) return
  fs.rmSync(scratch, { recursive: true, force: true })
  const said = (made.stderr || (made.error?.message ?? '')).trim()
  throw new BadConfiguration(`PostgreSQL could not make its data in ${cluster.folder}. It says:\n${said}\nGive it what it lacks, or set DATA_DIR to a folder elsewhere.`)
}

export function urlOf(cluster: Cluster, database: string): string {
  const start = `postgresql://postgres:${cluster.password}@`
  return process.platform === 'win32'
    ? `${start}127.0.0.1:${cluster.port}/${database}`
    : `${start}localhost:${cluster.port}/${database}?host=${encodeURIComponent(cluster.runtime)}`
}
