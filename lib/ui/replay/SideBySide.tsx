'use client'

import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PastForecasts } from '../../analysis/readings/misperception.ts'
import { StillProvider } from '../../client/StillProvider.tsx'
import type { ReplayMoment } from '../../client/replayMoments.ts'
import { catalogueById } from '../../scenarios/catalogues.ts'
import { DeskMap } from '../desk/DeskMap.tsx'
import { DossierSheet, type Opened } from '../desk/DossierSheet.tsx'
import { isSeat } from '../desk/numberName.ts'
import { Loading } from '../kit/EmptyState.tsx'
import { Negotiation } from '../negotiation/Negotiation.tsx'
import { Teaser } from '../frontPage/Teaser.tsx'
import { matchingMoment, monthsBetween } from './besideMoment.ts'
import { Differences } from './Differences.tsx'
import { ForecastSheet } from './ForecastSheet.tsx'
import { MomentLedger } from './MomentLedger.tsx'
import { useMomentName } from './momentName.ts'
import type { Beside, Lens, Shows } from './replayAddress.ts'
import { RoundOrders } from './RoundOrders.tsx'
import { StandingsBeside } from './StandingsBeside.tsx'
import { useFilm } from './useFilm.ts'

type Props = {
  readonly matchId: string
  readonly share: string
  readonly beside: Beside
  readonly here: { readonly moment: ReplayMoment; readonly first: ReplayMoment; readonly at: number; readonly lens: Lens; readonly shows: Shows; readonly forecasts: PastForecasts; readonly title: string }
  /** What the other side is called. */
  readonly name: string
}

/** Two columns of the same parts at the same moment: another lens, another table, or the real course. Their difference stands above. */
export function SideBySide({ matchId, share, beside, here, name }: Props) {
  const t = useTranslations('replay.beside')
  const nameOf = useMomentName()
  const isSame = beside.type === 'lens'
  const lens = isSame ? beside.lens : 'whole'
  const filmed = useFilm({ matchId: isSame ? matchId : beside.matchId, share: isSame ? share : '', lens })
  if (filmed.type === 'loading') return <section className="border-b border-ink bg-sheet px-4 py-4 md:px-8"><Loading title={name} step={t('opening')} /></section>
  if (filmed.type === 'failed') return <p role="status" className="border-b border-ink bg-sheet px-4 py-4 text-13 md:px-8">{t(filmed.status === 403 || filmed.status === 404 ? 'closed' : 'failed', { name })}</p>
  const { moments, forecasts } = filmed.film
  const shift = isSame ? 0 : shiftBetween(moments, here.moment)
  const { at, isOver } = isSame ? { at: here.at, isOver: false } : matchingMoment(moments, here.moment, shift)
  const there = moments[at] ?? moments[0]
  const since = moments[matchingMoment(moments, { round: 0, label: '' }, shift).at] ?? there
  if (there === undefined || since === undefined) return null
  const note = isOver ? t('over') : isSame ? null : nameOf(there)
  return (
    <section aria-label={t('label')} className="border-b-[3px] border-ink bg-sheet">
      <div className="px-4 pt-3 md:px-8">
        {isSame ? <Differences here={here.moment.view} there={there.view} names={{ here: here.title, there: name }} /> : <StandingsBeside here={{ view: here.moment.view, since: here.first.view.start, name: here.title }} there={{ view: there.view, since: shift === 0 ? there.view.start : since.view.numbers, name }} />}
      </div>
      <div className="mt-4 grid border-t border-ink md:grid-cols-2 md:divide-x md:divide-ink">
        <Column title={here.title}>{here.shows === 'forecast' && isSeat(here.lens) ? <ForecastSheet seat={here.lens} forecasts={here.forecasts} /> : null}</Column>
        <StillProvider view={there.view} viewer={isSeat(lens) ? { type: 'seat', seat: lens } : { type: 'whole' }} names={NOBODY}>
          <Column title={name} note={note}>{isSame && beside.shows === 'forecast' && isSeat(lens) ? <ForecastSheet seat={lens} forecasts={forecasts} /> : null}</Column>
        </StillProvider>
      </div>
    </section>
  )
}

const NOBODY = {}

/** How many rounds later the same day is in the other match: the real course begins before a match does. */
function shiftBetween(moments: readonly ReplayMoment[], here: ReplayMoment): number {
  const dayOf = (moment: ReplayMoment | undefined) => catalogueById(moment?.view.match.scenarioId ?? '')?.startDate ?? null
  const [own, other] = [dayOf(here), dayOf(moments[0])]
  return own === null || other === null ? 0 : Math.max(0, monthsBetween(other, own))
}

function Column({ title, note, children }: { readonly title: string; readonly note?: string | null; readonly children: ReactNode }) {
  const [open, setOpen] = useState<Opened | null>(null)
  return (
    <div className="min-w-0 max-md:border-t max-md:border-ink">
      <div className="px-4 pt-3 md:px-8">
        <h2 className="headline text-24 font-[640]">{title}</h2>
        <p className="mb-2 min-h-4 text-13 text-ink-2">{note}</p>
        {children}
        <DeskMap onSeat={setOpen} className="h-[360px] border border-rule" />
      </div>
      <Teaser className="mt-4 border-y border-ink md:h-[300px]" />
      <MomentLedger />
      <RoundOrders />
      <Negotiation className="h-[420px] border-t border-ink" />
      <DossierSheet opened={open} onClose={() => setOpen(null)} />
    </div>
  )
}
