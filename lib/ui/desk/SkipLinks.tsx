'use client'

import { useTranslations } from 'use-intl'

const PLACES = ['orders', 'talk', 'map', 'paper'] as const
type DeskPlace = (typeof PLACES)[number]
/** The parts of the desk that a key leads to. */
export const PLACE_IDS: Readonly<Record<DeskPlace, string>> = { orders: 'desk-orders', talk: 'desk-talk', map: 'desk-map', paper: 'desk-paper' }

/** Seen once the first Tab comes here; `onGo` opens what a tab hides. */
export function SkipLinks({ onGo }: { readonly onGo?: (place: DeskPlace) => void }) {
  const t = useTranslations('desk')
  const go = (place: DeskPlace) => {
    onGo?.(place)
    requestAnimationFrame(() => document.getElementById(PLACE_IDS[place])?.focus())
  }
  return (
    <nav aria-label={t('skipTo')} className="no-print fixed top-2 left-4 z-30 flex items-center gap-4 border border-ink bg-sheet px-4 py-2.5 text-13 not-focus-within:sr-only">
      <span aria-hidden className="text-ink-2">{t('skipTo')}</span>
      {PLACES.map((place) => <a key={place} href={`#${PLACE_IDS[place]}`} className="link font-semibold" onClick={(event) => { event.preventDefault(); go(place) }}>{t(`tab.${place}`)}</a>)}
    </nav>
  )
}
