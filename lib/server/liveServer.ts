import type { Logger } from 'pino'
import type { Limits } from './access/limits.ts'
import type { Config } from './config/config.ts'
import type { PrismaClient } from './database/generated/client.ts'
import type { MatchLog } from './log/matchLog.ts'
import type { Matches } from './matches/matches.ts'
import type { Turns } from './nodes/turns.ts'
import type { Rooms } from './sockets/rooms.ts'
import type { Reckoner } from './turningPoints/reckoner.ts'

/** What pages and routes may use of the running process. */
export type LiveServer = {
  readonly config: Config
  readonly prisma: PrismaClient
  readonly log: MatchLog
  readonly matches: Matches
  readonly rooms: Rooms
  readonly limits: Limits
  readonly turns: Turns
  readonly logger: Logger
  readonly reckoner: Pick<Reckoner, 'ask' | 'callOff' | 'whatIf'>
  /** Words of this match were erased: what is in memory and on screens is made anew. */
  readonly erased: (matchId: string) => Promise<void>
}

const SLOT = Symbol.for('lipsAndTeeth')

/** Pages are bundled with their own copies of our modules: the one live object is reached through one slot. */
export function shareLiveServer(server: LiveServer): void {
  Reflect.set(globalThis, SLOT, server)
}

export function liveServer(): LiveServer {
  const server: LiveServer | undefined = Reflect.get(globalThis, SLOT)
  if (server === undefined) throw new Error('the server has not started')
  return server
}
