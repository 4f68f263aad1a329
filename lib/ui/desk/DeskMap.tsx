'use client'

import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { MapView } from '../map/MapView.tsx'
import { isSeat } from './numberName.ts'
import { useTable } from './table.tsx'
import { useMapFacts } from './useMapFacts.ts'

export type DeskProps = { readonly onBack?: () => void; readonly onSeat: (seat: Seat) => void }

export function BackBar({ onBack }: { readonly onBack?: () => void }) {
  const t = useTranslations('desk')
  if (onBack === undefined) return null
  return <p className="flex-none border-b border-ink bg-wash px-4 py-1.5 md:px-6"><Button size="small" onClick={onBack}>{t('backToPhase')}</Button></p>
}

export function DeskMap({ onSeat, className }: { readonly onSeat: (seat: Seat) => void; readonly className?: string }) {
  const facts = useMapFacts()
  const { me } = useTable()
  return (
    <MapView
      facts={facts} className={className}
      onChoose={(choice) => onSeat(choice.type === 'seat' ? choice.seat : (choice.between.find((seat) => isSeat(seat) && seat !== me) ?? choice.between[0]))}
    />
  )
}
