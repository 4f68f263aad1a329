import type { PrismaClient } from '../database/generated/client.ts'
import type { LiveMatch } from '../matches/liveMatch.ts'
import type { Matches } from '../matches/matches.ts'
import type { Leads } from './leads.ts'

export type LeadingParts = {
  readonly leads: Leads
  readonly matches: Pick<Matches, 'live' | 'find'>
  /** What the one node that leads a match does after each change of it. */
  readonly look: (match: LiveMatch) => void
  readonly others: () => number
  readonly onFailure: (error: unknown, where: unknown) => void
}

export type Leading = {
  readonly look: (match: LiveMatch) => void
  readonly start: (prisma: PrismaClient) => Promise<void>
  readonly stop: () => void
}

const TAKE_OVER_EVERY_MS = 3_000
const MONTH_MS = 30 * 86_400_000

/** Sees to it that each match which is under way is led by one node, and taken over where that node has died. */
export function leading({ leads, matches, look, others, onFailure }: LeadingParts): Leading {
  let timer: NodeJS.Timeout | null = null

  async function claim(some: readonly LiveMatch[]): Promise<void> {
    const ours = await leads.claim(some.map(({ matchId }) => matchId))
    for (const match of some) if (ours.has(match.matchId)) look(match)
  }
  const tryTo = (some: readonly LiveMatch[]) => void claim(some).catch((error: unknown) => onFailure(error, 'taking the lead'))

  return {
    look: (match) => (leads.holds(match.matchId) ? look(match) : tryTo([match])),
    /** Matches that were under way when the last process ended: their clocks and bots go on. */
    start: async (prisma) => {
      timer = setInterval(() => {
        if (others() > 0) tryTo(matches.live().filter(({ matchId }) => !leads.holds(matchId)))
      }, TAKE_OVER_EVERY_MS)
      for (const id of await underWay(prisma)) {
        const match = await matches.find(id)
        if (match !== null) tryTo([match])
      }
    },
    stop: () => {
      if (timer !== null) clearInterval(timer)
    },
  }
}

async function underWay(prisma: PrismaClient): Promise<readonly string[]> {
  const open = await prisma.match.findMany({
    where: { endedAt: null, OR: [{ deadline: { isNot: null } }, { createdAt: { gt: new Date(Date.now() - MONTH_MS) } }] },
    orderBy: { createdAt: 'desc' }, take: 500, select: { id: true },
  })
  return open.map(({ id }) => id)
}
