'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RecordLine } from '../../protocol/sessionPaper.ts'
import { askHost } from '../host/hostRequests.ts'
import { HostFrame } from '../host/HostFrame.tsx'
import { Button } from '../kit/Button.tsx'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { RecordLines } from './RecordLines.tsx'

type Page = { readonly record: readonly RecordLine[]; readonly more: boolean }

/** Every act of every host of this session, newest first. */
export function WholeRecord({ sessionId }: { readonly sessionId: string }) {
  const t = useTranslations('console')
  const [lines, setLines] = useState<readonly RecordLine[]>([])
  const [more, setMore] = useState(false)
  const [beforeMs, setBefore] = useState<number | null>(null)
  useEffect(() => {
    let here = true
    void askHost<Page>(`/api/sessions/${sessionId}/record${beforeMs === null ? '' : `?before=${beforeMs}`}`).then((page) => {
      if (!here || page === null) return
      setLines((known) => [...known.filter(({ atMs }) => beforeMs !== null && atMs >= beforeMs), ...page.record])
      setMore(page.more)
    })
    return () => {
      here = false
    }
  }, [sessionId, beforeMs])
  return (
    <HostFrame aside={<ButtonLink size="small" href={`/host/${sessionId}`}>{t('look.back')}</ButtonLink>}>
      <main className="mx-auto max-w-[760px] px-4 py-6 md:px-6">
        <h1 className="headline text-24 font-semibold">{t('record')}</h1>
        <div className="mt-4 border-t border-ink pt-3"><RecordLines lines={lines} show="dateTime" /></div>
        {more ? <Button className="mt-4" onClick={() => setBefore(lines.at(-1)?.atMs ?? null)}>{t('older')}</Button> : null}
      </main>
    </HostFrame>
  )
}
