'use client'

import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { View, Viewer } from '../engine/viewShape.ts'
import type { JoinRequest, Look, Names } from '../protocol/messages.ts'
import { connectionTo, type Connection } from './connection.ts'
import { createMatchStore, storeAt, takeLook } from './matchStore.ts'

export type Table = Pick<Connection, 'store' | 'send' | 'sayTyping' | 'tryNow'>

export const TableContext = createContext<Table | null>(null)

/** Connects to a table while mounted. Everything inside reads it through the hooks. */
export function MatchProvider({ matchId, as, look, children }: {
  readonly matchId: string
  readonly as?: JoinRequest['as']
  readonly look: string | null
  readonly children: ReactNode
}) {
  const connection = useMemo(
    () => (typeof window === 'undefined' ? unconnected(matchId) : connectionTo(as === undefined ? { matchId } : { matchId, as })),
    [matchId, as],
  )
  useEffect(() => {
    if (look !== null) takeLook(connection.store, JSON.parse(look) as Look)
  }, [connection, look])
  useEffect(() => {
    connection.open()
    return connection.close
  }, [connection])
  return <TableContext.Provider value={connection}>{children}</TableContext.Provider>
}

/** A table to look at, live: nothing that is pressed leaves this device. For hosts, whose eyes may be anyone's. */
export function LookingProvider({ matchId, as, children }: {
  readonly matchId: string
  readonly as: NonNullable<JoinRequest['as']>
  readonly children: ReactNode
}) {
  const connection = useMemo(() => {
    const silent = unconnected(matchId)
    return typeof window === 'undefined' ? silent : { ...connectionTo({ matchId, as, storage: null }), send: silent.send, sayTyping: silent.sayTyping }
  }, [matchId, as])
  useEffect(() => {
    connection.open()
    return connection.close
  }, [connection])
  return <TableContext.Provider value={connection}>{children}</TableContext.Provider>
}

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

function unconnected(matchId: string): Connection {
  return {
    store: createMatchStore(matchId),
    send: () => Promise.resolve({ ok: false, refusal: 'notAllowed', resend: false }),
    sayTyping: () => undefined,
    tryNow: () => undefined,
    open: () => undefined,
    close: () => undefined,
  }
}
