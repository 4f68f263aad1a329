'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'

type Kind = 'lipsAndTeeth' | 'tutorial'
const LABELS = { lipsAndTeeth: 'alone', tutorial: 'guided' } as const

/** One click: a table with five bots, and its desk; or the guided first round at such a table. */
export function PlayAlone({ scenario = 'lipsAndTeeth', className }: { readonly scenario?: Kind; readonly className?: string }) {
  const t = useTranslations('door')
  const router = useRouter()
  const [state, setState] = useState<'idle' | 'starting' | 'failed'>('idle')
  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (state === 'starting') return
    setState('starting')
    const matchId = await openTable(scenario)
    if (matchId === null) setState('failed')
    else router.push(`/matches/${matchId}`)
  }
  return (
    <form action="/api/solo" method="post" onSubmit={start}>
      <input type="hidden" name="scenario" value={scenario} />
      <button type="submit" className={className} aria-disabled={state === 'starting'}>{state === 'starting' ? t('aloneStarting') : t(LABELS[scenario])}</button>
      {state === 'failed' ? <p role="alert" className="mt-1 text-12 font-semibold text-alarm">{t('aloneFailed')}</p> : null}
    </form>
  )
}

async function openTable(scenario: Kind): Promise<string | null> {
  try {
    const response = await fetch('/api/solo', { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify({ scenario }) })
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
