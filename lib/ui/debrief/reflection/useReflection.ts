'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { keepDraft, readDraft } from '../../../client/deviceDraft.ts'
import { NO_ANSWERS, type Answers, type KeptReflection, type ReflectionPaper } from '../../../protocol/reflection.ts'

export type Saving = 'saved' | 'saving' | 'waiting'
export type Writing = {
  readonly answers: Answers
  readonly savedAtMs: number | null
  readonly handedInAtMs: number | null
  readonly saving: Saving
  readonly write: (answers: Answers) => void
  readonly hand: (handedIn: boolean) => void
}

const REST_MS = 1_500
const AGAIN_MS = 5_000
const nameOf = (matchId: string) => `reflection.${matchId}`

/** What is written is on the device at once and at the server after each pause; the device's copy goes when the server has it. */
export function useReflection(matchId: string, paper: ReflectionPaper): Writing {
  const [answers, setAnswers] = useState<Answers>(() => unsent(matchId) ?? paper.mine?.answers ?? NO_ANSWERS)
  const [kept, setKept] = useState<Pick<KeptReflection, 'savedAtMs' | 'handedInAtMs'> | null>(paper.mine)
  const [saving, setSaving] = useState<Saving>(() => (unsent(matchId) === null ? 'saved' : 'waiting'))
  const latest = useRef({ answers, handedIn: kept !== null && kept.handedInAtMs !== null })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const send = useCallback(async function sendNow(): Promise<void> {
    const sent = latest.current
    setSaving('saving')
    const answer = await put(matchId, sent)
    const isNewest = latest.current === sent
    if (answer !== null) setKept(answer)
    if (answer !== null && isNewest) keepDraft(nameOf(matchId), '')
    setSaving(answer === null ? 'waiting' : isNewest ? 'saved' : 'saving')
    if (answer === null) timer.current = setTimeout(() => void sendNow(), AGAIN_MS)
  }, [matchId])
  const later = useCallback((waitMs: number) => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), waitMs)
  }, [send])
  useEffect(() => {
    if (unsent(matchId) !== null) later(0)
    return () => { if (timer.current !== null) clearTimeout(timer.current) }
  }, [matchId, later])
  const write = (next: Answers) => {
    latest.current = { ...latest.current, answers: next }
    keepDraft(nameOf(matchId), JSON.stringify(next))
    setAnswers(next)
    setSaving('saving')
    later(REST_MS)
  }
  const hand = (handedIn: boolean) => {
    latest.current = { ...latest.current, handedIn }
    later(0)
  }
  return { answers, savedAtMs: kept?.savedAtMs ?? null, handedInAtMs: kept?.handedInAtMs ?? null, saving, write, hand }
}

/** Words of a form of before are not lost to one of today: what is missing is empty. */
function unsent(matchId: string): Answers | null {
  const stored = readDraft(nameOf(matchId))
  try {
    return stored === '' ? null : { ...NO_ANSWERS, ...JSON.parse(stored) }
  } catch {
    return null
  }
}

async function put(matchId: string, body: object): Promise<KeptReflection | null> {
  try {
    const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/reflection`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
