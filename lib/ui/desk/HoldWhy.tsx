'use client'

import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { Popover } from '../kit/Popover.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useTable } from './table.tsx'

type Props = { readonly holder: Seat; readonly held: Seat; readonly digits?: number; readonly className?: string }
const HoldLedger = later(() => import('./HoldLedger.tsx').then((module) => module.HoldLedger), { words: ['causes', 'worldEvents'], meanwhile: <Awaited className="min-h-40" /> })

/** A hold that opens its ledger: what it is made of, its start, each cause, and the sum. */
export function HoldWhy({ holder, held, digits = 1, className }: Props) {
  const { view } = useTable()
  const t = useTranslations('kit')
  const title = useHoldTitle()(holder, held)
  const format = useFormatter()
  const figure = format.number(view.holds[holder][held] ?? 0, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return (
    <Popover title={title} trigger={<button type="button" aria-label={t('whyLabel', { name: title, figure })} className={className ?? 'link font-semibold'}>{figure}</button>}>
      <HoldLedger holder={holder} held={held} title={title} />
    </Popover>
  )
}

function useHoldTitle(): (holder: Seat, held: Seat) => string {
  const t = useTranslations('ledger.hold')
  const seats = useTranslations('seats')
  return (holder, held) => t('of', { holder: seats(holder), held: seats(held) })
}
