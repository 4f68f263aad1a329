import type { Logger } from 'pino'
import type { Limits } from '../access/limits.ts'
import type { Config } from '../config/config.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { Matches } from '../matches/matches.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { PresenceBook } from './presence.ts'
import type { Rooms } from './rooms.ts'

/** What the answers to socket events work with. */
export type SocketParts = {
  readonly config: Pick<Config, 'authSecret' | 'publicUrl' | 'trustProxy'>
  readonly prisma: PrismaClient
  readonly matches: Matches
  readonly rooms: Rooms
  readonly presence: PresenceBook
  readonly limits: Limits
  readonly metrics: Metrics
  readonly logger: Logger
  readonly nowMs: () => number
  readonly tellPresence: (matchId: string) => void
}
