'use client'

import { useEffect, useState } from 'react'
import { replayMoments, type ReplayMoment } from '../../client/replayMoments.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'
import { filmPath, type FilmAsked, type Lens } from './replayAddress.ts'

/** A match through one lens: what is shown always belongs to the lens that it names. */
export type Film = Omit<ReplayFilm, 'first' | 'steps'> & { readonly lens: Lens; readonly moments: readonly ReplayMoment[] }
export type Filmed =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly status: number }
  /** `next` says what became of the lens that was asked for since. */
  | { readonly type: 'here'; readonly film: Film; readonly next: 'here' | 'loading' | 'failed' }

type Kept = Readonly<Partial<Record<Lens, Film>>>

/** Films are kept by lens, so that going back to a lens costs nothing; until a new one is here, the last one stays whole. */
export function useFilm({ matchId, share, lens }: FilmAsked): Filmed {
  const [kept, setKept] = useState<Kept>({})
  const [last, setLast] = useState<Film | null>(null)
  const [failed, setFailed] = useState<{ readonly lens: Lens; readonly status: number } | null>(null)
  const film = kept[lens]
  const isHere = film !== undefined
  useEffect(() => {
    if (isHere) return
    const stop = new AbortController()
    filmAt({ matchId, share, lens }, stop.signal)
      .then((given) => {
        if (stop.signal.aborted) return
        if (typeof given === 'number') return setFailed({ lens, status: given })
        setKept((before) => ({ ...before, [lens]: given }))
        setLast(given)
        setFailed(null)
      })
      .catch(() => { if (!stop.signal.aborted) setFailed({ lens, status: 0 }) })
    return () => stop.abort()
  }, [matchId, share, lens, isHere])
  if (film !== undefined) return { type: 'here', film, next: 'here' }
  const status = failed?.lens === lens ? failed.status : null
  if (last !== null) return { type: 'here', film: last, next: status === null ? 'loading' : 'failed' }
  return status === null ? { type: 'loading' } : { type: 'failed', status }
}

/** A refusal is its status. */
async function filmAt(asked: FilmAsked, signal: AbortSignal): Promise<Film | number> {
  const response = await fetch(filmPath(asked), { signal })
  if (!response.ok || response.body === null) return response.status
  const { first, steps, ...rest }: ReplayFilm = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()
  return { ...rest, lens: asked.lens, moments: replayMoments({ first, steps }) }
}
