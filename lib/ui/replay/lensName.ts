import { useTranslations } from 'use-intl'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import type { Beside, ReplayPlace } from './replayAddress.ts'
import type { OtherTable } from './useTablesBeside.ts'

/** "What Seoul knew". */
export function useLensName(): (looked: Pick<ReplayPlace, 'lens' | 'shows'>) => string {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  return ({ lens, shows }) => (lens === 'whole' ? t('whole') : t(shows === 'forecast' ? 'expected' : 'knew', { name: seats(lens) }))
}

/** "Table 3"; "The real course of events". */
export function useBesideName(tables: readonly OtherTable[]): (beside: Beside) => string {
  const t = useTranslations('replay')
  const lensName = useLensName()
  return (beside) => {
    if (beside.type === 'lens') return lensName(beside)
    if (beside.matchId === REFERENCE_MATCH) return t('list.realCourse')
    const table = tables.find(({ matchId }) => matchId === beside.matchId)
    return table === undefined ? t('beside.other') : t('list.table', { number: table.tableNumber })
  }
}
