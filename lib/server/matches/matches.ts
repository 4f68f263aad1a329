import type { MatchId } from '../../engine/ids.ts'
import { LiveMatch, type MatchParts } from './liveMatch.ts'

export type Matches = {
  /** Rebuilt from its log when it is not in memory. Null where there is no such match. */
  readonly find: (matchId: string) => Promise<LiveMatch | null>
  /** In memory already. */
  readonly live: () => readonly LiveMatch[]
  readonly settled: () => Promise<void>
}

export type MatchesParts = MatchParts & {
  readonly exists: (matchId: string) => Promise<MatchId | null>
  readonly hasViewers: (matchId: string) => boolean
}

const MOST_IN_MEMORY = 600

/** Every match of this process, each loaded once however many ask at the same time. */
export function matchesOf(parts: MatchesParts): Matches {
  const loading = new Map<string, Promise<LiveMatch | null>>()
  const live = new Map<string, LiveMatch>()

  async function load(matchId: string): Promise<LiveMatch | null> {
    const id = await parts.exists(matchId)
    if (id === null) return null
    const match = await LiveMatch.load(id, parts)
    live.set(matchId, match)
    makeRoom()
    return match
  }

  /** The log has everything, so a match that nobody looks at may be forgotten. */
  function makeRoom(): void {
    for (const [matchId, match] of live) {
      if (live.size <= MOST_IN_MEMORY) return
      if (parts.hasViewers(matchId)) continue
      void match.settled().then(() => {
        live.delete(matchId)
        loading.delete(matchId)
      })
    }
  }

  return {
    find: (matchId) => {
      const known = loading.get(matchId)
      if (known !== undefined) return known
      const coming = load(matchId).then((match) => {
        if (match === null) loading.delete(matchId)
        return match
      }, (error: unknown) => {
        loading.delete(matchId)
        throw error
      })
      loading.set(matchId, coming)
      return coming
    },
    live: () => [...live.values()],
    settled: async () => void await Promise.all([...live.values()].map((match) => match.settled())),
  }
}
