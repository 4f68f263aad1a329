import { branded } from '../../base/brand.ts'
import { courseOf } from '../../analysis/turningPoints/course.ts'
import { turningPointsOf, type TurningPointsAnswer } from '../../analysis/turningPoints/turningPoints.ts'
import type { MatchId } from '../../engine/ids.ts'
import { upcast } from '../../engine/upcast.ts'
import type { LiveServer } from '../liveServer.ts'
import { keptFor } from './kept.ts'

/** What the replay page shows; `none` where nobody has asked yet. */
export async function turningPointsFor({ prisma, log }: Pick<LiveServer, 'prisma' | 'log'>, matchId: string): Promise<TurningPointsAnswer> {
  const kept = await keptFor(prisma, matchId)
  if (kept === null) return { status: 'none', done: 0, all: 0, found: null }
  const { status, done, all, made } = kept
  if (made.length === 0) return { status, done, all, found: null }
  const course = courseOf((await log.read(branded<MatchId>(matchId), 0)).flatMap((entry) => upcast(entry.events, entry.rulesVersion)))
  return { status, done, all, found: course === null ? null : turningPointsOf(course, made) }
}
