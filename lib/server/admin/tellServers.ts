import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { CHANNEL } from '../nodes/bus.ts'
import { envelopesOf, type Note } from '../nodes/notes.ts'

/** Tells servers that are running on this database what the operator has done to it. */
export async function tellServers(pool: pg.Pool, note: Note): Promise<void> {
  await pool.query('SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [CHANNEL, envelopesOf(randomUUID(), [note, { type: 'bye' }])])
}
