import { z } from 'zod'
import { command } from '../../engine/commands.ts'
import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { NOTE_KINDS } from '../../protocol/replayNotes.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { LogEntry, MatchLog } from '../log/matchLog.ts'

const day = z.iso.datetime()
const actor = z.union([
  z.strictObject({ type: z.literal('seat'), seat: z.enum(SEATS), personId: z.string() }),
  z.strictObject({ type: z.literal('bot'), seat: z.enum(SEATS) }),
  z.strictObject({ type: z.literal('host'), hostId: z.string() }),
  z.strictObject({ type: z.literal('clock') }),
])
const entry = z.strictObject({
  matchId: z.string(), revision: z.int().min(1), commandId: z.string(), commandHash: z.string(), actor,
  command, events: z.array(z.looseObject({ type: z.string() })), rulesVersion: z.int(), atMs: z.number(),
})

/** One match as a file: enough to replay it anywhere. */
export const matchFile = z.strictObject({
  format: z.literal('lips-and-teeth match'),
  version: z.literal(1),
  match: z.strictObject({
    id: z.string().min(1), tableNumber: z.int(), scenarioId: z.string(), scenarioVersion: z.int(), rulesVersion: z.int(),
    seed: z.string(), status: z.string(), createdAt: day, endedAt: day.nullable(),
  }),
  people: z.array(z.strictObject({ id: z.string(), seat: z.enum(SEATS).nullable(), displayName: z.string().nullable(), joinedAt: day })),
  moments: z.array(z.strictObject({ revision: z.int(), place: z.int().nullable().default(null), authorId: z.string(), kind: z.string(), text: z.string().nullable(), createdAt: day })),
  entries: z.array(entry),
})
export type MatchFile = Omit<z.infer<typeof matchFile>, 'entries'> & { readonly entries: readonly LogEntry[] }

/** The match with its whole log, names and notes; null where there is no such match. */
export async function exportMatch(prisma: PrismaClient, log: MatchLog, matchId: string): Promise<MatchFile | null> {
  const match = await prisma.match.findUnique({ where: { id: matchId }, include: { people: true, moments: { where: { kind: { in: [...NOTE_KINDS] } } } } })
  if (match === null) return null
  const { id, tableNumber, scenarioId, scenarioVersion, rulesVersion, seed, status } = match
  return {
    format: 'lips-and-teeth match',
    version: 1,
    match: {
      id, tableNumber, scenarioId, scenarioVersion, rulesVersion, seed, status,
      createdAt: match.createdAt.toISOString(), endedAt: match.endedAt?.toISOString() ?? null,
    },
    people: match.people.map((person) => ({
      id: person.id, seat: SEATS.find((seat) => seat === person.seat) ?? null, displayName: person.displayName, joinedAt: person.joinedAt.toISOString(),
    })),
    moments: match.moments.map(({ revision, place, authorId, kind, text, createdAt }) => ({ revision, place, authorId, kind, text, createdAt: createdAt.toISOString() })),
    entries: await log.read(branded<MatchId>(id), 0),
  }
}
