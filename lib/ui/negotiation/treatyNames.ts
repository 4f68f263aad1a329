import { useTranslations } from 'use-intl'
import { useViewIfAny } from '../../client/hooks.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useKnownTexts, useShortTitles } from './knownTexts.ts'
import { draftOf } from './treatyFacts.ts'

function useNamesAmong(titled: (title: string) => string): (treaty: Treaty) => string {
  const t = useTranslations('clauses')
  const seats = useTranslations('seats')
  const marks = useMarks()
  return (treaty) => {
    const { title, parties } = draftOf(treaty)
    return t('titleAmong', { title: titled(title), parties: parties.map((seat) => seats(seat)).join(marks.names) })
  }
}

/** A treaty by its title in the reader's language, and by its parties too where the reader knows another of the same title. */
function useNames(titled: (title: string) => string): (treaty: Treaty) => string {
  const treaties = useViewIfAny((view) => view.treaties) ?? []
  const among = useNamesAmong(titled)
  return (treaty) => {
    const { title } = draftOf(treaty)
    return treaties.every((other) => other.id === treaty.id || draftOf(other).title !== title) ? titled(title) : among(treaty)
  }
}

/** Always with its parties: where nothing else shows whose it is. */
export function useFullTreatyNames(): (treaty: Treaty) => string {
  return useNamesAmong(useKnownTexts())
}

export function useTreatyNames(): (treaty: Treaty) => string {
  return useNames(useKnownTexts())
}

/** The same where the treaties that the match begins with go by a short name. */
export function useShortTreatyNames(): (treaty: Treaty) => string {
  return useNames(useShortTitles())
}
