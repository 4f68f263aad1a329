'use client'

import { useEffect, useState } from 'react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import type { ReflectionPaper } from '../../../protocol/reflection.ts'
import { ButtonLink } from '../../kit/ButtonLink.tsx'
import { EmptyState, Loading } from '../../kit/EmptyState.tsx'
import { Nameplate } from '../../kit/Nameplate.tsx'
import { useFilm, type Film } from '../../replay/useFilm.ts'
import { HandedIn } from './HandedIn.tsx'
import { ReflectionForm } from './ReflectionForm.tsx'

type Read = { readonly type: 'loading' } | { readonly type: 'closed' } | { readonly type: 'here'; readonly paper: ReflectionPaper }

/** A player writes here; a host reads what was handed in. */
export function ReflectionScreen({ matchId }: { readonly matchId: string }) {
  const t = useTranslations('debrief')
  const replay = useTranslations('replay')
  const filmed = useFilm({ matchId, share: '', lens: 'whole' })
  const read = usePaper(matchId)
  return (
    <div className="min-h-dvh bg-sheet">
      <header className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-ink bg-paper px-4 py-2.5 md:px-8 print:hidden">
        <Nameplate />
        <span className="ml-auto flex flex-wrap gap-2"><ButtonLink href={`/replays/${matchId}`}>{replay('openReplay')}</ButtonLink><ButtonLink href={`/replays/${matchId}/debrief`}>{replay('tools.paper')}</ButtonLink></span>
      </header>
      <main className="mx-auto max-w-[760px] px-4 pb-16 md:px-8">
        {read.type === 'closed' || filmed.type === 'failed' ? <EmptyState title={replay('closed')} action={<Link href="/" className="link">{replay('door')}</Link>}>{t('form.closed')}</EmptyState> : null}
        {read.type === 'loading' || (read.type === 'here' && filmed.type === 'loading') ? <Loading title={replay('opening')} step={replay('openingStep')} /> : null}
        {read.type === 'here' && filmed.type === 'here' ? <Here matchId={matchId} paper={read.paper} film={filmed.film} /> : null}
      </main>
    </div>
  )
}

function Here({ matchId, paper, film }: { readonly matchId: string; readonly paper: ReflectionPaper; readonly film: Film }) {
  return paper.mayWrite ? <ReflectionForm matchId={matchId} paper={paper} moments={film.moments} /> : <HandedIn matchId={matchId} paper={paper} moments={film.moments} />
}

function usePaper(matchId: string): Read {
  const [read, setRead] = useState<Read>({ type: 'loading' })
  useEffect(() => {
    let here = true
    const ask = async (): Promise<Read> => {
      const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/reflection`, { cache: 'no-store' })
      return response.ok ? { type: 'here', paper: await response.json() } : { type: 'closed' }
    }
    ask().catch((): Read => ({ type: 'closed' })).then((answer) => { if (here) setRead(answer) }, () => undefined)
    return () => {
      here = false
    }
  }, [matchId])
  return read
}
