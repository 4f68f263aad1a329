import { useTranslations } from 'use-intl'
import type { CrisisCell } from '../../engine/crisis/crisis.ts'
import type { Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useMarks } from '../kit/useMarks.ts'

/** What one pair of choices leads to: an outcome and two signed costs. */
export function Cell({ cell, me, rival }: { readonly cell: CrisisCell | undefined; readonly me: Seat; readonly rival: Seat }) {
  const t = useTranslations('crisis')
  const marks = useMarks()
  if (cell === undefined) return <span className="text-13 text-ink-2">{t('unknown')}</span>
  const rung = t(`rung.${cell.rungAfter}.name`)
  return (
    <div>
      <p className="text-14 font-semibold">{t(`outcome.${cell.outcome}`, { rung })}{cell.accidentOdds > 0 ? <span className="font-normal text-ink-2">{marks.parts}{t('accident', { percent: Math.round(cell.accidentOdds * 100) })}</span> : null}</p>
      <p className="mt-1 flex items-center gap-1.5 text-15"><Chop seat={me} size={18} /> <SignedFigure amount={cell.stabilityMine} /> <Chop seat={rival} size={18} className="ml-2" /> <SignedFigure amount={cell.stabilityTheirs} /></p>
    </div>
  )
}
