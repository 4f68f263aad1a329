'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { StillProvider } from '../../client/StillProvider.tsx'
import type { Projected } from '../../protocol/projector.ts'
import { JoinQr } from '../console/JoinQr.tsx'
import { joinCodeShown } from '../door/joinCode.ts'
import { FrontPageView } from '../frontPage/FrontPageView.tsx'
import { EmptyState, Loading } from '../kit/EmptyState.tsx'
import { Nameplate } from '../kit/Nameplate.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { useMarks } from '../kit/useMarks.ts'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import { ProjectedTable } from './ProjectedTable.tsx'

type Shown = { readonly type: 'loading' } | { readonly type: 'unknown' } | { readonly type: 'here'; readonly projected: Projected; readonly offsetMs: number }
const EVERY_MS = 2_000

/** For the classroom's wall: how to join, phases and clocks, and one table's public paper. No secret and no student's name. */
export function Projector({ code }: { readonly code: string }) {
  const t = useTranslations('console.wall')
  const [part, setPart] = useState<'room' | 'paper'>('room')
  const [table, setTable] = useState(1)
  const shown = useProjected(code, table)
  const marks = useMarks()
  if (shown.type === 'loading') return <main className="px-8 pt-12"><Loading title={t('loading')} /></main>
  if (shown.type === 'unknown') return <main className="px-8 pt-12"><EmptyState title={t('unknown')} /></main>
  const { projected, offsetMs } = shown
  const page = projected.view?.pages.at(-1)
  return (
    <div className="flex min-h-dvh flex-col bg-paper">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-ink px-4 py-2.5 md:px-8">
        <Nameplate />
        <h1 className="text-17 font-semibold"><bdi>{projected.title}</bdi></h1>
        {part === 'room' ? null : <p className="text-17">{t('join')}{marks.sentences}<b className="font-semibold tracking-[0.08em]">{joinCodeShown(projected.code)}</b></p>}
        <span className="ml-auto flex flex-wrap items-center gap-4 text-12">
          <Segmented label={t('part')} value={part} onChange={setPart} options={[{ value: 'room', label: t('room') }, { value: 'paper', label: t('paper') }]} />
          {part === 'paper' && projected.tables.length > 1 ? <Segmented label={t('which')} value={String(table)} onChange={(number) => setTable(Number(number))} options={projected.tables.map(({ tableNumber }) => ({ value: String(tableNumber), label: tableNumber }))} /> : null}
          <ThemeSwitch />
        </span>
      </header>
      {part === 'room' ? <Room projected={projected} offsetMs={offsetMs} /> : null}
      {part === 'paper' ? (
        <main className="flex-1 bg-sheet">
          {projected.view === null || page === undefined ? <div className="px-4 md:px-8"><EmptyState title={t('noPaper')}>{t('noPaperText')}</EmptyState></div> : (
            <StillProvider view={projected.view} viewer={{ type: 'public' }} names={{}}><FrontPageView page={page} /></StillProvider>
          )}
        </main>
      ) : null}
    </div>
  )
}

function Room({ projected, offsetMs }: { readonly projected: Projected; readonly offsetMs: number }) {
  const t = useTranslations('console.wall')
  const waiting = projected.tables.every(({ phase }) => phase === 'lobby')
  return (
    <main className="grid flex-1 lg:grid-cols-[minmax(280px,26vw)_1fr]">
      <section aria-label={t('join')} className="border-ink p-6 max-sm:px-4 max-lg:border-b lg:border-r">
        <p className="text-20">{t('joinAt')}</p>
        <p className="mt-1 font-sans text-[clamp(40px,4.2vw,84px)] leading-none whitespace-nowrap font-semibold tracking-[0.06em]">{joinCodeShown(projected.code)}</p>
        <div className="mt-4 -ml-4 max-w-[420px]"><JoinQr code={projected.code} /></div>
        {waiting ? <p className="mt-2 text-17 text-ink-2">{t('waiting')}</p> : null}
      </section>
      <ul className="grid auto-rows-fr bg-sheet sm:grid-cols-2 xl:grid-cols-4">
        {projected.tables.map((table) => <ProjectedTable key={table.matchId} table={table} offsetMs={offsetMs} alone={projected.tables.length === 1} />)}
      </ul>
    </main>
  )
}

function useProjected(code: string, table: number): Shown {
  const [shown, setShown] = useState<Shown>({ type: 'loading' })
  useEffect(() => {
    let here = true
    const ask = async () => {
      const response = await fetch(`/api/projector?code=${code}&table=${table}`, { cache: 'no-store' }).catch(() => null)
      if (!here || response === null) return
      if (response.status === 404) return setShown({ type: 'unknown' })
      if (!response.ok) return
      const projected: Projected = await response.json()
      if (here) setShown({ type: 'here', projected, offsetMs: projected.serverNowMs - Date.now() })
    }
    void ask()
    const every = setInterval(() => void ask(), EVERY_MS)
    return () => {
      here = false
      clearInterval(every)
    }
  }, [code, table])
  return shown
}
