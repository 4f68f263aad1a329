import type { Logger } from 'pino'
import { limitsOf } from './access/limits.ts'
import { BotSeats } from './botSeats/botSeats.ts'
import { classTempo } from './clock/classTempo.ts'
import { Clock } from './clock/clock.ts'
import { databaseDeadlines } from './clock/deadlines.ts'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import type { LiveServer } from './liveServer.ts'
import { postgresLog } from './log/postgresLog.ts'
import { engineRules } from './matches/engineRules.ts'
import type { LiveMatch } from './matches/liveMatch.ts'
import { matchesOf, type Matches } from './matches/matches.ts'
import { matchRow } from './matches/matchRow.ts'
import { countingTell } from './metrics/countingTell.ts'
import type { Metrics } from './metrics/metrics.ts'
import { leading } from './nodes/leading.ts'
import { nodesOf } from './nodes/nodes.ts'
import { databaseTurns } from './nodes/turns.ts'
import { keepReference } from './replays/keepReference.ts'
import { noteEnd } from './sessions/noteEnd.ts'
import { phaseOpenings } from './sessions/phaseOpenings.ts'
import { tablesTeller } from './sessions/tablesTeller.ts'
import { presenceBook } from './sockets/presence.ts'
import { presenceTeller } from './sockets/presenceTeller.ts'
import { roomsOf, type GameServer } from './sockets/rooms.ts'
import { listenToSockets } from './sockets/sockets.ts'
import { Reckoner } from './turningPoints/reckoner.ts'

export type Game = {
  readonly live: LiveServer
  readonly onFailure: (error: unknown, where: unknown) => void
  readonly start: () => Promise<void>
  /** Finishes what was begun. */
  readonly stop: () => Promise<void>
}
export type GameParts = {
  readonly config: Config
  readonly database: Database
  readonly logger: Logger
  readonly io: GameServer
  readonly metrics: Metrics
}

const nowMs = () => Date.now()

/** Matches, and everyone who looks after each of their changes. */
export function gameOf({ config, database: { prisma, pool, url }, logger, io, metrics }: GameParts): Game {
  const onFailure = failureNoter(metrics, logger)
  const own = roomsOf(io)
  const book = presenceBook(nowMs)
  const tellPresence = presenceTeller({ rooms: own, presence: book, find: (matchId) => matches.find(matchId), look: (matchId) => tables.look(matchId), onFailure })
  const { rooms, presence, leads, ...nodes } = nodesOf({ url, prisma, rooms: own, presence: book, matches: () => matches, tellPresence, onFailure })
  const log = postgresLog(pool)
  const matches: Matches = matchesOf({
    log, rules: engineRules, nowMs, onFailure, hasViewers: rooms.hasViewers, tell: countingTell(rooms, metrics),
    afterChange: (match) => afterChange(match), appended: nodes.appended, forgotten: leads.release, exists: (matchId) => matchRow(prisma, matchId),
  })
  const bots = new BotSeats({ onFailure })
  const reckoner = new Reckoner({ prisma, log, continuations: config.continuations, onFailure })
  const clock = new Clock({ deadlines: databaseDeadlines(prisma), waitsForClass: classTempo({ prisma, matches }), find: matches.find, claim: leads.claim, nowMs, onFailure })
  const openings = phaseOpenings({ prisma, onFailure })
  const lead = leading({ leads, matches, others: nodes.others, onFailure, look: (match) => { for (const one of [clock, bots, openings]) one.look(match) } })
  const tables = tablesTeller({ prisma, matches, presence, nowMs, rooms, onFailure })
  const afterChange = (match: LiveMatch) => {
    lead.look(match)
    tables.look(match.matchId)
    noteEnd(prisma, match).then((hasEnded) => { if (hasEnded) reckoner.ended(match) }).catch((error: unknown) => onFailure(error, match.matchId))
    metrics.matches.set(matches.live().length)
  }
  const [limits, turns] = [limitsOf(config.rateLimitFactor), databaseTurns(url)]
  listenToSockets(io, { config, prisma, matches, rooms, presence, limits, metrics, logger, nowMs, tellPresence })
  return {
    live: { config, prisma, log, matches, rooms, limits, turns, logger, reckoner, erased: nodes.erased }, onFailure,
    start: async () => {
      await nodes.open()
      for (const one of [clock, reckoner]) one.start()
      await keepReference({ prisma, log, turns }).catch((error: unknown) => onFailure(error, 'the real course of events'))
      lead.start(prisma).catch((error: unknown) => onFailure(error, 'matches under way'))
    },
    stop: async () => {
      for (const one of [clock, bots, tables, lead]) one.stop()
      await Promise.all([reckoner.stop(), matches.settled()])
      await Promise.all([nodes.close(), turns.close()])
    },
  }
}

function failureNoter(metrics: Metrics, logger: Logger): Game['onFailure'] {
  return (error, where) => {
    metrics.failures.inc()
    logger.error({ err: error, where }, 'broken promise')
  }
}
