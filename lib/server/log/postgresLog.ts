import type pg from 'pg'
import { batched } from './batched.ts'
import type { LogEntry, MatchLog, Stored } from './matchLog.ts'
import { withoutTexts, withTexts } from './press.ts'

/**
 * Rows that collide with a stored revision or command id are left out by the database; what is missing from the
 * answer is looked at again. Texts go in by the same statement, so that either both are there or neither is.
 */
const INSERT = `
  WITH rows AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::jsonb[], $6::jsonb[], $7::jsonb[], $8::int[], $9::bigint[])
      AS r("matchId", "revision", "commandId", "commandHash", "actor", "command", "events", "rulesVersion", "atMs")
  ), kept AS (
    INSERT INTO "LogEntry" ("matchId", "revision", "commandId", "commandHash", "actor", "command", "events", "rulesVersion", "atMs")
    SELECT * FROM rows ON CONFLICT DO NOTHING
    RETURNING "matchId", "commandId"
  ), texts AS (
    INSERT INTO "PressText" ("matchId", "messageId", "text")
    SELECT t."matchId", t."messageId", t."text"
    FROM unnest($10::text[], $11::text[], $12::text[], $13::text[]) AS t("matchId", "commandId", "messageId", "text")
    JOIN kept USING ("matchId", "commandId") ON CONFLICT DO NOTHING
  )
  SELECT "matchId", "commandId" FROM kept`

type Row = {
  matchId: string; revision: number; commandId: string; commandHash: string
  actor: LogEntry['actor']; command: LogEntry['command']; events: LogEntry['events']; rulesVersion: number; atMs: string
}

function parametersOf(entries: readonly LogEntry[]): readonly (readonly unknown[])[] {
  const bare = entries.map(withoutTexts)
  const column = (pick: (entry: LogEntry) => unknown) => bare.map(({ entry }) => pick(entry))
  const texts = bare.flatMap(({ entry, texts: own }) => [...own].map(([id, text]) => ({ entry, id, text })))
  return [
    column((entry) => entry.matchId), column((entry) => entry.revision), column((entry) => entry.commandId),
    column((entry) => entry.commandHash), column((entry) => JSON.stringify(entry.actor)),
    column((entry) => JSON.stringify(entry.command)), column((entry) => JSON.stringify(entry.events)),
    column((entry) => entry.rulesVersion), column((entry) => entry.atMs),
    texts.map(({ entry }) => entry.matchId), texts.map(({ entry }) => entry.commandId), texts.map(({ id }) => id), texts.map(({ text }) => text),
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
    const { rows } = await pool.query<{ matchId: string; commandId: string }>({ name: 'append', text: INSERT, values: [...parametersOf(entries)] })
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
    erasePress: async (matchId, messageIds) => {
      await pool.query('UPDATE "PressText" SET "text" = NULL WHERE "matchId" = $1 AND "messageId" = ANY($2)', [matchId, [...messageIds]])
    },
  }
}

/** The parse edge: what we wrote is what we read. */
function entryOf(row: Row): LogEntry {
  return { ...row, atMs: Number(row.atMs) } as unknown as LogEntry
}
