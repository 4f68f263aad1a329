'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Teaser } from '../frontPage/Teaser.tsx'
import { Negotiation } from '../negotiation/Negotiation.tsx'
import { Awaited } from '../kit/EmptyState.tsx'
import { classes } from '../kit/classes.ts'
import { later } from '../kit/later.tsx'
import { useRoving } from '../kit/useRoving.ts'
import { DraftProvider } from '../orders/DraftProvider.tsx'
import { OrderDesk } from '../orders/OrderDesk.tsx'
import { BackBar, DeskHeading, DeskMap, type DeskProps } from './DeskMap.tsx'
import { DossierSheet, type Opened } from './DossierSheet.tsx'
import { useHasDesk } from './table.tsx'
import { PLACE_IDS, SkipLinks } from './SkipLinks.tsx'
import { TopBar } from './TopBar.tsx'
import { useIsWide, useIsPhone } from './width.ts'

const PhoneDesk = later(() => import('./PhoneDesk.tsx').then((module) => module.PhoneDesk), { meanwhile: <PhoneFrame /> })

/** The player's whole match on one screen. */
export function Desk({ onBack }: { readonly onBack?: () => void }) {
  const [open, setOpen] = useState<Opened | null>(null)
  const phone = useIsPhone()
  const wide = useIsWide()
  const desk = phone ? <PhoneDesk onBack={onBack} onSeat={setOpen} /> : wide ? <WideDesk onBack={onBack} onSeat={setOpen} /> : <MiddleDesk onBack={onBack} onSeat={setOpen} />
  return (
    <DraftProvider>
      {desk}
      <DossierSheet opened={open} onClose={() => setOpen(null)} />
    </DraftProvider>
  )
}

/** Head, pane and tabs, before what stands in them. */
function PhoneFrame() {
  return (
    <div className="flex h-[calc(100dvh-var(--above,0px))] flex-col bg-paper">
      <div className="h-[68px] flex-none border-b border-ink" />
      <Awaited className="flex-1" />
      <div className="h-[60px] flex-none border-t border-ink bg-sheet" />
    </div>
  )
}

function WideDesk({ onBack, onSeat }: DeskProps) {
  return (
    <div className="flex h-[calc(100dvh-var(--above,0px))] min-h-[640px] flex-col bg-paper">
      <SkipLinks />
      <TopBar />
      <BackBar onBack={onBack} />
      <main className={classes('grid min-h-0 flex-1 grid-cols-[262px_minmax(0,1fr)_486px] max-xl:grid-cols-[230px_minmax(0,1fr)_400px]', useHasDesk() ? 'grid-rows-[minmax(0,452fr)_minmax(0,388fr)]' : 'grid-rows-[minmax(0,1fr)_auto]')}>
        <DeskHeading />
        <Teaser id={PLACE_IDS.paper} className="border-r border-b border-ink" />
        <DeskMap id={PLACE_IDS.map} onSeat={onSeat} className="border-b border-ink" />
        <Negotiation id={PLACE_IDS.talk} className="row-span-2 border-l border-ink" />
        <OrderDesk id={PLACE_IDS.orders} className="col-span-2" />
      </main>
    </div>
  )
}

const PANES = ['talk', 'orders'] as const

function MiddleDesk({ onBack, onSeat }: DeskProps) {
  const t = useTranslations('desk.tab')
  const [pane, setPane] = useState<(typeof PANES)[number]>('orders')
  const panes = useRoving(PANES, pane, setPane)
  const hasDesk = useHasDesk()
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <SkipLinks onGo={(place) => (place === 'talk' || place === 'orders' ? setPane(place) : undefined)} />
      <TopBar />
      <BackBar onBack={onBack} />
      <main className="flex flex-1 flex-col">
        <DeskHeading />
        <div className="grid h-[420px] grid-cols-[2fr_3fr] border-b border-ink">
          <Teaser id={PLACE_IDS.paper} className="border-r border-ink" />
          <DeskMap id={PLACE_IDS.map} onSeat={onSeat} />
        </div>
        {!hasDesk ? <OrderDesk id={PLACE_IDS.orders} className="border-b border-ink" /> : (
          <div role="tablist" onKeyDown={panes.onKeyDown} className="sticky top-[var(--above,0px)] z-10 flex border-b border-ink bg-paper px-4">
            {PANES.map((name) => (
              <button key={name} {...panes.stop(name)} type="button" role="tab" aria-selected={pane === name} onClick={() => setPane(name)} className="min-h-11 border-b-[3px] border-transparent px-4 pt-[3px] text-14 aria-selected:border-ink aria-selected:font-semibold">{t(name)}</button>
            ))}
          </div>
        )}
        {pane === 'orders' && hasDesk ? <OrderDesk id={PLACE_IDS.orders} className="flex-1" /> : <Negotiation id={PLACE_IDS.talk} className="h-[max(640px,calc(100dvh-46px-var(--above,0px)))]" />}
      </main>
    </div>
  )
}
