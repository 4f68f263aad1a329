import { useTranslations } from 'use-intl'
import { RuleLink } from '../kit/Ledger.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useTable } from '../desk/table.tsx'
import type { OpenCrisis } from './openCrisis.ts'

/** What else moves with the choice: good name, tension, and whose public forgives less. */
export function HomeNote({ crisis }: { readonly crisis: OpenCrisis }) {
  const { catalogue } = useTable()
  const t = useTranslations('crisis')
  const seats = useTranslations('seats')
  const marks = useMarks()
  const democracies = crisis.principals.filter((seat) => catalogue.seats[seat].democracy)
  return (
    <p className="mt-1 text-13 text-ink-2">
      {[t('besides'), ...democracies.map((seat) => t('homeCounts', { who: seats(seat) })), ...(crisis.holdsInARow > 0 ? [t('secondHold')] : []), t('accidentIs')].join(marks.sentences)}{'\u00a0'}<RuleLink rule="C3" /> <RuleLink rule="C7" /> <RuleLink rule="C8" />
    </p>
  )
}
