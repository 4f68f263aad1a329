'use client'

import { startTransition, useEffect, useState } from 'react'
import { replayMoments, type ReplayMoment } from '../../client/replayMoments.ts'
import { unzipped } from '../../client/unzipped.ts'
import type { ReplayFilm } from '../../protocol/replay.ts'
import { filmPath, type FilmAsked, type Lens } from './replayAddress.ts'

/** A match through one lens: what is shown always belongs to the match and the lens that it names. */
export type Film = Omit<ReplayFilm, 'first' | 'steps' | 'set' | 'append'> & { readonly matchId: string; readonly lens: Lens; readonly moments: readonly ReplayMoment[] }
export type Filmed =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly status: number }
  /** `next` says what became of the lens that was asked for since. */
  | { readonly type: 'here'; readonly film: Film; readonly next: 'here' | 'loading' | 'failed' }

/** Films are kept, so that going back to one costs nothing; until a new one is here, the last one stays whole. */
export function useFilm({ matchId, share, lens }: FilmAsked): Filmed {
  const [kept, setKept] = useState<Readonly<Record<string, Film>>>({})
  const [last, setLast] = useState<Film | null>(null)
  const [failed, setFailed] = useState<{ readonly path: string; readonly status: number } | null>(null)
  const path = filmPath({ matchId, share, lens })
  const film = kept[path]
  const isHere = film !== undefined
  useEffect(() => {
    if (isHere) return
    const stop = new AbortController()
    filmAt({ matchId, share, lens }, stop.signal)
      .then((given) => {
        if (stop.signal.aborted) return
        if (typeof given === 'number') return setFailed({ path, status: given })
        // Its first screen is a long one to draw: whatever is pressed meanwhile is answered in between.
        startTransition(() => {
          setKept((before) => ({ ...before, [path]: given }))
          setLast(given)
          setFailed(null)
        })
      })
      .catch(() => { if (!stop.signal.aborted) setFailed({ path, status: 0 }) })
    return () => stop.abort()
  }, [matchId, share, lens, path, isHere])
  if (film !== undefined) return { type: 'here', film, next: 'here' }
  const status = failed?.path === path ? failed.status : null
  if (last !== null) return { type: 'here', film: last, next: status === null ? 'loading' : 'failed' }
  return status === null ? { type: 'loading' } : { type: 'failed', status }
}

/** A refusal is its status. */
async function filmAt(asked: FilmAsked, signal: AbortSignal): Promise<Film | number> {
  const response = await fetch(filmPath(asked), { signal })
  if (!response.ok) return response.status
  const { first, steps, set, append, ...rest } = await unzipped<ReplayFilm>(response)
  return { ...rest, matchId: asked.matchId, lens: asked.lens, moments: replayMoments({ first, steps, set, append }) }
}
