import type { PrismaClient } from '../database/generated/client.ts'
import type { Rooms } from '../sockets/rooms.ts'
import { tablesOf, type TablesParts } from './tablesOf.ts'

export type TablesTeller = {
  /** Something of this match changed: its session's hosts are told soon, if any watches. */
  readonly look: (matchId: string) => void
  readonly stop: () => void
}

const AT_MOST_EVERY_MS = 400

export function tablesTeller(parts: TablesParts & { readonly rooms: Rooms; readonly onFailure: (error: unknown, where: string) => void }): TablesTeller {
  const sessions = new Map<string, Promise<string | null>>()
  const waiting = new Map<string, NodeJS.Timeout>()

  function sessionOfMatch(matchId: string): Promise<string | null> {
    const known = sessions.get(matchId) ?? sessionIdOf(parts.prisma, matchId)
    sessions.set(matchId, known)
    return known
  }

  async function tell(sessionId: string): Promise<void> {
    waiting.delete(sessionId)
    parts.rooms.tables(await tablesOf(parts, sessionId))
  }

  async function soon(matchId: string): Promise<void> {
    const sessionId = await sessionOfMatch(matchId)
    if (sessionId === null || waiting.has(sessionId) || !parts.rooms.watched(sessionId)) return
    waiting.set(sessionId, setTimeout(() => {
      tell(sessionId).catch((error: unknown) => parts.onFailure(error, sessionId))
    }, AT_MOST_EVERY_MS))
  }

  return {
    look: (matchId) => void soon(matchId).catch((error: unknown) => {
      sessions.delete(matchId)
      parts.onFailure(error, matchId)
    }),
    stop: () => {
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}

async function sessionIdOf(prisma: PrismaClient, matchId: string): Promise<string | null> {
  return (await prisma.match.findUnique({ where: { id: matchId }, select: { sessionId: true } }))?.sessionId ?? null
}
