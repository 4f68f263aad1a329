'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDeviceDraft } from '../../../client/deviceDraft.ts'
import type { ReplayMoment } from '../../../client/replayMoments.ts'
import type { DebriefPlace } from '../../../protocol/debrief.ts'
import { MOST_MOMENTS } from '../../../protocol/reflection.ts'
import { Button } from '../../kit/Button.tsx'
import { Field, FIELD_CLASSES } from '../../kit/Field.tsx'
import { useMomentName } from '../../replay/momentName.ts'
import { asideFrom, asideName, citedMoment, isSame } from './citedMoment.ts'
import { useCitedName } from './citedName.ts'

type Props = { readonly matchId: string; readonly cited: readonly DebriefPlace[]; readonly moments: readonly ReplayMoment[]; readonly onPick: (place: DebriefPlace) => void }

/** From what was set aside in the replay, from the list of moments, or by a link. */
export function MomentPick({ matchId, cited, moments, onPick }: Props) {
  const t = useTranslations('debrief.form')
  const nameOf = useMomentName()
  const citedName = useCitedName(moments)
  const [aside] = useDeviceDraft(asideName(matchId))
  const [at, setAt] = useState('')
  const [link, setLink] = useState('')
  const isNew = (place: DebriefPlace) => !cited.some((one) => isSame(one, place))
  const pasted = link.trim() === '' ? null : citedMoment(link, { matchId, moments: moments.length })
  const pick = (place: DebriefPlace) => {
    if (isNew(place)) onPick(place)
    setAt('')
    setLink('')
  }
  const waiting = asideFrom(aside).filter((place) => place.at < moments.length && isNew(place))
  if (cited.length >= MOST_MOMENTS) return <p className="mt-3 text-13 text-ink-2">{t('most', { count: MOST_MOMENTS })}</p>
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-2">
      {waiting.length === 0 ? null : <div className="sm:col-span-2"><p className="text-13 font-semibold">{t('kept')}</p><p className="mt-1 flex flex-wrap gap-2">{waiting.map((place) => <Button key={`${place.at}.${place.lens}`} size="small" onClick={() => pick(place)}>+ {citedName(place)}</Button>)}</p></div>}
      <div className="flex items-start gap-2">
        <select aria-label={t('pick')} className={`${FIELD_CLASSES} min-h-[39px]`} value={at} onChange={(event) => setAt(event.target.value)}>
          <option value="" className="bg-sheet">{t('pick')}</option>
          {moments.map((moment, index) => <option key={index} value={index} className="bg-sheet">{nameOf(moment)}</option>)}
        </select>
        <Button className="min-h-[39px] flex-none" disabled={at === ''} onClick={() => pick({ at: Number(at), lens: 'whole' })}>{t('attach')}</Button>
      </div>
      <div className="flex items-start gap-2">
        <Field className="flex-1" label={t('paste')} hideLabel placeholder={t('paste')} inputMode="url" value={link} error={link.trim() !== '' && pasted === null ? t('notALink') : null} onChange={(event) => setLink(event.target.value)} />
        <Button className="min-h-[39px] flex-none" disabled={pasted === null} onClick={() => { if (pasted !== null) pick(pasted) }}>{t('attach')}</Button>
      </div>
    </div>
  )
}
