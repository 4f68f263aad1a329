'use client'

import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../../client/replayMoments.ts'
import type { DebriefPlace } from '../../../protocol/debrief.ts'
import { useMomentName } from '../../replay/momentName.ts'

/** "Round 5: reactions (What Seoul knew)". */
export function useCitedName(moments: readonly ReplayMoment[]): (place: DebriefPlace) => string {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const nameOf = useMomentName()
  return ({ at, lens }) => {
    const moment = moments[at]
    const name = moment === undefined ? String(at) : nameOf(moment)
    return lens === 'whole' ? name : `${name} (${t('knew', { name: seats(lens) })})`
  }
}
