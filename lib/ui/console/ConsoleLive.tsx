'use client'

import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTables } from '../../client/useTables.ts'
import type { SessionPaper } from '../../protocol/sessionPaper.ts'
import { HostFrame } from '../host/HostFrame.tsx'
import { askHost, signInAgain } from '../host/hostRequests.ts'
import { ButtonLink } from '../kit/ButtonLink.tsx'
import { EmptyState } from '../kit/EmptyState.tsx'
import { Console } from './Console.tsx'
import { useConsoleActs } from './useConsoleActs.ts'

/** The console over its socket; what is beside the tables is read again whenever the server says that it changed. */
export function ConsoleLive({ sessionId }: { readonly sessionId: string }) {
  const [paper, readAgain] = usePaper(sessionId)
  const watched = useTables(sessionId, readAgain)
  const acts = useConsoleActs(sessionId, readAgain)
  const clock = useClock(watched.tables?.serverNowMs ?? null, watched.offline)
  const isSignedOut = watched.refusal === 'notSignedIn'
  useEffect(() => {
    if (isSignedOut) signInAgain()
  }, [isSignedOut])
  if (watched.refusal !== null && !isSignedOut) return <NotHost />
  return <Console facts={{ paper, tables: watched.tables?.tables ?? null, ...clock }} acts={acts} />
}

/** For who was taken off while their console stood open. */
function NotHost() {
  const t = useTranslations('console')
  return (
    <HostFrame>
      <main className="px-4 md:px-6"><EmptyState title={t('notHost')} action={<ButtonLink href="/host">{t('toSessions')}</ButtonLink>}>{t('notHostText')}</EmptyState></main>
    </HostFrame>
  )
}

function usePaper(sessionId: string): readonly [SessionPaper | null, () => void] {
  const [paper, setPaper] = useState<SessionPaper | null>(null)
  const [reading, setReading] = useState(0)
  useEffect(() => {
    let here = true
    const read = async () => {
      const answer = await askHost<SessionPaper>(`/api/sessions/${sessionId}`)
      if (here && answer !== null) setPaper(answer)
    }
    void read()
    const every = setInterval(() => void read(), 30_000)
    return () => {
      here = false
      clearInterval(every)
    }
  }, [sessionId, reading])
  return [paper, useCallback(() => setReading((count) => count + 1), [])]
}

function useClock(serverNowMs: number | null, offline: boolean): { readonly offsetMs: number; readonly staleSinceMs: number | null } {
  const [offsetMs, setOffset] = useState(0)
  const [staleSinceMs, setStale] = useState<number | null>(null)
  useEffect(() => {
    if (serverNowMs === null) return
    const offset = serverNowMs - Date.now()
    const later = setTimeout(() => setOffset(offset), 0)
    return () => clearTimeout(later)
  }, [serverNowMs])
  useEffect(() => {
    const later = setTimeout(() => setStale(offline ? Date.now() : null), 0)
    return () => clearTimeout(later)
  }, [offline])
  return { offsetMs, staleSinceMs }
}
