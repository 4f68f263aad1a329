'use client'

import { useTranslations } from 'use-intl'
import type { SeatScore } from '../../engine/scoring/score.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useSigned } from '../kit/useSigned.ts'

/** What it came to for the reader's own seat, before the table of all six. */
export function OwnResult({ seat, score }: { readonly seat: Seat; readonly score: SeatScore }) {
  const t = useTranslations('replay.own')
  const seats = useTranslations('seats')
  const signed = useSigned()
  const marks = useMarks()
  const met = score.agendas.filter((agenda) => agenda.met).length
  return (
    <section aria-label={t('title')} className="mt-4 mb-5 flex items-center gap-4 border-y border-ink py-3">
      <Chop seat={seat} size={32} mine label="" />
      <p className="min-w-0 flex-1">
        <b className="font-serif text-20 font-semibold">{t('result', { seat: seats(seat), total: signed(score.total), rank: score.rank, count: SEATS.length })}</b>
        <span className="block text-14 text-ink-2">{t('aims', { met, count: score.agendas.length })}{score.parPercentile === null ? null : marks.sentences + t('par', { value: Math.round(score.parPercentile) })}</span>
      </p>
    </section>
  )
}
