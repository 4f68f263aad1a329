'use client'

import { useTranslations } from 'use-intl'
import { misperceptionOf, readForecasts, type Cell, type PastForecasts, type ReadForecast } from '../../analysis/readings/misperception.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { useActWords } from '../desk/causeWords.ts'
import { useTable } from '../desk/table.tsx'
import { useWords } from '../desk/words.ts'
import { Chop, SeatName } from '../kit/Chop.tsx'
import { Fold } from '../kit/Fold.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { Section, WideTable } from './Section.tsx'

/** Forecasts against what came, up to the present round: a matrix, and each forecast behind it. */
export function Misperceptions({ forecasts }: { readonly forecasts: PastForecasts }) {
  const { view } = useTable()
  const t = useTranslations('replay')
  const resolved = new Set(view.acts.map((act) => act.round))
  const read = readForecasts(forecasts.filter(({ round }) => resolved.has(round)), view.acts)
  const cells = misperceptionOf(read)
  return (
    <Section title={t('forecasts.title')} note={t('forecasts.note')}>
      {read.length === 0 ? <p className="mt-1 text-13 text-ink-2">{t('forecasts.none')}</p> : (
        <>
          <WideTable label={t('forecasts.title')}>
            <thead><tr className="border-b border-ink"><td />{SEATS.map((seat) => <th key={seat} scope="col" className="w-16 py-1 text-center max-sm:w-9"><Chop seat={seat} size={18} /></th>)}</tr></thead>
            <tbody>{SEATS.map((by) => <tr key={by} className="border-b border-rule"><th scope="row" className="py-1.5 text-left font-normal"><SeatName seat={by} size={18} /></th>{SEATS.map((about) => <td key={about} className={about === by ? 'bg-wash' : 'text-center'}><CellFigure cell={cells.find((cell) => cell.by === by && cell.about === about)} /></td>)}</tr>)}</tbody>
          </WideTable>
          <Fold title={t('forecasts.list')} className="mt-2 text-13">
            <ul>{read.map((one, index) => <ForecastLine key={index} read={one} />)}</ul>
          </Fold>
        </>
      )}
    </Section>
  )
}

function CellFigure({ cell }: { readonly cell: Cell | undefined }) {
  const t = useTranslations('replay.forecasts')
  if (cell === undefined) return null
  const tone = cell.right === cell.made ? 'text-gain' : cell.right + cell.near === 0 ? 'text-alarm' : 'text-caution'
  return <span className={`font-semibold ${tone}`} title={t('cell', cell)}><span aria-hidden>{cell.right}/{cell.made}</span><span className="sr-only">{t('cell', cell)}</span></span>
}

function ForecastLine({ read: { by, round, forecast, verdict, came } }: { readonly read: ReadForecast }) {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  const orders = useWords('orders')
  const actWords = useActWords()
  const marks = useMarks()
  const order = orders(`name.${forecast.order}`)
  const what = forecast.target === null ? order : `${order}${marks.parts}${seats(forecast.target)}`
  return (
    <li className="border-t border-rule py-1.5">
      {t('roundShort', { round })} {t('forecasts.expected', { by: seats(by), about: seats(forecast.about), what })} <b className="font-semibold">{t(`forecasts.${verdict}`)}</b>
      <br /><span className="text-ink-2">{t('forecasts.came', { what: came.map(actWords).join(marks.phrases) || t('forecasts.nothing') })}</span>
    </li>
  )
}
