'use client'

import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PastForecasts } from '../../analysis/readings/misperception.ts'
import type { View } from '../../engine/viewShape.ts'
import { DeskMap } from '../desk/DeskMap.tsx'
import { DossierSheet, type Opened } from '../desk/DossierSheet.tsx'
import { useTable } from '../desk/table.tsx'
import { Charts } from '../debrief/Charts.tsx'
import { Gains } from '../debrief/Gains.tsx'
import { Misperceptions } from '../debrief/Misperceptions.tsx'
import { Promises } from '../debrief/Promises.tsx'
import { TalkMatrix } from '../debrief/TalkMatrix.tsx'
import { Theories } from '../debrief/Theories.tsx'
import { TreatyFates } from '../debrief/TreatyFates.tsx'
import { Turn } from '../kit/InTurn.tsx'
import { Teaser } from '../frontPage/Teaser.tsx'
import { Negotiation } from '../negotiation/Negotiation.tsx'
import { Scoreboard } from '../scoreboard/Scoreboard.tsx'
import { ForecastSheet } from './ForecastSheet.tsx'
import { MomentLedger } from './MomentLedger.tsx'
import type { Shows } from './replayAddress.ts'
import { RoundOrders } from './RoundOrders.tsx'

/** How many turns its parts come in. */
export const MOMENT_TURNS = 11

type Props = {
  readonly forecasts: PastForecasts
  readonly shows: Shows
  /** The last moment of the same film. */
  readonly last: View
  /** `readings`: the parts of the desk already stand side by side above. */
  readonly parts: 'all' | 'readings'
  /** The same match at the other tables. */
  readonly across: ReactNode
  readonly children?: ReactNode
}

/** The same parts as at the desk, at one point of the match; beside them what a reader may make of it. */
export function MomentView({ forecasts, shows, last, parts, across, children }: Props) {
  const { view, me } = useTable()
  const isAlone = parts === 'all'
  // The rail is long enough for promises beside it, until at the end of a match the results stand there.
  const hasRoom = isAlone && view.scores === null
  const t = useTranslations('replay')
  const [open, setOpen] = useState<Opened | null>(null)
  return (
    <main className="flex-1 bg-sheet">
      <div className="grid lg:grid-cols-[minmax(0,876fr)_minmax(330px,500fr)] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 border-ink px-4 py-3 md:px-8 lg:border-r">
          {isAlone && shows === 'forecast' && me !== null ? <ForecastSheet seat={me} forecasts={forecasts} /> : null}
          {isAlone ? <DeskMap onSeat={setOpen} className="h-[460px] border border-rule max-sm:-mx-4 max-sm:-mt-3 max-sm:h-[520px] max-sm:border-x-0 max-sm:border-t-0" /> : null}
          <Turn at={1}>
            {view.scores === null ? null : <section className="mt-6"><h2 className="headline mb-2 text-24 font-[640]">{t('results')}</h2><Scoreboard scores={view.scores} /></section>}
            {across}
          </Turn>
          <Turn at={5}><Charts at={view.match.round} whole={last} /></Turn>
          <Turn at={6}><Gains /></Turn>
          <Turn at={7}><Theories /></Turn>
        </div>
        <aside className="min-w-0 max-lg:border-t max-lg:border-ink lg:row-span-2">
          <Turn at={2}>{children}</Turn>
          {isAlone ? (
            <>
              <Turn at={3}>
                <MomentLedger />
                <RoundOrders />
                <Teaser className="border-y border-ink md:h-[440px]" />
              </Turn>
              <Turn at={4}><Negotiation className="h-[560px]" /></Turn>
            </>
          ) : null}
        </aside>
        <div className="min-w-0 border-ink px-4 pb-6 md:px-8 lg:border-r">
          {hasRoom ? <Turn at={8}><Promises /></Turn> : null}
        </div>
      </div>
      <Readings promises={hasRoom ? 'above' : 'here'} forecasts={forecasts} />
      <DossierSheet opened={open} onClose={() => setOpen(null)} />
    </main>
  )
}

/** What the whole match says up to here; two columns where a window has room for the tables of both. */
function Readings({ promises, forecasts }: Pick<Props, 'forecasts'> & { readonly promises: 'above' | 'here' }) {
  const papers = <Turn at={9}><TreatyFates /></Turn>
  return (
    <div className="px-4 pb-12 md:px-8 min-[1400px]:grid min-[1400px]:grid-cols-2 min-[1400px]:gap-x-9">
      <div className="min-w-0">{promises === 'here' ? <Turn at={8}><Promises /></Turn> : papers}</div>
      <div className="min-w-0">
        {promises === 'here' ? papers : null}
        <Turn at={10}><TalkMatrix /></Turn>
        <Turn at={11}><Misperceptions forecasts={forecasts} /></Turn>
      </div>
    </div>
  )
}
