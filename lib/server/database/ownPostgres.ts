import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { BadConfiguration } from '../config/badConfiguration.ts'
import { clusterFor, createIfMissing, urlOf, type Cluster } from './cluster.ts'
import { launch, runningPid, stopPid } from './postmaster.ts'

export type RunningDatabase = { readonly url: string; readonly stop: () => Promise<void> }

const DATABASE = 'lips_and_teeth'
/** Held by each process that uses the cluster, shared; who gets it alone is the last and may stop PostgreSQL. */
const IN_USE = 1_947_220
const STARTING_UP = '57P03'

async function connected(cluster: Cluster): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: urlOf(cluster, 'postgres'), application_name: 'supervisor', connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE])
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

/** Starts PostgreSQL where it does not run, and waits until it answers. One that runs but is mute is replaced. */
async function hold(cluster: Cluster, isStopping: () => boolean): Promise<pg.Client | null> {
  let launched = 0
  let muteSince = Date.now()
  for (const end = Date.now() + 90_000; Date.now() < end; await sleep(60)) {
    try {
      return await connected(cluster)
    } catch (error) {
      const isStarting = error instanceof Error && 'code' in error && error.code === STARTING_UP
      if (isStarting) muteSince = Date.now()
    }
    if (isStopping()) return null
    const pid = runningPid(cluster)
    if (pid === null && Date.now() - launched > 3_000) {
      launch(cluster)
      launched = muteSince = Date.now()
    }
    if (pid !== null && Date.now() - muteSince > 10_000) await stopPid(pid)
  }
  throw new BadConfiguration(`PostgreSQL did not answer. Why is in its log: ${path.join(cluster.runtime, 'postgres.log')}`)
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
  // Another process may be quicker.
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`).catch(() => undefined)
}

/**
 * Starts the PostgreSQL that comes with the program on the data folder, or takes over one that a killed server left
 * running there. Never touches the data of an existing cluster. If PostgreSQL dies it is started again. Several
 * processes may use one folder; the last to stop stops PostgreSQL.
 * @throws Error with advice when PostgreSQL can't be made or started.
 */
export async function startOwnPostgres(dataDir: string): Promise<RunningDatabase> {
  const cluster = clusterFor(dataDir)
  createIfMissing(cluster)
  let stopping = false
  let holding = hold(cluster, () => stopping)
  const first = await holding
  if (first !== null) await createDatabase(first)

  /** Whenever the connection ends and we did not end it, PostgreSQL is started again. */
  function watch(client: pg.Client | null): void {
    client?.once('end', () => {
      if (stopping) return
      holding = hold(cluster, () => stopping).catch(() => null)
      void holding.then(watch)
    })
  }
  watch(first)

  async function stop(): Promise<void> {
    stopping = true
    const client = await holding
    const isLast = await client
      ?.query<{ last: boolean }>('SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS last', [IN_USE])
      .then(({ rows }) => rows[0]?.last ?? false, () => true) ?? true
    const pid = runningPid(cluster)
    await client?.end().catch(() => undefined)
    if (isLast && pid !== null) await stopPid(pid)
  }
  return { url: urlOf(cluster, DATABASE), stop }
}
