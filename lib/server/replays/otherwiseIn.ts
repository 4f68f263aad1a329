import { searchSmallestChange, type SmallestChange } from '../../analysis/smallestChange/smallestChange.ts'
import { branded } from '../../base/brand.ts'
import type { MatchId } from '../../engine/ids.ts'
import type { Scenario } from '../../engine/scenario.ts'
import { upcast } from '../../engine/upcast.ts'
import { inTurns } from '../inTurns.ts'
import type { LiveServer } from '../liveServer.ts'

export type OtherwiseAsked = { readonly matchId: string; readonly actId: string; readonly scenario: Scenario; readonly stopped: AbortSignal }

/** How long a search may hold the process before tables that are being played get their turn. */
const PIECE_MS = 8
/** One search at a time, however many ask. */
const inTurn = inTurns()

/** What other seats would have had to do differently, from the whole log: for matches that are over. Null too where the asker has gone. */
export async function otherwiseIn({ log }: Pick<LiveServer, 'log'>, { matchId, actId, scenario, stopped }: OtherwiseAsked): Promise<SmallestChange | null> {
  return await inTurn('search', async () => {
    if (stopped.aborted) return null
    const entries = await log.read(branded<MatchId>(matchId), 0)
    const search = searchSmallestChange(scenario, entries.flatMap(({ events, rulesVersion }) => upcast(events, rulesVersion)), actId)
    let until = performance.now() + PIECE_MS
    for (let step = search.next(); !stopped.aborted; step = search.next()) {
      if (step.done === true) return step.value
      if (performance.now() < until) continue
      await new Promise((resolve) => setImmediate(resolve))
      until = performance.now() + PIECE_MS
    }
    return null
  })
}
