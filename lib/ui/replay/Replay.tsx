'use client'

import { useState } from 'react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useDebrief } from '../../client/useDebrief.ts'
import { SEATS } from '../../engine/vocabulary.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { EmptyState, Loading } from '../kit/EmptyState.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { Choice } from '../orders/Choice.tsx'
import { DebriefBar } from './DebriefBar.tsx'
import { Moments } from './Moments.tsx'
import type { Lens, ReplayAddress } from './replayAddress.ts'
import { useFilm } from './useFilm.ts'

type Own = { readonly lens: Lens; readonly at: number | null }

/** A finished match, moment by moment, through any lens. */
export function Replay({ matchId, address }: { readonly matchId: string; readonly address: ReplayAddress }) {
  const t = useTranslations('replay')
  const debrief = useDebrief(matchId)
  const [own, setOwn] = useState<Own>({ lens: address.lens, at: address.at })
  const [apart, setApart] = useState(false)
  const place = debrief.place ?? null
  const led = place !== null && !apart
  const { lens, at } = place === null || apart ? own : place
  const filmed = useFilm({ matchId, share: address.share, lens })
  const film = filmed.type === 'here' ? filmed.film : null
  const isHost = film?.reader === 'host'
  const go = (to: Partial<Own>) => {
    const next = { lens, at, ...to }
    setOwn(next)
    if (!led) return
    if (isHost) debrief.lead({ lens: next.lens, at: next.at ?? (film?.moments.length ?? 1) - 1 })
    else setApart(true)
  }
  // Who looks on their own begins where everyone is.
  const stay = (isApart: boolean) => {
    if (isApart) setOwn({ lens, at })
    setApart(isApart)
  }
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink px-4 py-2 md:px-8">
        <Nameplate />
        <h1 className="min-w-0 text-13"><b className="font-semibold">{t('title')}</b> {film === null ? null : <bdi className="text-ink-2">{matchId === REFERENCE_MATCH ? t('list.realCourse') : film.title}</bdi>}</h1>
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
          {filmed.type === 'here' && filmed.next !== 'here' ? <p role="status" className="text-12 text-ink-2">{t(filmed.next === 'loading' ? 'changingLens' : 'lensFailed')}</p> : null}
          <LensChoice lens={lens} onLens={(to) => go({ lens: to })} />
        </div>
      </header>
      {film === null ? null : <DebriefBar isHost={isHost} isLed={place !== null} apart={apart} onApart={stay} onLead={(leads) => debrief.lead(leads ? { lens, at: at ?? film.moments.length - 1 } : null)} />}
      {filmed.type === 'loading' ? <main className="px-8 pt-10"><Loading title={t('opening')} step={t('openingStep')} /></main> : null}
      {filmed.type === 'failed' ? <main className="px-8 pt-10"><EmptyState title={t('closed')} action={<Link href="/" className="link">{t('door')}</Link>}>{t(filmed.status === 404 ? 'notFound' : 'notForYou')}</EmptyState></main> : null}
      {film === null ? null : <Moments matchId={matchId} film={film} at={at} onAt={(to) => go({ at: to })} />}
    </div>
  )
}

function LensChoice({ lens, onLens }: { readonly lens: Lens; readonly onLens: (lens: Lens) => void }) {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  return <Choice label={t('lens')} value={lens} options={[{ value: 'whole' as const, label: t('whole') }, ...SEATS.map((value) => ({ value, label: t('knew', { name: seats(value) }) }))]} onChange={onLens} />
}
