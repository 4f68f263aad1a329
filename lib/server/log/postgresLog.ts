import type pg from 'pg'
import { batched } from './batched.ts'
import type { LogEntry, MatchLog, Stored } from './matchLog.ts'
import { withoutTexts, withTexts } from './texts.ts'

/** Texts go in by the same statement, so that either all is there or nothing. */
const INSERT = `
  WITH kept AS (
    INSERT INTO "LogEntry" ("matchId", "revision", "commandId", "commandHash", "actor", "command", "events", "rulesVersion", "atMs")
    SELECT * FROM json_to_recordset($1::json) AS r(
      "matchId" text, "revision" int, "commandId" text, "commandHash" text, "actor" jsonb, "command" jsonb, "events" jsonb, "rulesVersion" int, "atMs" bigint
    )
  )
  INSERT INTO "PressText" ("matchId", "messageId", "text")
  SELECT * FROM json_to_recordset($2::json) AS t("matchId" text, "key" text, "text" text) ON CONFLICT DO NOTHING`
/** PostgreSQL's code for a row that collides with a stored one. */
const UNIQUE_VIOLATION = '23505'

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
    JSON.stringify(bare.flatMap(({ entry: { matchId }, texts }) => texts.map(({ key, text }) => ({ matchId, key, text })))),
  ]
}

type Run = readonly LogEntry[]

/** The log in PostgreSQL: what all matches wait for is written by one INSERT. */
export function postgresLog(pool: pg.Pool): MatchLog {
  async function write(runs: readonly Run[]): Promise<readonly Stored[]> {
    try {
      await pool.query({ name: 'append', text: INSERT, values: parametersOf(runs.flat()) })
      return runs.map(() => 'stored')
    } catch (error) {
      if (runs.length > 1 || !isConflict(error)) throw error
      return ['conflict']
    }
  }

  return {
    append: batched(write, { writesAtOnce: 4, itemsAWrite: 64 }),
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

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION
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
