'use client'

import { useTranslations } from 'use-intl'
import { SEATS } from '../../engine/vocabulary.ts'
import { Charts } from '../debrief/Charts.tsx'
import { SeatName } from '../kit/Chop.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { newsRound, seriesOf } from './changes.ts'
import { useTable } from './table.tsx'

type Measured = { readonly measure: 'stability' | 'influence'; readonly digits: number }

const MEASURES: readonly Measured[] = [{ measure: 'stability', digits: 0 }, { measure: 'influence', digits: 1 }]

/** Stability and influence over the rounds as lines, and the same as tables. */
export function Course() {
  return (
    <div className="px-4 pb-8 text-13">
      <Charts />
      {MEASURES.map(({ measure, digits }) => <CourseTable key={measure} measure={measure} digits={digits} />)}
    </div>
  )
}

function CourseTable({ measure, digits }: Measured) {
  const { view, me } = useTable()
  const t = useTranslations('ledger')
  const replay = useTranslations('replay')
  const format = useFormatter()
  const rounds = Math.max(0, newsRound(view))
  const figure = (value: number) => format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <details className="border-t border-rule py-1">
      <summary className="flex min-h-9 cursor-pointer items-center font-semibold pointer-coarse:min-h-11">{t('asTable', { name: t(`number.${measure}`) })}</summary>
      <div className="overflow-x-auto" tabIndex={0}>
        <table className="mb-4 w-full border-t border-ink text-right">
          <thead>
            <tr className="border-b border-ink text-12 text-ink-2">
              <td />
              {Array.from({ length: rounds + 1 }, (_, round) => <th key={round} scope="col" className="py-1.5 pl-3 font-normal">{round === 0 ? replay('start') : replay('roundShort', { round })}</th>)}
            </tr>
          </thead>
          <tbody>
            {SEATS.map((seat) => (
              <tr key={seat} className="border-b border-rule">
                <th scope="row" className="py-1.5 text-left"><SeatName seat={seat} size={18} mine={seat === me} /></th>
                {seriesOf(view, `${measure}.${seat}`, rounds).map((value, round) => <td key={round} className="pl-3">{figure(value)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
