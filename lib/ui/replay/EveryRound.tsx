'use client'

import { useTranslations } from 'use-intl'
import type { Futures } from '../../analysis/turningPoints/futures.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { Fold } from '../kit/Fold.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'

type Props = { readonly futures: readonly Futures[]; readonly seat: Seat; readonly result: number }
type Expected = { readonly mean: number; readonly low: number; readonly high: number }

/** The results that a capital could expect before and after each round; after the last stands what came. */
export function EveryRound({ futures, seat, result }: Props) {
  const t = useTranslations('futures.every')
  const replay = useTranslations('replay')
  const came: Expected = { mean: result, low: result, high: result }
  const column = 'pl-2 text-right font-normal'
  return (
    <Fold title={t('title')} className="mt-2 text-13">
      <table className="w-full">
        <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('round')}</th><th scope="col" className={column}>{t('before')}</th><th scope="col" className={column}>{t('after')}</th><th scope="col" className={column}>{t('moved')}</th></tr></thead>
        <tbody>
          {futures.map(({ round, results }, index) => {
            const [before, after] = [results[seat], futures[index + 1]?.results[seat] ?? came]
            return (
              <tr key={round} className="border-b border-rule align-top">
                <th scope="row" className="py-1.5 text-left font-normal">{replay('roundShort', { round })}</th>
                <td className="py-1.5 pl-2 text-right"><Spread of={before} /></td>
                <td className="py-1.5 pl-2 text-right"><Spread of={after} /></td>
                <td className="py-1.5 pl-2 text-right"><SignedFigure amount={after.mean - before.mean} good="none" className="text-ink" /></td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Fold>
  )
}

function Spread({ of: { mean, low, high } }: { readonly of: Expected }) {
  const t = useTranslations('futures.whatIf')
  const format = useFormatter()
  const figure = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return <>{figure(mean)}{low === high ? null : <span className="block text-12 text-ink-2">{t('range', { low: figure(low), high: figure(high) })}</span>}</>
}
