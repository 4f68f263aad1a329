'use client'

import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { seriesOf } from '../desk/changes.ts'
import { useTable } from '../desk/table.tsx'
import { Why } from '../desk/Why.tsx'
import { useFormatter } from '../kit/useFormatter.ts'

type Measured = { readonly measure: 'stability' | 'influence'; readonly digits: number }

const MEASURES: readonly Measured[] = [{ measure: 'stability', digits: 0 }, { measure: 'influence', digits: 1 }]

export function TheSix({ round }: { readonly round: number }) {
  const t = useTranslations('frontPage')
  const numbers = useTranslations('ledger.number')
  const seats = useTranslations('seats')
  return (
    <section>
      <h2 className="border-t-[3px] border-ink pt-1.5 font-serif text-13 font-semibold"><i>{t('theSix')}</i></h2>
      <table className="mt-2 w-full text-14">
        <thead><tr className="text-12 text-ink-2"><th className="text-left font-normal">{t('capital')}</th>{MEASURES.map(({ measure }) => <th key={measure} colSpan={2} className="text-right font-normal">{numbers(measure)}</th>)}</tr></thead>
        <tbody>
          {SEATS.map((seat) => (
            <tr key={seat} className="border-t border-rule">
              <th scope="row" className="py-1.5 text-left font-normal print:py-0.5"><span className="flex items-center gap-2"><Chop seat={seat} size={18} label="" />{seats(seat)}</span></th>
              {MEASURES.map(({ measure, digits }) => <Figures key={measure} seat={seat} measure={measure} digits={digits} round={round} />)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print mt-1.5 text-12 text-ink-2">{t('whyEach')}</p>
    </section>
  )
}

type Props = Measured & { readonly seat: Seat; readonly round: number }

/** As at press time; the figure opens its ledger. */
function Figures({ seat, measure, digits, round }: Props) {
  const { view } = useTable()
  const format = useFormatter()
  const series = seriesOf(view, `${measure}.${seat}`, round)
  const [before, after] = [series.at(-2) ?? 0, series.at(-1) ?? 0]
  return (
    <>
      <td className="text-right"><Why of={`${measure}.${seat}`} digits={digits} trigger={<button type="button" className="min-h-6 underline decoration-rule-2 underline-offset-4 pointer-coarse:min-h-11">{format.number(after, { minimumFractionDigits: digits, maximumFractionDigits: digits })}</button>} /></td>
      <td className="w-14 text-right text-13"><SignedFigure amount={after - before} digits={digits} as="arrow" /></td>
    </>
  )
}
