'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { StillProvider } from '../../client/StillProvider.tsx'
import type { ReplayMoment } from '../../client/replayMoments.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { isSeat } from '../desk/numberName.ts'
import { useIsPhone } from '../desk/width.ts'
import { useKeys } from '../frontPage/useKeys.ts'
import { Awaited, EmptyState } from '../kit/EmptyState.tsx'
import { Following } from '../kit/Following.tsx'
import { InTurn } from '../kit/InTurn.tsx'
import { later } from '../kit/later.tsx'
import { useMomentName } from './momentName.ts'
import { MomentNotes } from './MomentNotes.tsx'
import { MOMENT_TURNS, MomentView } from './MomentView.tsx'
import { OtherTables } from './OtherTables.tsx'
import { LensBar } from './LensBar.tsx'
import { PhoneDock } from './PhoneDock.tsx'
import { PlayControls, STEP_MS, type Play, type Speed } from './PlayControls.tsx'
import { addressAt, besideText, type ReplayPlace } from './replayAddress.ts'
import { ReplayTools } from './ReplayTools.tsx'
import { Scrubber } from './Scrubber.tsx'
import { MarkKey } from './ScrubMarks.tsx'
import { scrubMarksOf } from './scrubMarks.ts'
import { placed } from './slides.ts'
import { Stars } from './Stars.tsx'
import { TurningPoints } from './TurningPoints.tsx'
import type { Film } from './useFilm.ts'
import { useBesideName, useLensName } from './lensName.ts'
import { useNotes } from './useNotes.ts'
import type { OtherTable } from './useTablesBeside.ts'
import { WhatIf } from './WhatIf.tsx'

type Props = {
  readonly film: Film
  /** Another match than the page's, which the host shows: the address stays. */
  readonly isOther: boolean
  readonly share: string
  readonly place: ReplayPlace
  readonly tables: readonly OtherTable[]
  readonly onGo: (to: Partial<ReplayPlace>) => void
}

const SideBySide = later(() => import('./SideBySide.tsx').then((module) => module.SideBySide), { meanwhile: <Awaited className="min-h-dvh" /> })

const NOBODY = {}
const ADDRESS_REST_MS = 250

/** The first moment of the round before or after the present one. */
function roundsAway(moments: readonly ReplayMoment[], index: number, by: 1 | -1): number {
  const round = (moments[index]?.round ?? 0) + by
  const found = moments.findIndex((moment) => moment.round === round)
  return found < 0 ? index : found
}

/** One film: the scrubber over it, and the moment that it stands at. */
export function Moments({ film, isOther, share, place, tables, onGo }: Props) {
  const t = useTranslations('replay')
  const nameOf = useMomentName()
  const phone = useIsPhone()
  const { matchId, moments, lens } = film
  const last = moments.length - 1
  const index = Math.max(0, Math.min(place.at ?? last, last))
  const moment = moments[index]
  const go = (next: number) => onGo({ at: Math.max(0, Math.min(last, next)) })
  const play = usePlay({ index, last, go })
  const notes = useNotes(matchId, film.reader !== 'guest')
  const left = useMemo(() => placed(notes.notes, moments), [notes.notes, moments])
  const stars = useMemo(() => left.filter(({ kind }) => kind === 'star'), [left])
  const marks = useMemo(() => scrubMarksOf(moments, stars), [moments, stars])
  const viewer = useMemo(() => (isSeat(lens) ? { type: 'seat' as const, seat: lens } : { type: 'whole' as const }), [lens])
  useKeys({
    ArrowRight: (event) => go(event.shiftKey ? roundsAway(moments, index, 1) : index + 1),
    ArrowLeft: (event) => go(event.shiftKey ? roundsAway(moments, index, -1) : index - 1),
    ' ': play.toggle,
  })
  const { shows, beside } = place
  const looked = { lens, shows: lens === 'whole' ? 'knew' as const : shows, beside, at: index }
  useAddress(isOther ? null : looked)
  const besideName = useBesideName(tables)
  const lensName = useLensName()
  const own = tables.find((table) => table.matchId === matchId)
  const ownName = own === undefined ? t('beside.this') : t('list.table', { number: own.tableNumber })
  if (moment === undefined) return <main className="px-8 pt-10"><EmptyState title={t('empty')} /></main>
  const slides = <Stars stars={stars} index={index} onGo={go} />
  const tools = <ReplayTools matchId={matchId} film={film} place={looked} words={nameOf(moment)} />
  return (
    <>
      {phone ? (
        <PhoneDock moments={moments} marks={marks} index={index} looked={looked} play={play} onGo={go} stars={slides} tools={tools} lens={<LensBar matchId={matchId} looked={place} tables={tables} onLook={onGo} />} />
      ) : (
        <section aria-label={t('scrubber')} className="border-b border-ink px-4 py-3 md:px-8">
          <div className="mb-2 flex flex-wrap items-center gap-2">
            <PlayControls index={index} last={last} onGo={go} play={play} />
            <p aria-live={play.running ? 'off' : 'polite'} className="px-2 font-serif text-17 font-semibold">{nameOf(moment)}</p>
            {slides}
            <div className="ml-auto flex flex-wrap items-center gap-x-5 gap-y-2"><MarkKey marks={marks} />{tools}</div>
          </div>
          <Scrubber moments={moments} marks={marks} at={index} onGo={go} />
        </section>
      )}
      <InTurn turns={MOMENT_TURNS}>
        <Following>
          <StillProvider view={moment.view} viewer={viewer} names={NOBODY}>
            {beside === null ? null : <SideBySide key={besideText(beside)} matchId={matchId} share={share} beside={beside} name={besideName(beside)} here={{ ...looked, moment, first: moments[0] ?? moment, forecasts: film.forecasts, title: beside.type === 'lens' ? lensName(looked) : ownName }} />}
            <MomentView forecasts={film.forecasts} shows={looked.shows} last={moments[last]?.view ?? moment.view} parts={beside === null ? 'all' : 'readings'} across={<OtherTables matchId={matchId} tables={tables} onBeside={(other) => onGo({ beside: { type: 'match', matchId: other } })} />}>
              {film.reader === 'guest' ? null : <MomentNotes matchId={matchId} isHost={film.reader === 'host'} placed={left} moment={{ index, revision: moment.revision }} notes={notes} onGo={go} />}
              <TurningPoints matchId={matchId} reader={film.reader} round={moment.round} onRound={(round) => go(moments.findIndex((one) => one.round === round))} />
              {film.reader === 'guest' && matchId !== REFERENCE_MATCH ? null : <WhatIf matchId={matchId} round={moment.round} last={moments[last]?.view ?? moment.view} reader={film.reader} title={film.title} />}
            </MomentView>
          </StillProvider>
        </Following>
      </InTurn>
    </>
  )
}

/** The address follows the moment and how it is looked at, so that a reload or a copied link comes back to it. Browsers limit how often it may change. */
function useAddress(place: ReplayPlace | null): void {
  const text = JSON.stringify(place)
  const newest = useRef(place)
  useEffect(() => {
    newest.current = place
  })
  useEffect(() => {
    const timer = setTimeout(() => { if (newest.current !== null) window.history.replaceState(window.history.state, '', addressAt(window.location.href, newest.current)) }, ADDRESS_REST_MS)
    return () => clearTimeout(timer)
  }, [text])
}

type Place = { readonly index: number; readonly last: number; readonly go: (index: number) => void }

function usePlay({ index, last, go }: Place): Play {
  const [plays, setPlays] = useState(false)
  const [speed, setSpeed] = useState<Speed>('1')
  const running = plays && index < last
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => go(index + 1), STEP_MS[speed])
    return () => clearTimeout(timer)
  })
  const toggle = () => {
    if (!running && index === last) go(0)
    setPlays(!running)
  }
  return { running, speed, setSpeed, toggle }
}
