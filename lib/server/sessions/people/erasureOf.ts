import { standardTitleOf } from '../../../engine/treaties/standardTitles.ts'
import type { LogEntry, Texts } from '../../log/matchLog.ts'
import { withoutTexts } from '../../log/texts.ts'

/**
 * What goes from beside a log with a person: all that they said, and their words in treaties wherever others took them over.
 * Words of a treaty are whose wrote them first. Its news then calls it by its first clause.
 */
export function erasureOf(entries: readonly LogEntry[], personId: string): Texts {
  const isFirstWriter = new Map<string, boolean>()
  const plainTitles = plainTitlesIn(entries)
  return new Map(entries.flatMap((entry) => {
    const isTheirs = entry.actor.type === 'seat' && entry.actor.personId === personId
    return withoutTexts(entry).texts.flatMap(({ key, text, of }): readonly (readonly [string, string | null])[] => {
      if (of === 'speech') return isTheirs ? [[key, null]] : []
      if (of === 'treaty' && !isFirstWriter.has(text)) isFirstWriter.set(text, isTheirs)
      if (isFirstWriter.get(text) !== true) return []
      return [[key, of === 'news' ? plainTitles.get(text) ?? null : null]]
    })
  }))
}

function plainTitlesIn(entries: readonly LogEntry[]): ReadonlyMap<string, string> {
  const drafts = entries.flatMap(({ events }) => events.flatMap((event) => (event.type === 'treatyProposed' || event.type === 'treatyAmended' ? [event.draft] : [])))
  return new Map(drafts.map((draft) => [draft.title, standardTitleOf(draft)]))
}
