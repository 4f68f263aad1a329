'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MOST_IMPORTED_BYTES } from '../../protocol/replay.ts'

const REFUSALS = ['notAnExport', 'hereAlready', 'tooLarge'] as const

/** A host brings in a match that was exported elsewhere; it opens as one of theirs. */
export function ImportReplay() {
  const t = useTranslations('replay.list')
  const [said, setSaid] = useState<'importing' | 'failed' | (typeof REFUSALS)[number] | null>(null)
  const bring = async (file: File | undefined) => {
    if (file === undefined) return
    if (file.size > MOST_IMPORTED_BYTES) return setSaid('tooLarge')
    setSaid('importing')
    const title = file.name.replace(/\.json$/i, '')
    const answer = await fetch(`/api/imports?${new URLSearchParams({ title })}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: file }).catch(() => null)
    const given: { readonly matchId?: string; readonly code?: string } = answer === null ? {} : await answer.json().catch(() => ({}))
    if (answer?.ok === true && given.matchId !== undefined) return window.location.assign(`/replays/${given.matchId}`)
    setSaid(REFUSALS.find((code) => code === given.code) ?? 'failed')
  }
  return (
    <div className="mt-4 text-13">
      <label className="block font-semibold">{t('import')}
        <input type="file" accept=".json,application/json" className="mt-1 block w-full text-12 font-normal pointer-coarse:min-h-11" onChange={(event) => void bring(event.target.files?.[0])} />
      </label>
      <p role="status" className="mt-1 text-ink-2">{t(said ?? 'importText')}</p>
    </div>
  )
}
