'use client'

import { useContext, useMemo, type ReactNode } from 'react'
import type { View, Viewer } from '../engine/viewShape.ts'
import type { Names } from '../protocol/messages.ts'
import { createMatchStore, storeAt } from './matchStore.ts'
import { TableContext, unconnected } from './tableContext.ts'

/** The same screens over a view that does not move: a replay, a sample. Commands are refused. */
export function StillProvider({ view, viewer, names, children }: {
  readonly view: View
  readonly viewer: Viewer
  readonly names: Names
  readonly children: ReactNode
}) {
  const table = useMemo(() => {
    const seat = viewer.type === 'seat' ? viewer.seat : null
    const still = { line: 'live' as const, isStill: true, view, viewer, names, seat }
    return { ...unconnected(view.match.matchId), store: createMatchStore(view.match.matchId, still) }
  }, [view, viewer, names])
  return <TableContext.Provider value={table}>{children}</TableContext.Provider>
}

/** The live table as before, its view shown at another moment. */
export function MomentProvider({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const live = useContext(TableContext)
  const table = useMemo(() => (live === null ? null : { ...live, store: storeAt(live.store, view) }), [live, view])
  return <TableContext.Provider value={table}>{children}</TableContext.Provider>
}
