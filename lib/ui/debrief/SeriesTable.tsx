'use client'

import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { SeatName } from '../kit/Chop.tsx'
import { Fold } from '../kit/Fold.tsx'

type Props = { readonly title: string; readonly series: Readonly<Record<Seat, readonly number[]>>; readonly figure: (value: number) => string }

/** The figures behind a chart. */
export function SeriesTable({ title, series, figure }: Props) {
  const t = useTranslations('replay')
  return (
    <Fold title={t('table')} className="text-13 print:hidden">
      <div className="relative overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
        <table className="w-full">
          <caption className="sr-only">{title}</caption>
          <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('seatColumn')}</th>{series.beijing.map((_, round) => <th key={round} scope="col" className="px-1.5 text-right font-normal">{round === 0 ? t('start') : t('roundShort', { round })}</th>)}</tr></thead>
          <tbody>{SEATS.map((seat) => <tr key={seat} className="border-b border-rule"><th scope="row" className="py-1 text-left font-normal"><SeatName seat={seat} size={18} /></th>{series[seat].map((value, round) => <td key={round} className="px-1.5 text-right">{figure(value)}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </Fold>
  )
}
