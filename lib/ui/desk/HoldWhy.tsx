'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Chop } from '../kit/Chop.tsx'
import { Ledger } from '../kit/Ledger.tsx'
import { Popover } from '../kit/Popover.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useCauseWords } from './causeWords.ts'
import { holdLedgerOf } from './holdLedger.ts'
import { useTable } from './table.tsx'

type Props = { readonly holder: Seat; readonly held: Seat; readonly digits?: number; readonly className?: string }
const PARTS = ['leverage', 'warmth', 'bond', 'credibility', 'outside'] as const

/** A hold that opens its ledger: what it is made of, its start, each cause, and the sum. */
export function HoldWhy({ holder, held, digits = 1, className }: Props) {
  const { view } = useTable()
  const t = useTranslations('kit')
  const title = useHoldTitle()(holder, held)
  const format = useFormatter()
  const figure = format.number(view.holds[holder][held] ?? 0, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <Popover title={title} trigger={<button type="button" aria-label={t('whyLabel', { name: title, figure })} className={className ?? 'link font-semibold'}>{figure}</button>}>
      <HoldLedgerView holder={holder} held={held} title={title} />
    </Popover>
  )
}

function useHoldTitle(): (holder: Seat, held: Seat) => string {
  const t = useTranslations('ledger.hold')
  const seats = useTranslations('seats')
  return (holder, held) => t('of', { holder: seats(holder), held: seats(held) })
}

/** Worked out only once it is opened. */
function HoldLedgerView({ holder, held, title }: { readonly holder: Seat; readonly held: Seat; readonly title: string }) {
  const { view, catalogue } = useTable()
  const t = useTranslations('ledger.hold')
  const meaning = useTranslations('ledger.meaning')
  const causeOf = useCauseWords()
  const ledger = useMemo(() => holdLedgerOf({ view, scenario: catalogue }, holder, held), [view, catalogue, holder, held])
  return (
    <Ledger
      title={title} meaning={meaning('hold')} figure={ledger.now} start={ledger.start} digits={1} good="none"
      head={<span className="mb-1 flex gap-1"><Chop seat={holder} size={18} label="" /><Chop seat={held} size={18} label="" /></span>}
      parts={PARTS.map((part) => ({ label: t(part), amount: ledger.parts[part] }))}
      entries={ledger.lines.map(({ round, entry, amount }, index) => ({ id: String(index), round, label: entry === null ? t('treaties') : causeOf(entry), rule: entry?.rule ?? 'H3', amount }))}
    />
  )
}
