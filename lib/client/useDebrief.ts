import { useCallback, useEffect, useRef, useState } from 'react'
import type { DebriefPlace } from '../protocol/debrief.ts'
import { comeBackTo, openSocket, type GameSocket } from './connection.ts'

export type LedDebrief = {
  /** Where the host is; null while nobody leads, undefined until the server has said so. */
  readonly place: DebriefPlace | null | undefined
  /** For hosts: everyone who follows goes there; null lets them go. */
  readonly lead: (place: DebriefPlace | null) => void
}

/** Hears where the host leads the class through this replay, while mounted. Guests of a link are on their own. */
export function useDebrief(matchId: string): LedDebrief {
  const [place, setPlace] = useState<DebriefPlace | null>()
  const line = useRef<GameSocket | null>(null)
  useEffect(() => {
    const socket = openSocket()
    line.current = socket
    let wanted = true
    const lost = () => comeBackTo(socket, () => wanted)
    const begin = async () => {
      const led = await follow(socket, matchId)
      if (led === 'refused') {
        wanted = false
        socket.disconnect()
      } else if (wanted && led !== 'lost') setPlace(led)
    }
    socket.on('connect', () => void begin())
    socket.on('disconnect', lost)
    socket.on('connect_error', lost)
    socket.on('debrief', (message) => message.matchId === matchId && setPlace(message.place))
    socket.connect()
    return () => {
      wanted = false
      socket.disconnect()
    }
  }, [matchId])
  const lead = useCallback((to: DebriefPlace | null) => {
    setPlace(to)
    line.current?.emit('leadDebrief', { matchId, place: to }, () => undefined)
  }, [matchId])
  return { place, lead }
}

/** Refused where this screen is not one that follows: a guest's, a stranger's. */
async function follow(socket: GameSocket, matchId: string): Promise<DebriefPlace | null | 'refused' | 'lost'> {
  try {
    const answer = await socket.timeout(8_000).emitWithAck('followDebrief', { matchId })
    return answer.ok ? answer.place : 'refused'
  } catch {
    return 'lost'
  }
}
