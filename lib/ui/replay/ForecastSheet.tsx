'use client'

import { useTranslations } from 'use-intl'
import { readForecasts, type PastForecasts, type ReadForecast } from '../../analysis/readings/misperception.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { Chop } from '../kit/Chop.tsx'
import { useMarks } from '../kit/useMarks.ts'

/** What a capital expected of others in the present round, and what came of it once that is known. */
export function ForecastSheet({ seat, forecasts }: { readonly seat: Seat; readonly forecasts: PastForecasts }) {
  const { view } = useTable()
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const { round } = view.match
  const read = readForecasts(forecasts.filter((one) => one.round === round && one.seat === seat), view.acts)
  return (
    <section className="mb-4 border-y-[3px] border-ink py-3">
      <h2 className="headline text-24 font-[640]">{t('sheet.title', { name: seats(seat), round })}</h2>
      {read.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('sheet.none', { name: seats(seat) })}</p> : <ul className="mt-2">{read.map((one, index) => <ForecastRow key={index} read={one} isResolved={view.acts.some((act) => act.round === round)} />)}</ul>}
    </section>
  )
}

const TONES = { right: 'text-gain', near: 'text-caution', wrong: 'text-alarm' } as const

function ForecastRow({ read: { forecast, verdict, came }, isResolved }: { readonly read: ReadForecast; readonly isResolved: boolean }) {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const actWords = useActWords()
  const marks = useMarks()
  const order = orders(`name.${forecast.order}`)
  return (
    <li className="flex gap-3 border-t border-rule py-2">
      <Chop seat={forecast.about} size={22} />
      <div className="min-w-0 text-14">
        <p><span className="font-semibold">{seats(forecast.about)}{marks.colon}</span>{forecast.target === null ? order : `${order}${marks.parts}${seats(forecast.target)}`} {isResolved ? <b className={`ml-1 font-semibold ${TONES[verdict]}`}>{t(`forecasts.${verdict}`)}</b> : null}</p>
        <p className="text-13 text-ink-2">{isResolved ? t('forecasts.came', { what: came.map(actWords).join(marks.phrases) || t('forecasts.nothing') }) : t('sheet.open')}</p>
      </div>
    </li>
  )
}
