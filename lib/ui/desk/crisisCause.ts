import { useTranslations } from 'use-intl'
import type { Crisis, CrisisStep } from '../../engine/crisis/crisis.ts'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useTable } from './table.tsx'

/** What in a crisis moved a number: who gave way, who climbed, which partner stood by whom. */
export function useCrisisCause(): (entry: LedgerEntry) => string | null {
  const { view } = useTable()
  const t = useTranslations('ledger.crisis')
  const seats = useTranslations('seats')
  const format = useFormatter()
  return ({ cause, rule, about = [] }) => {
    const crisis = [...view.pastCrises, ...(view.crisis === null ? [] : [view.crisis])].find(({ id }) => id === cause.id)
    const step = crisis?.steps.find((one) => cause.type === 'crisis' && one.step === cause.step)
    if (crisis === undefined || step === undefined) return null
    const [who, to] = about.map((seat) => seats(seat))
    if (rule === 'C6' && about[0] !== undefined) return t(step.answers[about[0]] ?? 'consultOnly', { who: who ?? '', to: to ?? '' })
    if (rule === 'C15') return t('sided', { who: who ?? '', to: to ?? '' })
    if (rule === 'C9') return t('war')
    if (rule === 'C11') return t('mediated')
    return byChoices(crisis, step)
  }

  function byChoices(crisis: Crisis, { choices }: CrisisStep): string | null {
    const chose = (choice: 'backDown' | 'escalate') => crisis.principals.filter((seat) => choices[seat] === choice)
    const [yielded, climbed] = [chose('backDown'), chose('escalate')]
    const names = (some: Crisis['principals'][number][]) => format.list(some.map((seat) => seats(seat)))
    if (yielded.length === 2) return t('settled', { one: seats(crisis.principals[0]), other: seats(crisis.principals[1]) })
    if (yielded.length === 1) return t('backedDown', { who: names(yielded) })
    return climbed.length > 0 ? t('climbed', { who: names(climbed) }) : t('held')
  }
}
