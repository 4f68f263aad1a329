'use client'

import { useTranslations } from 'use-intl'
import type { View } from '../../engine/viewShape.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { SeatName } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import type { Fork } from './useFork.ts'

type Props = { readonly fork: Fork; readonly real: View['scores'] }

/** What came of it, beside what came in the match. */
export function ForkOutcome({ fork, real }: Props) {
  const t = useTranslations('futures.whatIf')
  if (fork.type === 'none') return null
  if (fork.type === 'refused') return <p role="alert" className="text-13 text-alarm">{fork.says ?? t('refused')}</p>
  if (fork.type !== 'over') return <p role="status" className="text-13">{t('playing')}</p>
  return (
    <div role="status">
      {fork.scores === null || real === null ? null : <Compared real={real} other={fork.scores} />}
      <a className="link mt-2 inline-block text-13" href={`/replays/${fork.matchId}`}>{t('open')}</a>
    </div>
  )
}

type Scores = NonNullable<View['scores']>

function Compared({ real, other }: { readonly real: Scores; readonly other: Scores }) {
  const t = useTranslations('futures.whatIf')
  const format = useFormatter()
  const figure = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <table className="w-full border-t border-ink text-13">
      <thead><tr className="text-left text-12 text-ink-2"><th scope="col" className="py-1 font-normal">{t('seat')}</th><th scope="col" className="text-right font-normal">{t('came')}</th><th scope="col" className="text-right font-normal">{t('otherwise')}</th><th scope="col" className="text-right font-normal">{t('difference')}</th></tr></thead>
      <tbody>
        {SEATS.map((seat) => (
          <tr key={seat} className="border-t border-rule">
            <th scope="row" className="py-1.5 text-left"><SeatName seat={seat} size={18} /></th>
            <td className="text-right">{figure(real[seat].total)}</td>
            <td className="text-right">{figure(other[seat].total)}</td>
            <td className="text-right"><SignedFigure amount={other[seat].total - real[seat].total} good="none" className="text-ink" /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
