'use client'

import { useState } from 'react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useDebrief } from '../../client/useDebrief.ts'
import type { DebriefPlace } from '../../protocol/debrief.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { useKeys } from '../frontPage/useKeys.ts'
import { EmptyState, Loading } from '../kit/EmptyState.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { DebriefBar } from './DebriefBar.tsx'
import { LensBar } from './LensBar.tsx'
import { Moments } from './Moments.tsx'
import { besideText, readBeside, type ReplayAddress, type ReplayPlace } from './replayAddress.ts'
import { useFilm } from './useFilm.ts'
import { useTablesBeside } from './useTablesBeside.ts'

/** A finished match, moment by moment, through any lens, alone or with something beside it. */
export function Replay({ matchId, address }: { readonly matchId: string; readonly address: ReplayAddress }) {
  const t = useTranslations('replay')
  const debrief = useDebrief(matchId)
  const [own, setOwn] = useState<ReplayPlace>(address)
  const [apart, setApart] = useState(false)
  const led = debrief.place ?? null
  const place = led === null || apart ? own : placeLed(led)
  const filmed = useFilm({ matchId, share: address.share, lens: place.lens })
  const film = filmed.type === 'here' ? filmed.film : null
  const tables = useTablesBeside({ matchId, share: address.share, isHere: film !== null })
  const isHost = film?.reader === 'host'
  const lastAt = (film?.moments.length ?? 1) - 1
  const go = (to: Partial<ReplayPlace>) => {
    const next = { ...place, ...to }
    setOwn(next)
    if (led === null || apart) return
    if (isHost) debrief.lead(leadTo(next, lastAt))
    else setApart(true)
  }
  // Who looks on their own begins where everyone is.
  const stay = (isApart: boolean) => {
    if (isApart) setOwn(place)
    setApart(isApart)
  }
  useLensKeys(go)
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink px-4 py-2 md:px-8">
        <Nameplate />
        <h1 className="min-w-0 text-13"><b className="font-semibold">{t('title')}</b> {film === null ? null : <bdi className="text-ink-2">{matchId === REFERENCE_MATCH ? t('list.realCourse') : film.title}</bdi>}</h1>
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          {filmed.type === 'here' && filmed.next !== 'here' ? <p role="status" className="text-12 text-ink-2">{t(filmed.next === 'loading' ? 'changingLens' : 'lensFailed')}</p> : null}
          <LensBar matchId={matchId} looked={place} tables={tables} onLook={go} />
        </div>
      </header>
      {film === null ? null : <DebriefBar isHost={isHost} isLed={led !== null} apart={apart} onApart={stay} onLead={(leads) => debrief.lead(leads ? leadTo(place, lastAt) : null)} />}
      {filmed.type === 'loading' ? <main className="px-8 pt-10"><Loading title={t('opening')} step={t('openingStep')} /></main> : null}
      {filmed.type === 'failed' ? <main className="px-8 pt-10"><EmptyState title={t('closed')} action={<Link href="/" className="link">{t('door')}</Link>}>{t(filmed.status === 404 ? 'notFound' : 'notForYou')}</EmptyState></main> : null}
      {film === null ? null : <Moments matchId={matchId} film={film} place={place} share={address.share} tables={tables} onGo={go} />}
    </div>
  )
}

const placeLed = ({ at, lens, shows = 'knew', beside = '' }: DebriefPlace): ReplayPlace => ({ at, lens, shows, beside: readBeside(beside) })

function leadTo({ at, lens, shows, beside }: ReplayPlace, lastAt: number): DebriefPlace {
  return { at: at ?? lastAt, lens, ...(shows === 'forecast' ? { shows } : {}), ...(beside === null ? {} : { beside: besideText(beside) }) }
}

/** 0 is all that happened, 1 to 6 what a capital knew, in the fixed order. */
function useLensKeys(go: (to: Partial<ReplayPlace>) => void): void {
  const keys = SEATS.map((seat, index) => [String(index + 1), () => go({ lens: seat, shows: 'knew' })] as const)
  useKeys(Object.fromEntries([['0', () => go({ lens: 'whole', shows: 'knew' })], ...keys]))
}
