import { useCallback, useEffect, useRef } from 'react'
import type { HostCommand } from '../engine/commands.ts'
import type { Receipt } from '../protocol/messages.ts'
import { ANSWER_WAIT_MS } from './answered.ts'
import { openSocket, type GameSocket } from './connection.ts'

export type HostSend = (matchId: string, commandId: string, command: HostCommand) => Promise<Receipt>

/** Sends a host's commands, each with its own id, so that one sent twice happens once. */
export function useHostSend(): HostSend {
  const line = useRef<GameSocket | null>(null)
  useEffect(() => {
    const socket = openSocket()
    line.current = socket
    socket.connect()
    return () => {
      line.current = null
      socket.disconnect()
    }
  }, [])
  return useCallback(async (matchId, commandId, command) => {
    const lost: Receipt = { ok: false, refusal: 'failed', resend: true }
    try {
      return (await line.current?.timeout(ANSWER_WAIT_MS).emitWithAck('command', { matchId, commandId, command })) ?? lost
    } catch {
      return lost
    }
  }, [])
}
