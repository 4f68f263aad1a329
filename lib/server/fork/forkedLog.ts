import type { MatchEvent } from '../../engine/events.ts'
import type { MatchId } from '../../engine/ids.ts'
import { RULES_VERSION, upcast } from '../../engine/upcast.ts'
import type { LogEntry } from '../log/matchLog.ts'
import { withoutTexts, withTexts } from '../log/texts.ts'

export type ForkedAs = { readonly matchId: MatchId; readonly clocks: 'none' | 'kept' }
/** Where a match parts from another: as a round's negotiation opens, or at its bell with every draft as it stood. */
export type ForkPoint = { readonly round: number; readonly at: 'opening' | 'bell' }

const opensNegotiation = (event: MatchEvent, round: number): boolean => event.type === 'phaseOpened' && event.phase === 'negotiation' && event.round === round
const isAfterBell = (event: MatchEvent, round: number): boolean => event.type === 'stageResolved' && event.round === round

/** Deadlines of another day would close the phases of a fork at once; a class keeps its clocks for those that come, else none runs. */
function unclocked(event: MatchEvent, { matchId, clocks }: ForkedAs): readonly MatchEvent[] {
  switch (event.type) {
    case 'matchOpened': {
      const { settings } = event
      return [{ ...event, matchId, settings: clocks === 'kept' ? settings : { ...settings, clocks: { ...settings.clocks, timed: false }, spectators: 'public' } }]
    }
    case 'phaseOpened': return [{ ...event, deadlineMs: null }]
    case 'phaseExtended':
    case 'clockPaused':
    case 'clockResumed': return []
    default: return [event]
  }
}

/** Entries up to the point, null where the match never came to it. */
function upTo(entries: readonly LogEntry[], { round, at }: ForkPoint): readonly LogEntry[] | null {
  const index = entries.findIndex(({ events }) => events.some((event) => (at === 'opening' ? opensNegotiation : isAfterBell)(event, round)))
  return index < 0 ? null : entries.slice(0, at === 'opening' ? index + 1 : index)
}

/** The log of a match up to a point, as the beginning of another match. What people said stays where it was said; treaties go along. */
export function forkedLog(entries: readonly LogEntry[], point: ForkPoint, as: ForkedAs): readonly LogEntry[] | null {
  const before = upTo(entries.map((entry) => ({ ...entry, events: upcast(entry.events, entry.rulesVersion) })), point)
  return before?.map((entry) => {
    const bare = unspoken(entry)
    return { ...bare, matchId: as.matchId, rulesVersion: RULES_VERSION, events: bare.events.flatMap((event) => unclocked(event, as)) }
  }) ?? null
}

function unspoken(entry: LogEntry): LogEntry {
  const { entry: bare, texts } = withoutTexts(entry)
  return withTexts(bare, new Map(texts.flatMap(({ key, text, of }) => (of === 'speech' ? [] : [[key, text]]))))
}
