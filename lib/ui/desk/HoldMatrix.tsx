'use client'

import { useTranslations } from 'use-intl'
import { SEATS } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { RuleLink } from '../kit/LedgerPopover.tsx'
import { HoldWhy } from './HoldWhy.tsx'
import { useTable } from './table.tsx'

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
    </div>
  )
}
