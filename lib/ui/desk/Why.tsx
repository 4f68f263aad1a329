'use client'

import type { ReactElement, ReactNode } from 'react'
import type { NumberKey } from '../../engine/numbers.ts'
import { numberAt } from '../../engine/numbers.ts'
import { LedgerPopover, type LedgerLine } from '../kit/LedgerPopover.tsx'
import type { GoodWay } from '../kit/SignedFigure.tsx'
import { useCauseWords } from './causeWords.ts'
import { newsRound } from './changes.ts'
import { useNumberName } from './numberName.ts'
import { scaleOf } from './scale.ts'
import { useTable } from './table.tsx'
import { useWordsOrNull } from './words.ts'
import { useWhySentence } from './whySentence.ts'

type Props = { readonly of: NumberKey; readonly digits?: number; readonly good?: GoodWay; readonly trigger?: ReactElement; readonly className?: string; readonly head?: ReactNode; readonly foot?: ReactNode }

/** A figure that opens its ledger: start, each cause with its rule, and the sum. */
export function Why({ of, digits = 0, good = 'up', trigger, className, head, foot }: Props) {
  const { view } = useTable()
  const nameOf = useNumberName()
  const meaningOf = useWordsOrNull('ledger')
  const lines = useLedgerLines(of)
  const sentence = useWhySentence()(of, newsRound(view))
  const scale = scaleOf(of)
  return (
    <LedgerPopover
      title={nameOf(of)} figure={scale * numberAt(view.numbers, of)} start={scale * numberAt(view.start, of)} entries={lines}
      digits={digits} good={good} trigger={trigger} className={className} head={head} meaning={meaningOf(`meaning.${of.split('.')[0] ?? ''}`) ?? undefined} note={sentence ?? undefined} foot={foot}
    />
  )
}

function useLedgerLines(key: NumberKey): readonly LedgerLine[] {
  const { view } = useTable()
  const causeOf = useCauseWords()
  return view.ledger
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.key === key && entry.amount !== 0)
    .map(({ entry, index }) => ({ id: String(index), round: entry.round, label: causeOf(entry), rule: entry.rule, amount: scaleOf(key) * entry.amount }))
}
