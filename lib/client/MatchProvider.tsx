'use client'

import { useEffect, useMemo, type ReactNode } from 'react'
import type { JoinRequest, Look } from '../protocol/messages.ts'
import { connectionTo } from './connection.ts'
import { takeLook } from './matchStore.ts'
import { TableContext, unconnected } from './tableContext.ts'

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
