import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { extendForExtraTime } from './extraTime.ts'
import { releaseDueInjects } from './dueInjects.ts'

export type PhaseOpenings = { readonly look: (match: LiveMatch) => void }

/** What the session wants at the opening of a phase, done once a phase, one match after the other. */
export function phaseOpenings({ prisma, onFailure }: { readonly prisma: PrismaClient; readonly onFailure: (error: unknown, where: string) => void }): PhaseOpenings {
  const seen = new Map<string, number>()
  let turn: Promise<void> = Promise.resolve()

  async function open(match: LiveMatch): Promise<void> {
    const row = await prisma.match.findUnique({ where: { id: match.matchId }, select: { sessionId: true } })
    const state = match.state()
    if (row === null || row.sessionId === null || state === null) return
    const opening = { prisma, match, sessionId: row.sessionId, state }
    await extendForExtraTime(opening)
    await releaseDueInjects(opening)
  }

  return {
    look: (match) => {
      const state = match.state()
      if (state === null || seen.get(match.matchId) === state.phaseNumber) return
      seen.set(match.matchId, state.phaseNumber)
      if (state.end !== null || state.phase === 'lobby') return
      turn = turn.then(() => open(match)).catch((error: unknown) => onFailure(error, match.matchId))
    },
  }
}
