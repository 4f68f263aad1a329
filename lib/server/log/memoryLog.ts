import type { LogEntry, MatchLog, Stored } from './matchLog.ts'
import { withoutTexts, withTexts } from './texts.ts'

/** A log that lasts as long as the process: for tests, and for matches that nobody keeps. */
export function memoryLog(): MatchLog {
  const entries = new Map<string, LogEntry[]>()
  const texts = new Map<string, string | null>()
  const of = (matchId: string) => entries.get(matchId) ?? []

  function stored(added: readonly LogEntry[]): Stored {
    const isTaken = added.some(({ matchId, revision, commandId }, index) =>
      of(matchId).length + 1 + index !== revision || of(matchId).some((entry) => entry.commandId === commandId))
    if (isTaken) return 'conflict'
    for (const entry of added) {
      const bare = withoutTexts(entry)
      for (const { key, text } of bare.texts) texts.set(`${entry.matchId} ${key}`, text)
      entries.set(entry.matchId, [...of(entry.matchId), structuredClone(bare.entry)])
    }
    return 'stored'
  }

  return {
    append: async (added) => stored(added),
    read: async (matchId, afterRevision) => of(matchId).slice(afterRevision).map((entry) => {
      const own = new Map([...texts].filter(([key]) => key.startsWith(`${matchId} `)).map(([key, text]) => [key.slice(matchId.length + 1), text]))
      return withTexts(structuredClone(entry), own)
    }),
    erase: async (matchId, erasure) => {
      for (const [key, text] of erasure) texts.set(`${matchId} ${key}`, text)
    },
  }
}
