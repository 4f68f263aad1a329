'use client'

import { useState, type ReactNode } from 'react'
import { LayoutPanelTop, ListChecks, Map as MapIcon, MessageSquare, Newspaper } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { SEATS, type Seat } from '../../engine/vocabulary.ts'
import { Teaser } from '../frontPage/Teaser.tsx'
import { Count } from '../kit/Count.tsx'
import { Negotiation } from '../negotiation/Negotiation.tsx'
import { useUnread } from '../negotiation/unread.ts'
import { OrderDesk } from '../orders/OrderDesk.tsx'
import { BackBar, DeskHeading, DeskMap, type DeskProps } from './DeskMap.tsx'
import { DossierRow } from './Dossier.tsx'
import { HoldMatrix } from './HoldMatrix.tsx'
import { PhoneHead } from './PhoneHead.tsx'
import { useHasDesk, useTable } from './table.tsx'

const TABS = ['paper', 'map', 'talk', 'orders', 'dossiers'] as const
type TabName = (typeof TABS)[number]
const ONLOOKING = TABS.filter((name) => name !== 'orders')
const ICONS: Readonly<Record<TabName, typeof Newspaper>> = { paper: Newspaper, map: MapIcon, talk: MessageSquare, orders: ListChecks, dossiers: LayoutPanelTop }

/** Tabs that the guide points at. */
const GUIDED: Readonly<Partial<Record<TabName, string>>> = { orders: 'order', talk: 'say' }

/** The same desk as five tabs; nothing is missing. */
export function PhoneDesk({ onBack, onSeat }: DeskProps) {
  const hasDesk = useHasDesk()
  const [tab, setTab] = useState<TabName>(hasDesk ? 'orders' : 'map')
  const happened = useTable().view.worldEvents.length
  // The briefing has shown what there was when the desk opened.
  const [read, setRead] = useState(happened)
  const turn = (next: TabName) => {
    if (tab === 'paper' || next === 'paper') setRead(happened)
    setTab(next)
  }
  const panes: Readonly<Record<TabName, ReactNode>> = {
    paper: <Teaser className="h-full" />,
    map: <DeskMap onSeat={onSeat} className="h-full" />,
    talk: <Negotiation className="h-full" />,
    orders: <OrderDesk className="h-full" />,
    dossiers: <Dossiers onSeat={onSeat} />,
  }
  return (
    <div className="flex h-[calc(100dvh-var(--above,0px))] flex-col bg-paper">
      <PhoneHead />
      <BackBar onBack={onBack} />
      <main className="min-h-0 flex-1 overflow-hidden"><DeskHeading />{panes[tab]}</main>
      <PhoneTabs tabs={hasDesk ? TABS : ONLOOKING} tab={tab} news={tab === 'paper' ? 0 : happened - read} onTab={turn} />
    </div>
  )
}

function PhoneTabs({ tabs, tab, news, onTab }: { readonly tabs: readonly TabName[]; readonly tab: TabName; readonly news: number; readonly onTab: (tab: TabName) => void }) {
  const t = useTranslations('desk.tab')
  const counts: Readonly<Partial<Record<TabName, number>>> = { talk: useUnread().total, paper: news }
  return (
    <nav aria-label={t('label')} className="gives-way grid h-[60px] flex-none auto-cols-fr grid-flow-col border-t border-ink bg-sheet pb-[env(safe-area-inset-bottom)]">
      {tabs.map((name) => {
        const Icon = ICONS[name]
        return (
          <button
            key={name} type="button" data-guide={GUIDED[name]} aria-current={tab === name ? 'page' : undefined} onClick={() => onTab(name)}
            className="relative grid content-center justify-items-center gap-0.5 border-t-[3px] border-transparent text-12 text-ink-2 aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <Icon aria-hidden size={18} strokeWidth={1.6} />
            {t(name)}
            <TabCount count={counts[name] ?? 0} />
          </button>
        )
      })}
    </nav>
  )
}

function TabCount({ count }: { readonly count: number }) {
  return count > 0 ? <span className="absolute top-0.5 left-[56%]"><Count count={count} /></span> : null
}

function Dossiers({ onSeat }: { readonly onSeat: (seat: Seat) => void }) {
  const t = useTranslations('desk.dossier')
  const holds = useTranslations('desk.holds')
  return (
    <section className="h-full overflow-y-auto bg-sheet px-4 pb-6">
      <h2 className="py-3 text-17 font-semibold">{t('title')}</h2>
      <ul className="border-t border-ink">{SEATS.map((seat) => <DossierRow key={seat} seat={seat} onOpen={() => onSeat(seat)} />)}</ul>
      <h2 className="pt-6 pb-3 text-17 font-semibold">{holds('title')}</h2>
      <HoldMatrix />
    </section>
  )
}
