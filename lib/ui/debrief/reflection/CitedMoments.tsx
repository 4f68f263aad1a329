'use client'

import { useTranslations } from 'use-intl'
import type { ReplayMoment } from '../../../client/replayMoments.ts'
import type { DebriefPlace } from '../../../protocol/debrief.ts'
import { permalinkOf } from './citedMoment.ts'
import { useCitedName } from './citedName.ts'

type Props = {
  readonly matchId: string
  readonly cited: readonly DebriefPlace[]
  readonly moments: readonly ReplayMoment[]
  /** Null where they are only read. */
  readonly onChange: ((cited: readonly DebriefPlace[]) => void) | null
}

/** The moments that a text rests on; each opens in the replay. */
export function CitedMoments({ matchId, cited, moments, onChange }: Props) {
  const t = useTranslations('debrief.form')
  const nameOf = useCitedName(moments)
  if (cited.length === 0) return null
  return (
    <div className="mt-3">
      <p className="text-13 font-semibold">{t('moments')}</p>
      <ul className="mt-1 text-14">
        {cited.map((place, index) => (
          <li key={`${place.at}.${place.lens}`} className="flex flex-wrap items-baseline gap-x-3 border-t border-rule py-1.5">
            <a className="link inline-flex min-h-6 items-center pointer-coarse:min-h-11" href={permalinkOf(matchId, place)}>{nameOf(place)}</a>
            {onChange === null ? null : <button type="button" className="link ml-auto min-h-6 text-12 text-ink-2 pointer-coarse:min-h-11" onClick={() => onChange(cited.filter((_, other) => other !== index))}>{t('remove', { moment: nameOf(place) })}</button>}
          </li>
        ))}
      </ul>
    </div>
  )
}
