import { useTranslations } from 'use-intl'
import { useViewIfAny } from '../../client/hooks.ts'
import type { Treaty } from '../../engine/treaties/treaty.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useKnownTexts, useShortTitles } from './knownTexts.ts'
import { draftOf } from './treatyFacts.ts'

/** A treaty by its title in the reader's language, and by its parties too where the reader knows another of the same title. */
function useNames(titled: (title: string) => string): (treaty: Treaty) => string {
  const treaties = useViewIfAny((view) => view.treaties) ?? []
  const t = useTranslations('clauses')
  const seats = useTranslations('seats')
  const marks = useMarks()
  return (treaty) => {
    const { title, parties } = draftOf(treaty)
    const isAlone = treaties.every((other) => other.id === treaty.id || draftOf(other).title !== title)
    return isAlone ? titled(title) : t('titleAmong', { title: titled(title), parties: parties.map((seat) => seats(seat)).join(marks.names) })
  }
}

export function useTreatyNames(): (treaty: Treaty) => string {
  return useNames(useKnownTexts())
}

/** The same where the treaties that the match begins with go by a short name. */
export function useShortTreatyNames(): (treaty: Treaty) => string {
  return useNames(useShortTitles())
}
