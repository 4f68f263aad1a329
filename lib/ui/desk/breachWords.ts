import { useTranslations } from 'use-intl'
import type { Finding } from '../../engine/treaties/treaty.ts'
import { useActWords } from './causeWords.ts'
import { useTable } from './table.tsx'

/** What broke a clause: the act itself, or how its author answered in a crisis; null where this viewer does not know. */
export function useBreachWords(): (finding: Finding) => string | null {
  const { view } = useTable()
  const t = useTranslations('ledger.crisis')
  const seats = useTranslations('seats')
  const actWords = useActWords()
  return ({ by, actId, round, treatyId, clause }) => {
    const act = view.acts.find(({ id }) => id === actId)
    if (act !== undefined && act.seat === by) return actWords(act)
    const crisis = [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])].find((one) => one.round === round && one.actId === actId)
    const answer = by === null ? undefined : crisis?.steps.find(({ answers }) => answers[by] !== undefined)?.answers[by]
    if (by === null || answer === undefined) return null
    const owed = crisis?.obligations.find((one) => one.partner === by && one.treatyId === treatyId && one.clause === clause)
    const other = crisis?.principals.find((seat) => seat !== crisis.obligations.find((one) => one.partner === by)?.to)
    if (owed !== undefined) return t(answer, { who: seats(by), to: seats(owed.to) })
    return other === undefined ? null : t('sided', { who: seats(by), to: seats(other) })
  }
}
