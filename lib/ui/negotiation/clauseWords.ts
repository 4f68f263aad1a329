import { useTranslations } from 'use-intl'
import type { ClauseDraft } from '../../engine/scenario.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { opening } from '../desk/words.ts'
import { useKnownTexts } from './knownTexts.ts'

/** A clause as a sentence: what it obliges whom to, then the author's gloss. */
export function useClauseWords(_parties: readonly Seat[]): (clause: ClauseDraft) => string {
  const t = useTranslations('clauses')
  const seats = useTranslations('seats')
  const known = useKnownTexts()
  return (clause) => {
    if (clause.kind === 'freeText') return clause.text
    const who = clause.obliged === null ? t('eachParty') : seats(clause.obliged)
    const about = clause.about === null ? t('anyone') : seats(clause.about)
    const sentence = opening(t(`says.${clause.kind}`, { who, about }))
    return clause.text.trim() === '' ? sentence : `${sentence} ${known(clause.text)}`
  }
}
