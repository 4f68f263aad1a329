'use client'

import { useTranslations } from 'use-intl'
import { changeBetween } from '../../analysis/history/scoreboard.ts'
import type { Numbers } from '../../engine/numbers.ts'
import type { View } from '../../engine/viewShape.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { Section } from '../debrief/Section.tsx'
import { SeatName } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'

type Side = { readonly view: View; readonly since: Numbers; readonly name: string }

/** The scoreboards of two matches at the same moment, each since the day on which this match began. */
export function StandingsBeside({ here, there }: { readonly here: Side; readonly there: Side }) {
  const t = useTranslations('replay')
  const [own, other] = [here, there].map(({ view, since }) => changeBetween(since, view.numbers))
  if (own === undefined || other === undefined) return null
  const column = 'py-1 pl-4 text-right font-normal'
  return (
    <Section title={t('beside.standings')} note={t('beside.standingsNote')}>
      <div className="relative mt-2 max-w-[760px] overflow-x-auto" role="region" aria-label={t('beside.standings')} tabIndex={0}><table className="w-full text-13">
        <thead><tr className="border-b border-ink text-12 text-ink-2"><th scope="col" className="py-1 text-left font-normal">{t('seatColumn')}</th><th scope="col" className={column}>{here.name}</th><th scope="col" className={column}>{there.name}</th><th scope="col" className={column}>{t('beside.difference')}</th></tr></thead>
        <tbody>
          {SEATS.map((seat) => (
            <tr key={seat} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-left font-normal"><SeatName seat={seat} size={18} /></th>
              <td className="pl-4 text-right"><SignedFigure amount={own[seat]} /></td>
              <td className="pl-4 text-right"><SignedFigure amount={other[seat]} /></td>
              <td className="pl-4 text-right"><SignedFigure amount={own[seat] - other[seat]} good="none" className="font-semibold text-ink" /></td>
            </tr>
          ))}
        </tbody>
      </table></div>
    </Section>
  )
}
