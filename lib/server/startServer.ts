import type http from 'node:http'
import type { Logger } from 'pino'
import { limitsOf } from './access/limits.ts'
import { BotSeats } from './botSeats/botSeats.ts'
import { Clock } from './clock/clock.ts'
import { databaseDeadlines } from './clock/deadlines.ts'
import type { Config } from './config/config.ts'
import type { Database } from './database/database.ts'
import type { PrismaClient } from './database/generated/client.ts'
import { httpDoor, type Pages } from './httpDoor.ts'
import { shareLiveServer, type LiveServer } from './liveServer.ts'
import { postgresLog } from './log/postgresLog.ts'
import { engineRules } from './matches/engineRules.ts'
import type { LiveMatch } from './matches/liveMatch.ts'
import { matchesOf, type Matches } from './matches/matches.ts'
import { matchRow } from './matches/matchRow.ts'
import { countingTell } from './metrics/countingTell.ts'
import { metricsOf, serveMetrics, type Metrics } from './metrics/metrics.ts'
import { noteEnd } from './sessions/noteEnd.ts'
import { nameSweep } from './sessions/nameSweep.ts'
import { phaseOpenings } from './sessions/phaseOpenings.ts'
import { tablesTeller } from './sessions/tablesTeller.ts'
import { peopleOf } from './sockets/peopleOf.ts'
import { presenceBook } from './sockets/presence.ts'
import { roomsOf, type GameServer } from './sockets/rooms.ts'
import { listenToSockets, openSockets } from './sockets/sockets.ts'

export type RunningServer = { readonly live: LiveServer; readonly port: number; readonly stop: () => Promise<void> }
export type ServerParts = { readonly config: Config; readonly database: Database; readonly logger: Logger; readonly pages: Pages | null }

const STOP_WITHIN_MS = 6_000
const nowMs = () => Date.now()

/** Everything but configuration, database and pages, which are given: so tests start the same server. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, database: { prisma }, pages } = parts
  const metrics = metricsOf()
  const { io, engine } = openSockets(config)
  const game = startGame(parts, { io, metrics })
  let isStopping = false
  const isReady = async () => !isStopping && await prisma.$queryRaw`SELECT 1`.then(() => true, () => false)
  shareLiveServer(game.live)
  const door = httpDoor({ engine, pages, isReady, onFailure: game.onFailure })
  const metricsServer = serveMetrics(metrics, config.metricsPort)
  await listen(door, config)
  const names = nameSweep(game.live, game.onFailure)
  for (const one of [game, names]) one.start()
  return {
    live: game.live,
    port: portOf(door) ?? config.port,
    stop: async () => {
      isStopping = true
      io.emit('goingDown', { backInMs: null })
      for (const one of [game, names]) one.stop()
      await within(STOP_WITHIN_MS, game.live.matches.settled())
      await io.close()
      metricsServer?.close()
      door.closeAllConnections()
      await new Promise((resolve) => door.close(resolve))
    },
  }
}

type Game = {
  readonly live: LiveServer
  readonly onFailure: (error: unknown, where: unknown) => void
  readonly start: () => void
  readonly stop: () => void
}

/** Matches, and everyone who looks after each of their changes. */
function startGame({ config, database: { prisma, pool }, logger }: ServerParts, { io, metrics }: { readonly io: GameServer; readonly metrics: Metrics }): Game {
  const rooms = roomsOf(io)
  const presence = presenceBook(nowMs)
  const log = postgresLog(pool)
  const limits = limitsOf(config.rateLimitFactor)
  const onFailure = (error: unknown, where: unknown) => {
    metrics.failures.inc()
    logger.error({ err: error, where }, 'broken promise')
  }
  const matches: Matches = matchesOf({
    log, rules: engineRules, nowMs, onFailure, hasViewers: rooms.hasViewers, tell: countingTell(rooms, metrics),
    afterChange: (match) => afterChange(match), exists: (matchId) => matchRow(prisma, matchId),
  })
  const bots = new BotSeats({ onFailure })
  const clock = new Clock({ deadlines: databaseDeadlines(prisma), find: matches.find, nowMs, onFailure })
  const tables = tablesTeller({ prisma, matches, presence, nowMs, rooms, onFailure })
  const openings = phaseOpenings({ prisma, onFailure })
  const live: LiveServer = { config, prisma, log, matches, rooms, limits, logger }
  const afterChange = (match: LiveMatch) => {
    for (const one of [clock, bots, openings]) one.look(match)
    tables.look(match.matchId)
    noteEnd(prisma, match).catch((error: unknown) => onFailure(error, match.matchId))
    metrics.matches.set(matches.live().length)
  }
  const tellPresence = (matchId: string) => void presenceAt(matches, matchId).then((people) => {
    if (people !== null) rooms.presence(matchId, presence.of(matchId, people))
    tables.look(matchId)
  }).catch((error: unknown) => onFailure(error, matchId))
  listenToSockets(io, { config, prisma, matches, rooms, presence, limits, metrics, logger, nowMs, tellPresence })
  return {
    live, onFailure,
    start: () => {
      clock.start()
      takeUp(prisma, matches, afterChange).catch((error: unknown) => onFailure(error, 'take up'))
    },
    stop: () => {
      for (const one of [clock, bots, tables]) one.stop()
    },
  }
}

async function presenceAt(matches: Matches, matchId: string): Promise<ReturnType<typeof peopleOf> | null> {
  const state = (await matches.find(matchId))?.state() ?? null
  return state === null ? null : peopleOf(state)
}

/** Matches that were under way when the last process ended: their clocks and bots go on. */
async function takeUp(prisma: PrismaClient, matches: Matches, look: (match: LiveMatch) => void): Promise<void> {
  const monthAgo = new Date(nowMs() - 30 * 86_400_000)
  const open = await prisma.match.findMany({
    where: { endedAt: null, OR: [{ deadline: { isNot: null } }, { createdAt: { gt: monthAgo } }] },
    orderBy: { createdAt: 'desc' }, take: 500, select: { id: true },
  })
  for (const { id } of open) {
    const match = await matches.find(id)
    if (match !== null) look(match)
  }
}

function listen(door: http.Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    door.once('error', reject)
    door.listen(port, host, resolve)
  })
}

function portOf(door: http.Server): number | null {
  const address = door.address()
  return typeof address === 'object' && address !== null ? address.port : null
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms).unref())])
}
