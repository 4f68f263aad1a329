'use client'

import { useTranslations } from 'use-intl'
import { RuleLink } from '../kit/Ledger.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useCauseWords } from '../desk/whyWords.ts'
import { useNumberName } from '../desk/numberName.ts'
import { useTable } from '../desk/table.tsx'

/** What moved at this moment: the last entries of one round and stage, the largest first. */
export function MomentLedger() {
  const { view } = useTable()
  const t = useTranslations('replay')
  const causeWords = useCauseWords()
  const nameOf = useNumberName()
  const last = view.ledger.at(-1)
  const entries = view.ledger.filter((entry) => entry.round === last?.round && entry.stage === last.stage && entry.amount !== 0)
  const largest = [...entries].sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount)).slice(0, 12)
  return (
    <section className="px-4 py-3 md:px-6">
      <h2 className="text-15 font-semibold">{t('atThisMoment')}</h2>
      {largest.length === 0 ? <p className="py-2 text-13 text-ink-2">{t('nothingMoved')}</p> : (
        <table className="mt-1 w-full border-t border-ink text-13">
          <tbody>{largest.map((entry, index) => <tr key={index} className="border-b border-rule align-top"><td className="py-1.5 pr-2">{nameOf(entry.key)}<br /><span className="text-12 text-ink-2">{causeWords(entry)}{'\u00a0'}<RuleLink rule={entry.rule} /></span></td><td className="py-1.5 text-right"><SignedFigure amount={entry.amount} good="none" /></td></tr>)}</tbody>
        </table>
      )}
    </section>
  )
}
