'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { slidesAround, type Slide } from './slides.ts'

/** Starred moments are the slides of the debrief: the host goes from one to the next; the words are for the hosts alone. */
export function Stars({ stars, index, onGo }: { readonly stars: readonly Slide[]; readonly index: number; readonly onGo: (index: number) => void }) {
  const t = useTranslations('replay.slides')
  if (stars.length === 0) return null
  const { before, after, here, number } = slidesAround(stars, index)
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-2">
      <Button size="small" disabled={before === null} aria-label={t('back')} onClick={() => { if (before !== null) onGo(before.at) }}>‹ ★</Button>
      <Button size="small" disabled={after === null} aria-label={t('on')} onClick={() => { if (after !== null) onGo(after.at) }}>★ ›</Button>
      <span className="min-w-0 text-13 text-ink-2">{number === 0 ? t('count', { count: stars.length }) : <>{t('which', { number, count: stars.length })} {here.map(({ text }, place) => <bdi key={place}>{text === '' ? t('here') : text} </bdi>)}</>}</span>
    </span>
  )
}
