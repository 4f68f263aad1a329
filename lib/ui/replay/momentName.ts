'use client'

import { useTranslations } from 'use-intl'
import { useWordsOrNull } from '../desk/words.ts'

/** "Round 5: reactions": a moment in words. */
export function useMomentName(): (moment: { readonly round: number; readonly label: string }) => string {
  const t = useTranslations('replay')
  const stages = useWordsOrNull('reveal')
  const phases = useWordsOrNull('phases')
  return ({ round, label }) => {
    const what = stages(`stage.${label}`) ?? phases(label) ?? label
    return round === 0 ? what : t('moment', { round, what })
  }
}
