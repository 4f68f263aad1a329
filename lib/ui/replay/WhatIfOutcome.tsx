'use client'

import { useTranslations } from 'use-intl'
import type { WhatIf } from '../../analysis/turningPoints/whatIf.ts'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { rejectionValues } from '../desk/rejectionValues.ts'
import { useWordsOrNull } from '../desk/words.ts'
import { SeatName } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { Fan } from './FanChart.tsx'
import { ReckonProgress } from './ReckonProgress.tsx'
import type { Asked } from './useWhatIf.ts'

/** How far the bots are, and what all of them together came to, beside what came in the match. */
export function WhatIfOutcome({ asked, seat }: { readonly asked: Asked; readonly seat: Seat }) {
  const t = useTranslations('futures')
  const refusals = useWordsOrNull('rejections')
  if (asked.type === 'none') return null
  if (asked.type === 'refused') return <p role="alert" className="text-13 text-alarm">{refusals(asked.rejection.code, rejectionValues(asked.rejection)) ?? t('whatIf.refused')}</p>
  if (asked.type === 'playing') return <ReckonProgress done={asked.done} all={asked.all} />
  return (
    <div>
      <Compared found={asked.found} />
      <Fan key={seat} from={asked.found.futures} real={asked.found} first={seat} title={t('whatIf.fan', { round: asked.found.futures.round })} />
    </div>
  )
}

function Compared({ found: { futures, results } }: { readonly found: WhatIf }) {
  const t = useTranslations('futures.whatIf')
  const format = useFormatter()
  const figure = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const column = 'pl-2 text-right font-normal'
  return (
    <table className="w-full border-t border-ink text-13">
      <caption className="pb-1 text-left text-13 text-ink-2">{t('spread', { count: futures.continuations })}</caption>
      <thead><tr className="text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('seat')}</th><th scope="col" className={column}>{t('came')}</th><th scope="col" className={column}>{t('otherwise')}</th><th scope="col" className={column}>{t('difference')}</th></tr></thead>
      <tbody>
        {SEATS.map((seat) => {
          const { mean, low, high } = futures.results[seat]
          return (
            <tr key={seat} className="border-t border-rule align-top">
              <th scope="row" className="py-1.5 text-left"><SeatName seat={seat} size={18} /></th>
              <td className="py-1.5 pl-2 text-right">{figure(results[seat])}</td>
              <td className="py-1.5 pl-2 text-right">{figure(mean)}<span className="block text-12 text-ink-2">{t('range', { low: figure(low), high: figure(high) })}</span></td>
              <td className="py-1.5 pl-2 text-right"><SignedFigure amount={mean - results[seat]} good="none" className="text-ink" /></td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
