import pg from 'pg'
import { clusterFor, urlOf } from '../lib/server/database/cluster.ts'

/** The log's table held fast: what the server writes waits in PostgreSQL, so that it can be killed while it does. */
export type HeldWrites = {
  readonly waiting: () => Promise<number>
  /** What waits is written, by nobody's hand any more. */
  readonly letIn: () => Promise<void>
  /** What waits is turned away, as when the machine died with the server. */
  readonly turnAway: () => Promise<void>
}

const WAITING = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%INSERT INTO "LogEntry"%'`

export async function heldWrites(dataDir: string): Promise<HeldWrites> {
  const url = urlOf(clusterFor(dataDir), 'lips_and_teeth')
  const [holder, watcher] = [new pg.Client(url), new pg.Client(url)]
  await Promise.all([holder.connect(), watcher.connect()])
  await holder.query('BEGIN')
  await holder.query('LOCK TABLE "LogEntry" IN SHARE MODE')
  const waiting = async () => (await watcher.query<{ pid: number }>(WAITING)).rows.map(({ pid }) => pid)
  const letIn = async () => {
    await holder.query('ROLLBACK')
    for (const endMs = Date.now() + 5_000; Date.now() < endMs && (await waiting()).length > 0;) await new Promise((resolve) => setTimeout(resolve, 20))
    await Promise.all([holder.end(), watcher.end()])
  }
  return {
    waiting: async () => (await waiting()).length,
    letIn,
    turnAway: async () => {
      for (const pid of await waiting()) await watcher.query('SELECT pg_terminate_backend($1, 5000)', [pid])
      await letIn()
    },
  }
}
