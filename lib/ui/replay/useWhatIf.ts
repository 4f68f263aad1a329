import { useCallback, useEffect, useRef, useState } from 'react'
import type { WhatIf, WhatIfLine, WhatIfRefusal } from '../../analysis/turningPoints/whatIf.ts'
import type { Draft } from '../../engine/commands.ts'
import type { Seat } from '../../engine/vocabulary.ts'

export type Paper = { readonly treatyId: string; readonly signed: boolean }
export type WhatIfWish = { readonly round: number; readonly seat: Seat; readonly draft: Draft | null; readonly papers: readonly Paper[] }
export type Asked =
  | { readonly type: 'none' }
  | { readonly type: 'playing'; readonly done: number; readonly all: number }
  | { readonly type: 'refused'; readonly rejection: WhatIfRefusal | { readonly code: 'failed' } }
  | { readonly type: 'found'; readonly found: WhatIf }

const FAILED: Asked = { type: 'refused', rejection: { code: 'failed' } }

/** Lets bots play on from a change, many times; what they have played so far is told on the way. Ends with its screen. */
export function useWhatIf(matchId: string): { readonly asked: Asked; readonly ask: (wish: WhatIfWish) => void } {
  const [asked, setAsked] = useState<Asked>({ type: 'none' })
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])
  const ask = useCallback((wish: WhatIfWish) => {
    under.current?.abort()
    const stop = new AbortController()
    under.current = stop
    setAsked({ type: 'playing', done: 0, all: 0 })
    const hear = (line: WhatIfLine) => { if (!stop.signal.aborted) setAsked(line.type === 'progress' ? { ...line, type: 'playing' } : line) }
    linesOf(matchId, wish, { hear, signal: stop.signal }).catch(() => { if (!stop.signal.aborted) setAsked(FAILED) })
  }, [matchId])
  return { asked, ask }
}

async function linesOf(matchId: string, wish: WhatIfWish, { hear, signal }: { readonly hear: (line: WhatIfLine) => void; readonly signal: AbortSignal }): Promise<void> {
  const share = new URLSearchParams(window.location.search).get('share') ?? ''
  const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/what-if?${new URLSearchParams({ share })}`, {
    method: 'POST', signal, headers: { 'content-type': 'application/json' }, body: JSON.stringify(wish),
  })
  if (!response.ok || response.body === null) throw new Error(`what if: ${response.status}`)
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let rest = '', part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear(JSON.parse(line))
  }
}
