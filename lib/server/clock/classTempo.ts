import { hasPlayers, waitsForClass } from '../../engine/phases/tempo.ts'
import type { MatchState } from '../../engine/state.ts'
import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import type { Matches } from '../matches/matches.ts'
import { hostingOf } from '../sessions/hostingOf.ts'

/** Whether a match whose phase could close waits for its class. */
export type ClassTempo = (match: LiveMatch) => Promise<boolean>

const TABLES = { session: { select: { hosting: true, matches: { select: { id: true } } } } } as const

/** P17, for matches of a session; others have no class to wait for. */
export function classTempo({ prisma, matches }: { readonly prisma: PrismaClient; readonly matches: Pick<Matches, 'find'> }): ClassTempo {
  return async (match) => {
    const state = match.state()
    if (state === null || hasPlayers(state)) return false
    const session = (await prisma.match.findUnique({ where: { id: match.matchId }, select: TABLES }))?.session ?? null
    if (session === null || hostingOf(session.hosting).botTables === 'atOnce') return false
    const others = await Promise.all(session.matches.filter(({ id }) => id !== match.matchId).map(({ id }) => matches.find(id)))
    return waitsForClass(state, others.map((other) => other?.state() ?? null).filter((other): other is MatchState => other !== null))
  }
}
