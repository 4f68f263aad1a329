'use client'

import { useEffect, useState } from 'react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { replayMoments } from '../../client/replayMoments.ts'
import { StillProvider } from '../../client/MatchProvider.tsx'
import { SEATS } from '../../engine/vocabulary.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { isSeat } from '../desk/numberName.ts'
import { Button } from '../kit/Button.tsx'
import { EmptyState, Loading } from '../kit/EmptyState.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { useKeys } from '../frontPage/RevealScreen.tsx'
import { Choice } from '../orders/Choice.tsx'
import { MomentView } from './MomentView.tsx'
import type { Lens, Moment, ReplayAnswer } from './replayAnswer.ts'
import { ReplayTools } from './ReplayTools.tsx'
import { Scrubber } from './Scrubber.tsx'

type Loaded = { readonly type: 'loading' } | { readonly type: 'failed'; readonly status: number } | { readonly type: 'here'; readonly answer: ReplayAnswer }

/** What the address asks for: `lens`, `at` (a moment) and `share` (a guest's key). */
function asked(name: 'lens' | 'at' | 'share'): string {
  return typeof window === 'undefined' ? '' : new URLSearchParams(window.location.search).get(name) ?? ''
}

const lensIn = (name: string): Lens => SEATS.find((seat) => seat === name) ?? 'whole'

function momentIn(name: string, moments: readonly Moment[]): number {
  const index = Number(name)
  return name !== '' && Number.isInteger(index) && index >= 0 && index < moments.length ? index : Math.max(0, moments.length - 1)
}

/** The first moment of the round before or after the present one. */
function roundsAway(moments: readonly Moment[], index: number, by: 1 | -1): number {
  const round = (moments[index]?.round ?? 0) + by
  const found = moments.findIndex((moment) => moment.round === round)
  return found < 0 ? index : found
}

/** A finished match, moment by moment, through any lens. */
export function Replay({ matchId }: { readonly matchId: string }) {
  const t = useTranslations('replay')
  const [lens, setLens] = useState<Lens>(() => lensIn(asked('lens')))
  const loaded = useReplay(matchId, lens)
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink px-4 py-2 md:px-8">
        <Nameplate />
        <h1 className="min-w-0 text-13"><b className="font-semibold">{t('title')}</b> {loaded.type === 'here' ? <bdi className="text-ink-2">{matchId === REFERENCE_MATCH ? t('list.realCourse') : loaded.answer.title}</bdi> : null}</h1>
        <div className="ml-auto"><LensChoice lens={lens} onLens={setLens} /></div>
      </header>
      {loaded.type === 'loading' ? <main className="px-8 pt-10"><Loading title={t('opening')} step={t('openingStep')} /></main> : null}
      {loaded.type === 'failed' ? <main className="px-8 pt-10"><EmptyState title={t('closed')} action={<Link href="/" className="link">{t('door')}</Link>}>{t(loaded.status === 404 ? 'notFound' : 'notForYou')}</EmptyState></main> : null}
      {loaded.type === 'here' ? <Moments matchId={matchId} answer={loaded.answer} lens={lens} /> : null}
    </div>
  )
}

function useReplay(matchId: string, lens: Lens): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ type: 'loading' })
  useEffect(() => {
    const stop = new AbortController()
    fetch(`/api/replays/${encodeURIComponent(matchId)}?${new URLSearchParams({ lens, share: asked('share') })}`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) return setLoaded({ type: 'failed', status: response.status })
        const film: ReplayFilm = await response.json()
        setLoaded({ type: 'here', answer: { title: film.title, reader: film.reader, moments: replayMoments(film) } })
      })
      .catch(() => { if (!stop.signal.aborted) setLoaded({ type: 'failed', status: 0 }) })
    return () => stop.abort()
  }, [matchId, lens])
  return loaded
}

function LensChoice({ lens, onLens }: { readonly lens: Lens; readonly onLens: (lens: Lens) => void }) {
  const t = useTranslations('replay')
  const seats = useTranslations('seats')
  return <Choice label={t('lens')} value={lens} options={[{ value: 'whole' as const, label: t('whole') }, ...SEATS.map((value) => ({ value, label: t('knew', { name: seats(value) }) }))]} onChange={onLens} />
}

type Shown = { readonly matchId: string; readonly answer: ReplayAnswer; readonly lens: Lens }

function Moments({ matchId, answer: { moments, reader }, lens }: Shown) {
  const t = useTranslations('replay')
  const nameOf = useMomentName()
  const [at, setAt] = useState(() => momentIn(asked('at'), moments))
  const [plays, setPlays] = useState(false)
  const index = Math.min(at, moments.length - 1)
  const moment = moments[index]
  const go = (next: number) => setAt(Math.max(0, Math.min(moments.length - 1, next)))
  const goRound = (by: 1 | -1) => go(roundsAway(moments, index, by))
  const running = plays && index < moments.length - 1
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setAt(index + 1), 1_500)
    return () => clearTimeout(timer)
  }, [running, index])
  useKeys({ ArrowRight: (event) => (event.shiftKey ? goRound(1) : go(index + 1)), ArrowLeft: (event) => (event.shiftKey ? goRound(-1) : go(index - 1)), ' ': () => setPlays(!plays) })
  if (moment === undefined) return <main className="px-8 pt-10"><EmptyState title={t('empty')} /></main>
  return (
    <StillProvider view={moment.view} viewer={isSeat(lens) ? { type: 'seat', seat: lens } : { type: 'whole' }} names={{}}>
      <section aria-label={t('scrubber')} className="border-b border-ink px-4 py-3 md:px-8">
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <Button size="small" disabled={index === 0} onClick={() => go(index - 1)}>{t('stepBack')}</Button>
          <Button size="small" kind="primary" onClick={() => { if (index === moments.length - 1) setAt(0); setPlays(!running) }}>{running ? t('pause') : t('play')}</Button>
          <Button size="small" disabled={index === moments.length - 1} onClick={() => go(index + 1)}>{t('stepOn')}</Button>
          <p aria-live="polite" className="px-2 font-serif text-17 font-semibold"><MomentTitle moment={moment} /></p>
          <div className="ml-auto"><ReplayTools matchId={matchId} reader={reader} lens={lens} moment={{ index, words: t('moment', { round: moment.round, what: nameOf(moment.label) }) }} /></div>
        </div>
        <Scrubber moments={moments} at={index} onGo={go} />
      </section>
      <MomentView />
    </StillProvider>
  )
}

function MomentTitle({ moment }: { readonly moment: Moment }) {
  const t = useTranslations('replay')
  const stages = useMomentName()
  return <>{t('moment', { round: moment.round, what: stages(moment.label) })}</>
}

function useMomentName(): (label: string) => string {
  const t = useTranslations('frontPage.reveal.stage')
  const phases = useTranslations('phases')
  const stages: { has(key: string): boolean; say(key: string): string } = { has: t.has, say: t }
  const phaseNames: { has(key: string): boolean; say(key: string): string } = { has: phases.has, say: phases }
  return (label) => (stages.has(label) ? stages.say(label) : phaseNames.has(label) ? phaseNames.say(label) : label)
}
