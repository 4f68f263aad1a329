import type pg from 'pg'
import { batched } from './batched.ts'
import type { LogEntry, MatchLog, Stored } from './matchLog.ts'
import { withoutTexts, withTexts } from './texts.ts'

/**
 * Rows that collide with a stored revision or command id are left out by the database; what is missing from the
 * answer is looked at again. Texts go in by the same statement, so that either both are there or neither is.
 */
const INSERT = `
  WITH rows AS (
    SELECT * FROM json_to_recordset($1::json) AS r(
      "matchId" text, "revision" int, "commandId" text, "commandHash" text, "actor" jsonb, "command" jsonb, "events" jsonb, "rulesVersion" int, "atMs" bigint
    )
  ), kept AS (
    INSERT INTO "LogEntry" ("matchId", "revision", "commandId", "commandHash", "actor", "command", "events", "rulesVersion", "atMs")
    SELECT * FROM rows ON CONFLICT DO NOTHING
    RETURNING "matchId", "commandId"
  ), texts AS (
    INSERT INTO "PressText" ("matchId", "messageId", "text")
    SELECT t."matchId", t."key", t."text"
    FROM json_to_recordset($2::json) AS t("matchId" text, "commandId" text, "key" text, "text" text)
    JOIN kept USING ("matchId", "commandId") ON CONFLICT DO NOTHING
  )
  SELECT "matchId", "commandId" FROM kept`

const ERASE = `
  UPDATE "PressText" AS kept SET "text" = put."text" FROM unnest($2::text[], $3::text[]) AS put("key", "text")
  WHERE kept."matchId" = $1 AND kept."messageId" = put."key"`

const TAKE_OUT = `
  WITH bare AS (UPDATE "LogEntry" SET "command" = $3::jsonb, "events" = $4::jsonb WHERE "matchId" = $1 AND "revision" = $2)
  INSERT INTO "PressText" ("matchId", "messageId", "text") SELECT $1, * FROM unnest($5::text[], $6::text[]) ON CONFLICT DO NOTHING`

type Row = {
  matchId: string; revision: number; commandId: string; commandHash: string
  actor: LogEntry['actor']; command: LogEntry['command']; events: LogEntry['events']; rulesVersion: number; atMs: string
}

/** As two documents: the driver puts an array's elements one by one into PostgreSQL's own notation, and a document as it is. */
function parametersOf(entries: readonly LogEntry[]): [rows: string, texts: string] {
  const bare = entries.map(withoutTexts)
  return [
    JSON.stringify(bare.map(({ entry }) => entry)),
    JSON.stringify(bare.flatMap(({ entry: { matchId, commandId }, texts }) => texts.map(({ key, text }) => ({ matchId, commandId, key, text })))),
  ]
}

/** The log in PostgreSQL: rows of all matches that wait are written by one INSERT. */
export function postgresLog(pool: pg.Pool): MatchLog {
  async function verdictOf(entry: LogEntry): Promise<Stored> {
    const { rows } = await pool.query<{ commandHash: string }>(
      'SELECT "commandHash" FROM "LogEntry" WHERE "matchId" = $1 AND "commandId" = $2', [entry.matchId, entry.commandId])
    const known = rows[0]
    if (known === undefined) return { type: 'revisionTaken' }
    return { type: known.commandHash === entry.commandHash ? 'repeated' : 'commandIdReused' }
  }

  async function write(entries: readonly LogEntry[]): Promise<readonly Stored[]> {
    const { rows } = await pool.query<{ matchId: string; commandId: string }>({ name: 'append', text: INSERT, values: parametersOf(entries) })
    const kept = new Set(rows.map((row) => `${row.matchId} ${row.commandId}`))
    return Promise.all(entries.map((entry): Stored | Promise<Stored> =>
      kept.has(`${entry.matchId} ${entry.commandId}`) ? { type: 'stored' } : verdictOf(entry)))
  }

  return {
    append: batched(write, { writesAtOnce: 4, rowsAWrite: 64 }),
    read: async (matchId, afterRevision) => {
      const { rows } = await pool.query<Row>('SELECT * FROM "LogEntry" WHERE "matchId" = $1 AND "revision" > $2 ORDER BY "revision"', [matchId, afterRevision])
      // Only then: a text is there as soon as its entry is, but one asked for beforehand might not be yet.
      const { rows: texts } = await pool.query<{ messageId: string; text: string | null }>('SELECT "messageId", "text" FROM "PressText" WHERE "matchId" = $1', [matchId])
      const byId = new Map(texts.map(({ messageId, text }) => [messageId, text]))
      return rows.map((row) => withTexts(entryOf(row), byId))
    },
    erase: (matchId, erasure) => inTransaction(pool, async (client) => {
      await takeOutTexts(client, matchId)
      await client.query(ERASE, [matchId, [...erasure.keys()], [...erasure.values()]])
    }),
  }
}

/** The parse edge: what we wrote is what we read. */
function entryOf(row: Row): LogEntry {
  return { ...row, atMs: Number(row.atMs) } as unknown as LogEntry
}

/** Entries of an earlier version of the program hold texts that are kept beside the log today. */
async function takeOutTexts(client: pg.PoolClient, matchId: string): Promise<void> {
  const { rows } = await client.query<Row>('SELECT * FROM "LogEntry" WHERE "matchId" = $1 ORDER BY "revision"', [matchId])
  for (const row of rows) {
    const { entry, texts } = withoutTexts(entryOf(row))
    if (texts.length === 0) continue
    await client.query(TAKE_OUT, [
      matchId, row.revision, JSON.stringify(entry.command), JSON.stringify(entry.events), texts.map(({ key }) => key), texts.map(({ text }) => text),
    ])
  }
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
