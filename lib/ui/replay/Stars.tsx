'use client'

import { useTranslations } from 'use-intl'
import type { ReplayStar } from '../../protocol/replay.ts'
import { Button } from '../kit/Button.tsx'

/** Starred moments are the slides of the debrief: the host goes from one to the next; the note is for the host alone. */
export function Stars({ stars, index, onGo }: { readonly stars: readonly ReplayStar[]; readonly index: number; readonly onGo: (index: number) => void }) {
  const t = useTranslations('replay.slides')
  if (stars.length === 0) return null
  const before = stars.findLast(({ at }) => at < index)
  const after = stars.find(({ at }) => at > index)
  const here = stars.filter(({ at }) => at === index)
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Button size="small" disabled={before === undefined} aria-label={t('back')} onClick={() => { if (before !== undefined) onGo(before.at) }}>‹ ★</Button>
      <Button size="small" disabled={after === undefined} aria-label={t('on')} onClick={() => { if (after !== undefined) onGo(after.at) }}>★ ›</Button>
      {here.map(({ text }, place) => <span key={place} className="text-13 text-ink-2">{text ?? t('here')}</span>)}
    </span>
  )
}
