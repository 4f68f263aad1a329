'use client'

import type { ReactElement, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { numberAt, type NumberKey } from '../../engine/numbers.ts'
import { Ledger, type LedgerLine } from '../kit/Ledger.tsx'
import { Popover } from '../kit/Popover.tsx'
import type { GoodWay } from '../kit/SignedFigure.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useCauseWords } from './causeWords.ts'
import { newsRound } from './changes.ts'
import { useNumberName } from './numberName.ts'
import { scaleOf } from './scale.ts'
import { useTable } from './table.tsx'
import { useWordsOrNull } from './words.ts'
import { useWhySentence } from './whySentence.ts'

type Props = { readonly of: NumberKey; readonly digits?: number; readonly good?: GoodWay; readonly trigger?: ReactElement; readonly foot?: ReactNode }

/** A figure that opens its ledger. */
export function Why({ of, digits = 0, good, trigger, foot }: Props) {
  const { view } = useTable()
  const t = useTranslations('kit')
  const format = useFormatter()
  const title = useNumberName()(of)
  const figure = format.number(scaleOf(of) * numberAt(view.numbers, of), { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <Popover title={title} trigger={trigger ?? <button type="button" aria-label={t('whyLabel', { name: title, figure })} className="link font-semibold">{figure}</button>}>
      <WhyLedger of={of} title={title} digits={digits} good={good} foot={foot} />
    </Popover>
  )
}

/** Start, each cause with its rule, and the sum: worked out only once it is opened. */
function WhyLedger({ of, title, digits, good, foot }: Pick<Props, 'of' | 'digits' | 'good' | 'foot'> & { readonly title: string }) {
  const { view } = useTable()
  const meaning = useWordsOrNull('ledger')(`meaning.${of.split('.')[0] ?? ''}`) ?? undefined
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
