import { useTranslations } from 'use-intl'
import type { LedgerEntry } from '../../engine/ledger/entry.ts'
import { why, type Because } from '../../engine/ledger/why.ts'
import type { NumberKey } from '../../engine/numbers.ts'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'
import { useCauseWords } from './whyWords.ts'
import { useNumberName } from './numberName.ts'
import { scaleOf } from './scale.ts'
import { useTable } from './table.tsx'

const NAMED = 3

/** "Stability, Beijing fell by 6.0 in round 3, to 52: Seoul: joint exercise −2.1; …" as far as this viewer knows; `null` where nothing moved. */
export function useWhySentence(): (key: NumberKey, round: number) => string | null {
  const { view } = useTable()
  const t = useTranslations('causes.because')
  const format = useFormatter()
  const nameOf = useNumberName()
  const causeOf = useCauseWords()
  const marks = useMarks()
  const figure = (amount: number) => format.number(amount, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const signed = (amount: number) => format.number(amount, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const part = (key: NumberKey) => (one: Because) => t('cause', { cause: causeOf(asEntry(key, one)), amount: signed(scaleOf(key) * one.amount) })
  return (key, round) => {
    const { before, after, because } = why(view, key, round)
    if (because.length === 0) return null
    const rest = because.slice(NAMED)
    const more = rest.length === 0 ? [] : [t('more', { count: rest.length, amount: signed(scaleOf(key) * rest.reduce((sum, { amount }) => sum + amount, 0)) })]
    const causes = [...because.slice(0, NAMED).map(part(key)), ...more].join(marks.phrases)
    const values = { name: nameOf(key), amount: figure(scaleOf(key) * Math.abs(after - before)), round, now: figure(scaleOf(key) * after), causes }
    return after === before ? t('stood', values) : after > before ? t('rose', values) : t('fell', values)
  }
}

/** As much of an entry as words for its cause are made from; of several rules none says how alone. */
function asEntry(key: NumberKey, { cause, rules, amount, about }: Because): LedgerEntry {
  return { key, amount, rule: rules.length === 1 ? rules[0] ?? '' : '', cause, round: 0, stage: 'homes', knownTo: 0, about }
}
