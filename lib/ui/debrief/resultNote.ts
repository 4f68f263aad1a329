import { useTranslations } from 'use-intl'
import { tuned } from '../../engine/tuned.ts'
import { useTable } from '../desk/table.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { useSigned } from '../kit/useSigned.ts'
import { hasPar } from './hasPar.ts'

/** What a result is made of, E3 where there was war, and what ranks go by. */
export function useResultNote(): string {
  const { view, catalogue } = useTable()
  const t = useTranslations('replay')
  const marks = useMarks()
  const signed = useSigned()
  return [
    t('resultIs'), ...(view.end === 'war' ? [t('resultInWar', { ceiling: signed(tuned(catalogue, 'warScoreCeiling')) })] : []),
    ...(view.scores !== null && hasPar(view.scores) ? [t('byPar')] : []),
  ].join(marks.sentences)
}
