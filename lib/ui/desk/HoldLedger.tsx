'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { scenarioById } from '../../scenarios/scenarios.ts'
import { Chop } from '../kit/Chop.tsx'
import { Ledger } from '../kit/Ledger.tsx'
import { useCauseWords } from './whyWords.ts'
import { holdLedgerOf } from './holdLedger.ts'
import { useTable } from './table.tsx'

const PARTS = ['leverage', 'warmth', 'bond', 'credibility', 'outside'] as const

/** What a hold is made of, its start, each cause, and the sum. */
export function HoldLedger({ holder, held, title }: { readonly holder: Seat; readonly held: Seat; readonly title: string }) {
  const { view } = useTable()
  const t = useTranslations('ledger.hold')
  const meaning = useTranslations('causes.meaning')
  const causeOf = useCauseWords()
  const ledger = useMemo(() => {
    const scenario = scenarioById(view.match.scenarioId)
    return scenario === null ? null : holdLedgerOf({ view, scenario }, holder, held)
  }, [view, holder, held])
  if (ledger === null) return null
  return (
    <Ledger
      title={title} meaning={meaning('hold')} figure={ledger.now} start={ledger.start} digits={1} good="none"
      head={<span className="mb-1 flex gap-1"><Chop seat={holder} size={18} label="" /><Chop seat={held} size={18} label="" /></span>}
      parts={PARTS.map((part) => ({ label: t(part), amount: ledger.parts[part] }))}
      entries={ledger.lines.map(({ round, entry, amount }, index) => ({ id: String(index), round, label: entry === null ? t('treaties') : causeOf(entry), rule: entry?.rule ?? 'H3', amount }))}
    />
  )
}
