import { rankedAcross } from '../../analysis/readings/acrossTables.ts'
import { courseOf, type Course } from '../../analysis/turningPoints/course.ts'
import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import { upcast } from '../../engine/upcast.ts'
import type { TableResult } from '../../analysis/readings/tableResult.ts'
import type { Reader } from '../access/replayReader.ts'
import type { LiveServer } from '../liveServer.ts'

type Server = Pick<LiveServer, 'log' | 'prisma'>
/** `playing`: for hosts, tables of the session that are not over yet. */
type ClassResults = { readonly tables: readonly TableResult[]; readonly playing: number }
const MOST_KEPT = 120
/** A finished match does not change. */
const courses = new Map<string, Promise<Course | null>>()

function courseFor({ log }: Server, matchId: string): Promise<Course | null> {
  const kept = courses.get(matchId) ?? log.read(branded<MatchId>(matchId), 0).then((entries) => courseOf(entries.flatMap((entry) => upcast(entry.events, entry.rulesVersion))))
  courses.delete(matchId)
  courses.set(matchId, kept)
  for (const oldest of [...courses.keys()].slice(0, Math.max(0, courses.size - MOST_KEPT))) courses.delete(oldest)
  kept.catch(() => courses.delete(matchId))
  return kept
}

/**
 * The finished tables of the session that a match belongs to. Hosts see them as they end; who played once all are over, so that
 * no table learns from another. A guest of one match sees no other.
 */
export async function tableResultsFor(server: Server, matchId: string, reader: Reader): Promise<ClassResults> {
  const row = await server.prisma.match.findUnique({ where: { id: matchId }, select: { session: { select: { matches: { orderBy: { tableNumber: 'asc' }, select: { id: true, tableNumber: true, endedAt: true } } } } } })
  const tables = row?.session?.matches ?? []
  const over = tables.filter(({ endedAt }) => endedAt !== null)
  const playing = tables.length - over.length
  if (reader === 'guest' || (reader === 'player' && playing > 0)) return { tables: [], playing: 0 }
  const read = await Promise.all(over.map(async ({ id, tableNumber }) => ({ id, tableNumber, course: await courseFor(server, id) })))
  const played = read.flatMap(({ course, ...table }) => (course?.end.end == null ? [] : [{ ...table, course, end: course.end.end }]))
  const ranked = rankedAcross(played.map(({ end }) => end.scores))
  const results = played.flatMap(({ id, tableNumber, course, end }, index): readonly TableResult[] => {
    const across = ranked[index]
    return across === undefined ? [] : [{ matchId: id, tableNumber, rounds: course.rounds.map(({ round, standing }) => ({ round, change: standing })), end: end.reason, results: across }]
  })
  return { tables: results, playing: reader === 'host' ? playing : 0 }
}
