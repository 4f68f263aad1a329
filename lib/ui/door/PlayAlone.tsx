'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'

/** One click: a table with five bots, and its desk. */
export function PlayAlone({ className }: { readonly className?: string }) {
  const t = useTranslations('door')
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'starting' | 'failed'>('idle')
  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'starting') return
    setState('starting')
    const matchId = await openTable()
    if (matchId === null) setState('failed')
    else router.push(`/matches/${matchId}`)
  }
  return (
    <form action="/api/solo" method="post" onSubmit={start}>
      <button type="submit" className={className} aria-disabled={state === 'starting'}>{state === 'starting' ? t('aloneStarting') : t('alone')}</button>
      {state === 'failed' ? <p role="alert" className="mt-1 text-12 font-semibold text-alarm">{t('aloneFailed')}</p> : null}
    </form>
  )
}

async function openTable(): Promise<string | null> {
  try {
    const response = await fetch('/api/solo', { method: 'POST', headers: { accept: 'application/json' } })
    const body: unknown = await response.json()
    return response.ok ? matchIdIn(body) : null
  } catch {
    return null
  }
}

function matchIdIn(body: unknown): string | null {
  const named = typeof body === 'object' && body !== null && 'matchId' in body
  return named && typeof body.matchId === 'string' ? body.matchId : null
}
