import { useEffect, useState } from 'react'
import type { TableResult } from '../../analysis/readings/tableResult.ts'

export type OtherTable = TableResult
type Asked = { readonly matchId: string; readonly share: string; readonly isHere: boolean }

/** The finished tables of the session, this one among them; none for readers who may not see the others. */
export function useTablesBeside({ matchId, share, isHere }: Asked): readonly OtherTable[] {
  const [tables, setTables] = useState<readonly OtherTable[]>([])
  useEffect(() => {
    if (!isHere) return
    const stop = new AbortController()
    const look = async () => {
      const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/tables?${new URLSearchParams({ share })}`, { signal: stop.signal })
      if (!response.ok) return
      const found: { readonly tables: readonly OtherTable[] } = await response.json()
      setTables(found.tables)
    }
    look().catch(() => undefined)
    return () => stop.abort()
  }, [matchId, share, isHere])
  return tables
}
