import { startTransition, useEffect, useState } from 'react'
import type { TableResult } from '../../analysis/readings/tableResult.ts'

export type OtherTable = TableResult
/** `playing`: tables of the session that are not over; null until it is known. */
export type ClassTables = { readonly tables: readonly OtherTable[]; readonly playing: number | null }
type Asked = { readonly matchId: string; readonly share: string; readonly isHere: boolean }

const NONE: ClassTables = { tables: [], playing: null }

/** The finished tables of the session, this one among them; none for readers who may not see the others. */
export function useTablesBeside({ matchId, share, isHere }: Asked): ClassTables {
  const [tables, setTables] = useState(NONE)
  useEffect(() => {
    if (!isHere) return
    const stop = new AbortController()
    const look = async () => {
      const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/tables?${new URLSearchParams({ share })}`, { signal: stop.signal })
      if (!response.ok) return
      const found: ClassTables = await response.json()
      // Else the turns in which a long screen comes would each begin it again.
      startTransition(() => setTables(found))
    }
    look().catch(() => undefined)
    return () => stop.abort()
  }, [matchId, share, isHere])
  return tables
}
