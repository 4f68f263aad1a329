'use client'

import { useTranslations } from 'use-intl'
import type { Seat } from '../../engine/vocabulary.ts'
import { Button } from '../kit/Button.tsx'
import { MapView } from '../map/MapView.tsx'
import type { Opened } from './DossierSheet.tsx'
import { useTable } from './table.tsx'
import { useMapFacts } from './useMapFacts.ts'

export type DeskProps = { readonly onBack?: () => void; readonly onSeat: (opened: Opened) => void }

export function BackBar({ onBack }: { readonly onBack?: () => void }) {
  const t = useTranslations('desk.backTo')
  const { phase } = useTable().view.match
  if (onBack === undefined) return null
  return <p className="flex-none border-b border-ink bg-wash px-4 py-1.5 md:px-6"><Button size="small" onClick={onBack}>{t(phase === 'briefing' || phase === 'reveal' || phase === 'reaction' ? phase : 'debrief')}</Button></p>
}

/** For those who move by headings; whoever sees the desk needs no sign on it. */
export function DeskHeading() {
  const t = useTranslations('desk')
  return <h1 className="sr-only">{t('heading')}</h1>
}

export function DeskMap({ id, onSeat, className }: { readonly id?: string; readonly onSeat: (opened: Opened) => void; readonly className?: string }) {
  const facts = useMapFacts()
  const { me } = useTable()
  return (
    <MapView
      id={id} facts={facts} className={className}
      onChoose={(choice) => onSeat(choice.type === 'seat' ? choice.seat : pairFor(choice.between, me))}
    />
  )
}

/** My own side first. */
function pairFor([one, other]: readonly [Seat, Seat], me: Seat | null): readonly [Seat, Seat] {
  return other === me ? [other, one] : [one, other]
}
