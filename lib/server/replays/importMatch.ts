import type { PrismaClient } from '../database/generated/client.ts'
import type { LogEntry, MatchLog } from '../log/matchLog.ts'
import { matchFile, type MatchFile } from './exportMatch.ts'

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('This is no exported match: it is not JSON, or it is cut off.')
  }
}

/** The parse edge: events are as whatever rules wrote them, and are read through `upcast`. */
export function readMatchFile(text: string): MatchFile {
  const parsed = matchFile.safeParse(jsonIn(text))
  if (!parsed.success) throw new Error(`This is no exported match: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`)
  const file = parsed.data
  file.entries.forEach((entry, index) => {
    if (entry.revision !== index + 1 || entry.matchId !== file.match.id) throw new Error(`This export has a gap at entry ${index + 1}.`)
  })
  return { ...file, entries: file.entries as unknown as readonly LogEntry[] }
}

/**
 * Brings an exported match in, under its own id and without a session.
 * @throws Error if it is no export, or the match is here already.
 */
export async function importMatch(prisma: PrismaClient, log: MatchLog, text: string): Promise<string> {
  const { match, people, moments, entries } = readMatchFile(text)
  if ((await prisma.match.count({ where: { id: match.id } })) > 0) throw new Error(`Match ${match.id} is here already.`)
  await prisma.match.create({
    data: {
      ...match,
      people: { createMany: { data: people } },
      moments: { createMany: { data: moments } },
    },
  })
  try {
    if (await log.append(entries) !== 'stored') throw new Error('Two entries of this export have one command id.')
  } catch (error) {
    await prisma.match.delete({ where: { id: match.id } })
    throw error
  }
  return match.id
}
