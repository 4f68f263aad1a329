'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SmallestChange } from '../../analysis/smallestChange/smallestChange.ts'
import { useOtherwiseWords } from '../desk/otherwiseWords.ts'
import { useTable } from '../desk/table.tsx'

type Asked = { readonly type: 'not' | 'searching' | 'failed' } | { readonly type: 'found'; readonly found: SmallestChange | null }

/** A guest's key, where the replay was opened with one. */
const shareKey = (): string => (typeof window === 'undefined' ? '' : new URLSearchParams(window.location.search).get('share') ?? '')

/** "What would have changed this?" beside an order of a match that is over, and the answer in its place. */
export function Otherwise({ actId, of }: { readonly actId: string; readonly of: string }) {
  const { view } = useTable()
  const t = useTranslations('futures.otherwise')
  const words = useOtherwiseWords()
  const [asked, setAsked] = useState<Asked>({ type: 'not' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const ask = async () => {
    const controller = new AbortController()
    const { signal } = controller
    stop.current = controller
    setAsked({ type: 'searching' })
    try {
      const response = await fetch(`/api/replays/${encodeURIComponent(view.match.matchId)}/otherwise?${new URLSearchParams({ act: actId, share: shareKey() })}`, { signal })
      const { found }: { found: SmallestChange | null } = await response.json()
      setAsked(response.ok ? { type: 'found', found } : { type: 'failed' })
    } catch {
      if (!signal.aborted) setAsked({ type: 'failed' })
    }
  }
  const isAsking = asked.type === 'not' || asked.type === 'failed'
  return (
    <div className="text-12 text-ink-2">
      {isAsking ? <button type="button" className="link" aria-label={`${t('ask')} ${of}`} onClick={() => void ask()}>{t('ask')}</button> : null}
      <p aria-live="polite" className="max-w-[60ch]">{asked.type === 'searching' ? t('searching') : asked.type === 'failed' ? t('failed') : asked.type === 'found' ? words(asked.found) : null}</p>
    </div>
  )
}
