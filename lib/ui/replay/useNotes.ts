'use client'

import { useCallback, useEffect, useState } from 'react'
import type { NoteRequest, ReplayNote } from '../../protocol/replayNotes.ts'

export type Notes = {
  readonly notes: readonly ReplayNote[]
  /** True once the server has kept it. */
  readonly keep: (note: NoteRequest) => Promise<boolean>
  readonly drop: (noteId: string) => Promise<boolean>
}

const LOOK_AGAIN_MS = 20_000

/** What readers left at the moments of this match; guests of a link have none and leave none. */
export function useNotes(matchId: string, mayRead: boolean): Notes {
  const [notes, setNotes] = useState<readonly ReplayNote[]>([])
  const path = `/api/replays/${encodeURIComponent(matchId)}/notes`
  const take = useCallback((given: readonly ReplayNote[] | null) => {
    if (given !== null) setNotes(given)
    return given !== null
  }, [])
  useEffect(() => {
    if (!mayRead) return
    const stop = new AbortController()
    const look = () => void asked(path, { signal: stop.signal }).then((given) => { if (!stop.signal.aborted) take(given) })
    look()
    const timer = setInterval(look, LOOK_AGAIN_MS)
    return () => {
      stop.abort()
      clearInterval(timer)
    }
  }, [path, mayRead, take])
  return {
    notes,
    keep: async (note) => take(await asked(path, { method: 'POST', body: JSON.stringify(note) })),
    drop: async (noteId) => take(await asked(`${path}/${encodeURIComponent(noteId)}`, { method: 'DELETE' })),
  }
}

/** Null where the server refuses or does not answer. */
async function asked(path: string, request: RequestInit): Promise<readonly ReplayNote[] | null> {
  try {
    const response = await fetch(path, { ...request, headers: { 'content-type': 'application/json', accept: 'application/json' }, cache: 'no-store' })
    if (!response.ok) return null
    const { notes }: { notes: readonly ReplayNote[] } = await response.json()
    return notes
  } catch {
    return null
  }
}
