import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import { extendForExtraTime } from './extraTime.ts'
import { releaseDueInjects } from './dueInjects.ts'

export type PhaseOpenings = { readonly look: (match: LiveMatch) => void }

/** What the session wants at the opening of a phase, done once a phase, each match in its own turn. */
export function phaseOpenings({ prisma, onFailure }: { readonly prisma: PrismaClient; readonly onFailure: (error: unknown, where: string) => void }): PhaseOpenings {
  const turns = new Map<string, { readonly phaseNumber: number; readonly work: Promise<void> }>()

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
      const before = turns.get(match.matchId)
      if (state === null || state.phase === 'lobby' || before?.phaseNumber === state.phaseNumber) return
      if (state.end !== null) return void turns.delete(match.matchId)
      const work = (before?.work ?? Promise.resolve()).then(() => open(match)).catch((error: unknown) => onFailure(error, match.matchId))
      turns.set(match.matchId, { phaseNumber: state.phaseNumber, work })
    },
  }
}
