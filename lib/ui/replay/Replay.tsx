'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { SEATS } from '../../engine/vocabulary.ts'
import { REFERENCE_MATCH } from '../../scenarios/realCourse/referenceId.ts'
import { useKeys } from '../frontPage/useKeys.ts'
import { FILM_NAMESPACES } from '../desk/namespaces.ts'
import { buttonClasses } from '../kit/Button.tsx'
import { later } from '../kit/later.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { Notice } from '../kit/Notice.tsx'
import { LensBar } from './LensBar.tsx'
import { useBesideName } from './lensName.ts'
import { Opening } from './Opening.tsx'
import type { ReplayAddress, ReplayPlace } from './replayAddress.ts'
import type { Film } from './useFilm.ts'
import { usePlace } from './usePlace.ts'
import { useTablesBeside, type OtherTable } from './useTablesBeside.ts'

/** Comes while the film does. */
const FilmScreen = later(() => import('./FilmScreen.tsx').then((module) => module.FilmScreen), { words: FILM_NAMESPACES, meanwhile: <Opening /> })

/** A finished match, moment by moment, through any lens, alone or with something beside it. */
export function Replay({ matchId, address }: { readonly matchId: string; readonly address: ReplayAddress }) {
  const t = useTranslations('replay')
  const { filmed, film, place, go, leading } = usePlace(matchId, address)
  const { tables, playing } = useTablesBeside({ matchId, share: address.share, isHere: film !== null })
  useLensKeys(go)
  if (filmed.type === 'failed') return <Notice title={t('closed')} text={t(filmed.status === 404 ? 'notFound' : 'notForYou')} action={<Link href="/" className={buttonClasses('primary')}>{t('door')}</Link>} />
  return (
    <div className="flex min-h-dvh flex-col bg-paper max-[720px]:pb-36">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink px-4 py-2 max-[720px]:flex-nowrap md:px-8">
        <Nameplate />
        <h1 className="min-w-0 text-13 max-[720px]:ml-auto max-[720px]:truncate"><b className="font-semibold max-[720px]:sr-only">{t('title')}</b> {film === null ? null : <Title film={film} isOther={film.matchId !== matchId} tables={tables} />}</h1>
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 empty:hidden max-[720px]:ml-0">
          {filmed.type === 'here' && filmed.next !== 'here' ? <p role="status" className="text-12 text-ink-2">{t(filmed.next === 'loading' ? 'changingLens' : 'lensFailed')}</p> : null}
          {/* A phone has them behind a button at its foot. */}
          <div className="max-[720px]:hidden"><LensBar matchId={film?.matchId ?? matchId} looked={place} tables={tables} onLook={go} /></div>
        </div>
      </header>
      <FilmScreen matchId={matchId} film={film} place={place} share={address.share} tables={tables} playing={playing} leading={leading} onGo={go} />
    </div>
  )
}

/** Another table's match that the host shows is called by its number: its readers here are guests. */
function Title({ film, isOther, tables }: { readonly film: Film; readonly isOther: boolean; readonly tables: readonly OtherTable[] }) {
  const t = useTranslations('replay')
  const nameOf = useBesideName(tables)
  if (isOther) return <span className="text-ink-2">{nameOf({ type: 'match', matchId: film.matchId })}</span>
  return <bdi className="text-ink-2">{film.matchId === REFERENCE_MATCH ? t('list.realCourse') : film.title}</bdi>
}

/** 0 is all that happened, 1 to 6 what a capital knew, in the fixed order. */
function useLensKeys(go: (to: Partial<ReplayPlace>) => void): void {
  const keys = SEATS.map((seat, index) => [String(index + 1), () => go({ lens: seat, shows: 'knew' })] as const)
  useKeys(Object.fromEntries([['0', () => go({ lens: 'whole', shows: 'knew' })], ...keys]))
}
