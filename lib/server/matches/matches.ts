import type { MatchId } from '../../engine/ids.ts'
import { LiveMatch, type MatchParts } from './liveMatch.ts'

export type Matches = {
  /** Rebuilt from its log when it is not in memory. Null where there is no such match. */
  readonly find: (matchId: string) => Promise<LiveMatch | null>
  /** Only where this process holds the match: others need not read on. */
  readonly catchUp: (matchId: string, revision: number) => Promise<void>
  /** To be rebuilt from its log when it is next asked for. */
  readonly forget: (matchId: string) => Promise<void>
  /** In memory already. */
  readonly live: () => readonly LiveMatch[]
  readonly settled: () => Promise<void>
}

export type MatchesParts = MatchParts & {
  readonly exists: (matchId: string) => Promise<MatchId | null>
  readonly hasViewers: (matchId: string) => boolean
  readonly forgotten: (matchId: string) => void
}

const MOST_IN_MEMORY = 600

/** Every match of this process, each loaded once however many ask at the same time. */
export function matchesOf(parts: MatchesParts): Matches {
  const loading = new Map<string, Promise<LiveMatch | null>>()
  const live = new Map<string, LiveMatch>()

  function drop(matchId: string): void {
    if (!loading.delete(matchId)) return
    live.delete(matchId)
    parts.forgotten(matchId)
  }

  async function load(matchId: string): Promise<LiveMatch | null> {
    const id = await parts.exists(matchId)
    if (id === null) return null
    const match = await LiveMatch.load(id, parts)
    live.set(matchId, match)
    for (const old of tooMany(live, parts.hasViewers)) void old.settled().then(() => drop(old.matchId))
    return match
  }

  return {
    find: (matchId) => {
      const coming = loading.get(matchId) ?? load(matchId).then((match) => {
        if (match === null) loading.delete(matchId)
        return match
      }, (error: unknown) => {
        loading.delete(matchId)
        throw error
      })
      loading.set(matchId, coming)
      return coming
    },
    catchUp: async (matchId, revision) => void await (await loading.get(matchId))?.catchUp(revision),
    forget: async (matchId) => {
      await live.get(matchId)?.settled()
      drop(matchId)
    },
    live: () => [...live.values()],
    settled: async () => void await Promise.all([...live.values()].map((match) => match.settled())),
  }
}

/** The log has everything, so matches that nobody looks at may be forgotten, oldest first. */
function tooMany(live: ReadonlyMap<string, LiveMatch>, hasViewers: (matchId: string) => boolean): readonly LiveMatch[] {
  const spare = live.size - MOST_IN_MEMORY
  return spare <= 0 ? [] : [...live.values()].filter(({ matchId }) => !hasViewers(matchId)).slice(0, spare)
}
