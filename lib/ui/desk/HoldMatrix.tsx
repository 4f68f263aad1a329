'use client'

import { useTranslations } from 'use-intl'
import { campsOf } from '../../engine/influence/division.ts'
import { openingsIn } from '../../engine/influence/openings.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/Ledger.tsx'
import { HoldWhy } from './HoldWhy.tsx'
import { useTable } from './table.tsx'

const MOST_OPENINGS = 6

/** Who holds whom: a row holds, a column is held; each figure opens its ledger. */
export function HoldMatrix() {
  const { me } = useTable()
  const t = useTranslations('desk.holds')
  const seats = useTranslations('seats')
  return (
    <div className="text-13">
      <table className="w-full table-fixed border-t border-ink">
        <caption className="pb-3 text-left text-ink-2">{t('note')}{'\u00a0'}<RuleLink rule="H1" /></caption>
        <thead>
          <tr className="border-b border-ink">
            <td className="w-[19%] text-12 text-ink-2">{t('corner')}</td>
            {SEATS.map((held) => <th key={held} scope="col" className="py-2"><Chop seat={held} size={22} mine={held === me} /></th>)}
          </tr>
        </thead>
        <tbody>
          {SEATS.map((holder) => (
            <tr key={holder} className="border-b border-rule">
              <th scope="row" className="py-1 text-left font-normal"><Chop seat={holder} size={22} mine={holder === me} label={seats(holder)} /></th>
              {SEATS.map((held) => (
                <td key={held} className="text-center">
                  {held === holder ? <span aria-hidden className="text-ink-3">·</span> : <HoldWhy holder={holder} held={held} digits={0} className="min-h-9 w-full tabular-nums hover:bg-wash hover:underline pointer-coarse:min-h-11" />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Camps />
      <Openings />
    </div>
  )
}

/** H8: how far the six have parted, and into what. */
function Camps() {
  const { view } = useTable()
  const t = useTranslations('desk.holds')
  const seats = useTranslations('seats')
  const camps = campsOf(view.numbers, view.treaties)
  return (
    <section className="mt-6 border-t border-ink pt-2">
      <h3 className="text-15 font-semibold">{t('division', { division: view.division })}{'\u00a0'}<span className="text-12 font-normal"><RuleLink rule="H8" /></span></h3>
      <p className="mt-1 text-ink-2">{t('divisionSays')}</p>
      <ul className="mt-2 flex flex-wrap gap-3">
        {camps.map((camp) => <li key={camp.join()} className="flex gap-1 border border-rule-2 p-1.5">{camp.map((seat) => <Chop key={seat} seat={seat} size={22} label={seats(seat)} />)}</li>)}
      </ul>
    </section>
  )
}

/** R5: who stands between two that are at odds, where wedges are driven and bridges built. */
function Openings() {
  const { view } = useTable()
  const t = useTranslations('desk.holds')
  const seats = useTranslations('seats')
  const openings = openingsIn(view.numbers).slice(0, MOST_OPENINGS)
  return (
    <section className="mt-6 border-t border-ink pt-2">
      <h3 className="text-15 font-semibold">{t('openings')}{'\u00a0'}<span className="text-12 font-normal"><RuleLink rule="R5" /></span></h3>
      {openings.length === 0 ? <p className="mt-1 text-ink-2">{t('noOpenings')}</p> : (
        <ul className="mt-1">
          {openings.map(({ between, one, other }) => (
            <li key={`${between}.${one}.${other}`} className="flex gap-3 border-b border-rule py-1.5"><Chop seat={between} size={22} label="" /><span>{t('opening', { between: seats(between), one: seats(one), other: seats(other) })}</span></li>
          ))}
        </ul>
      )}
    </section>
  )
}
