import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import { readConfig, type Config } from '../config/config.ts'
import { openDatabase, type Database } from '../database/database.ts'
import type { LiveServer } from '../liveServer.ts'
import type { MatchLog } from '../log/matchLog.ts'
import { postgresLog } from '../log/postgresLog.ts'
import { engineRules } from '../matches/engineRules.ts'
import { matchesOf } from '../matches/matches.ts'

/** What a command of the operator works with: the same parts as the server's, with nobody looking on. */
export type Operator = {
  readonly config: Config
  readonly database: Database
  readonly log: MatchLog
  readonly server: Pick<LiveServer, 'prisma' | 'matches' | 'rooms'>
}

const silence = () => undefined
const nobody = () => false

/** Opens the configured database beside a running server or alone. */
export async function openOperator(environment: Readonly<Record<string, string | undefined>>): Promise<Operator> {
  const config = readConfig(environment)
  const database = await openDatabase(config)
  const log = postgresLog(database.pool)
  const rooms = {
    shared: silence, own: silence, names: silence, presence: silence, typing: silence, tables: silence,
    viewersOf: () => [], sessionChanged: silence, dismissHost: silence, debrief: silence, watched: nobody, hasViewers: nobody, unseat: silence, restart: silence,
  }
  const matches = matchesOf({
    log, rules: engineRules, tell: rooms, nowMs: Date.now, afterChange: silence, appended: silence, forgotten: silence, hasViewers: nobody,
    exists: async (matchId) =>
      (await database.prisma.match.count({ where: { id: matchId } })) === 0 ? null : branded<MatchId>(matchId),
    onFailure: (error, where) => console.error(where, error),
  })
  return { config, database, log, server: { prisma: database.prisma, matches, rooms } }
}
