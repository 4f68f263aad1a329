import { useEffect, useState } from 'react'
import type { Refusal, Tables } from '../protocol/messages.ts'
import { answered, ANSWER_WAIT_MS } from './answered.ts'
import { comeBackTo, openSocket, type GameSocket } from './connection.ts'

export type WatchedTables = {
  readonly tables: Tables | null
  readonly refusal: Refusal | null
  readonly offline: boolean
}

/** All tables of a session, for its hosts, while mounted. */
export function useTables(sessionId: string, onChanged: () => void): WatchedTables {
  const [watched, setWatched] = useState<WatchedTables>({ tables: null, refusal: null, offline: false })
  useEffect(() => {
    const socket = openSocket()
    let mounted = true
    const lost = () => {
      setWatched((before) => ({ ...before, offline: true }))
      comeBackTo(socket, () => mounted)
    }
    socket.on('connect', () => void watch(socket, sessionId, setWatched))
    socket.on('disconnect', lost)
    socket.on('connect_error', lost)
    socket.on('tables', (tables) => tables.sessionId === sessionId && setWatched({ tables, refusal: null, offline: false }))
    socket.on('sessionChanged', (message) => message.sessionId === sessionId && onChanged())
    socket.connect()
    return () => {
      mounted = false
      socket.disconnect()
    }
  }, [sessionId, onChanged])
  return watched
}

async function watch(socket: GameSocket, sessionId: string, show: (watched: WatchedTables) => void): Promise<void> {
  const answer = await answered(socket, () => socket.timeout(ANSWER_WAIT_MS).emitWithAck('watchSession', { sessionId }))
  if (answer !== null) show({ tables: answer.ok ? answer : null, refusal: answer.ok ? null : answer.refusal, offline: false })
}
