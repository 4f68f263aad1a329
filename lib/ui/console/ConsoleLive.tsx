'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useHostSend } from '../../client/useHostSend.ts'
import { useTables } from '../../client/useTables.ts'
import type { HostCommand } from '../../engine/commands.ts'
import type { Receipt } from '../../protocol/messages.ts'
import { askHost } from '../host/hostRequests.ts'
import { newId } from '../kit/newId.ts'
import { Console } from './Console.tsx'
import type { ConsoleActs, ConsoleSession, PreparedInject, RecordLine, SeatClaim } from './consoleModel.ts'

/** What the server tells of a session beside its live tables. */
type SessionPaper = ConsoleSession & {
  readonly record?: readonly RecordLine[]
  readonly claims?: readonly SeatClaim[]
  readonly prepared?: readonly PreparedInject[]
}

/** The console over its socket, with the record read again after each act. */
export function ConsoleLive({ sessionId }: { readonly sessionId: string }) {
  const watched = useTables(sessionId)
  const [paper, readAgain] = usePaper(sessionId)
  const acts = useActs(sessionId, readAgain)
  const clock = useClock(watched.tables?.serverNowMs ?? null, watched.offline)
  const facts = {
    session: paper ?? { sessionId, title: '', code: '' },
    tables: watched.tables?.tables ?? null, ...clock,
    record: paper?.record ?? [], claims: paper?.claims ?? [], prepared: paper?.prepared ?? [],
  }
  return <Console facts={facts} acts={acts} />
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
    const every = setInterval(() => void read(), 10_000)
    return () => {
      here = false
      clearInterval(every)
    }
  }, [sessionId, reading])
  return [paper, () => setReading((count) => count + 1)]
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

function useActs(sessionId: string, onDone: () => void): ConsoleActs {
  const send = useHostSend()
  const t = useTranslations('console')
  const command = async (matchIds: readonly string[], asked: HostCommand) => {
    const receipts = await Promise.all(matchIds.map((matchId) => (asked.type === 'startMatch' ? start(sessionId, matchId) : send(matchId, newId(), asked))))
    onDone()
    const refused = receipts.find((receipt) => !receipt.ok)
    return refused === undefined ? null : t('refused', { reason: reasonOf(refused) })
  }
  const answerClaim = async (claimId: string, answer: 'approve' | 'deny') => {
    const response = await fetch(`/api/sessions/${sessionId}/claims/${claimId}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ answer }) }).catch(() => null)
    onDone()
    return response?.ok ? null : t('refused', { reason: '' })
  }
  return { command, answerClaim }
}

/** Starting fills the empty seats first, so the server does both. */
async function start(sessionId: string, matchId: string): Promise<Receipt> {
  const lost: Receipt = { ok: false, refusal: 'failed', resend: true }
  try {
    const response = await fetch(`/api/sessions/${sessionId}/start`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ matchId }) })
    return response.ok ? { ok: true } : lost
  } catch {
    return lost
  }
}

function reasonOf(receipt: Receipt): string {
  if (receipt.ok) return ''
  if ('rejection' in receipt) return receipt.rejection.code
  return 'malformed' in receipt ? receipt.malformed : receipt.refusal
}
