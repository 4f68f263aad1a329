'use client'

import type { ReactNode } from 'react'
import { numberAt, type NumberKey } from '../../engine/numbers.ts'
import { Ledger, type LedgerLine } from '../kit/Ledger.tsx'
import type { GoodWay } from '../kit/SignedFigure.tsx'
import { useCauseWords } from './whyWords.ts'
import { newsRound } from './changes.ts'
import { scaleOf } from './scale.ts'
import { useTable } from './table.tsx'
import { useWordsOrNull } from './words.ts'
import { useWhySentence } from './whySentence.ts'

type Props = { readonly of: NumberKey; readonly title: string; readonly digits: number; readonly good?: GoodWay; readonly foot?: ReactNode }

/** Start, each cause with its rule, and the sum. */
export function WhyLedger({ of, title, digits, good, foot }: Props) {
  const { view } = useTable()
  const meaning = useWordsOrNull('causes')(`meaning.${of.split('.')[0] ?? ''}`) ?? undefined
  const note = useWhySentence()(of, newsRound(view)) ?? undefined
  const scale = scaleOf(of)
  return <Ledger title={title} meaning={meaning} figure={scale * numberAt(view.numbers, of)} start={scale * numberAt(view.start, of)} entries={useLedgerLines(of)} digits={digits} good={good} note={note} foot={foot} />
}

function useLedgerLines(key: NumberKey): readonly LedgerLine[] {
  const { view } = useTable()
  const causeOf = useCauseWords()
  return view.ledger
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.key === key && entry.amount !== 0)
    .map(({ entry, index }) => ({ id: String(index), round: entry.round, label: causeOf(entry), rule: entry.rule, amount: scaleOf(key) * entry.amount }))
}
