import { useCallback, useEffect, useRef, useState } from 'react'
import type { LeadRequest, LedPlace } from '../protocol/debrief.ts'
import { answered, ANSWER_WAIT_MS } from './answered.ts'
import type { GameSocket } from './connection.ts'
import { persistently } from './persistently.ts'

export type LedDebrief = {
  /** Where the host is; null while nobody leads, undefined until the server has said so. */
  readonly place: LedPlace | null | undefined
  /** Whoever looks may lead: a host. */
  readonly leads: boolean
  /** For hosts: everyone who follows goes there; a place of null lets them go. */
  readonly lead: (to: Omit<LeadRequest, 'matchId'>) => void
}

type Led = Pick<LedDebrief, 'place' | 'leads'>

/** Hears where the host leads this table through the replay, while mounted. Guests of a link are on their own. */
export function useDebrief(matchId: string): LedDebrief {
  const [led, setLed] = useState<Led>({ place: undefined, leads: false })
  const line = useRef<GameSocket | null>(null)
  useEffect(() => {
    let wanted = true
    // A replay stands before its line does.
    void persistently(() => import('./connection.ts')).then(({ comeBackTo, openSocket }) => {
      if (!wanted) return
      const socket = openSocket()
      line.current = socket
      const lost = () => comeBackTo(socket, () => wanted)
      const begin = async () => {
        const answer = await answered(socket, () => socket.timeout(ANSWER_WAIT_MS).emitWithAck('followDebrief', { matchId }))
        if (!wanted || answer === null) return
        if (answer.ok) return setLed({ place: answer.place, leads: answer.leads })
        // This screen is not one that follows: a guest's, a stranger's.
        wanted = false
        socket.disconnect()
      }
      socket.on('connect', () => void begin())
      socket.on('disconnect', lost)
      socket.on('connect_error', lost)
      socket.on('debrief', (message) => message.matchId === matchId && setLed(({ leads }) => ({ place: message.place, leads })))
      socket.connect()
    })
    return () => {
      wanted = false
      line.current?.disconnect()
      line.current = null
    }
  }, [matchId])
  const lead = useCallback(({ place, across }: Omit<LeadRequest, 'matchId'>) => {
    // Who leads does not wait for the way there and back.
    setLed({ place: place === null || across === undefined ? place : { ...place, across: { ...across, matchId } }, leads: true })
    line.current?.emit('leadDebrief', { matchId, place, ...(across === undefined ? {} : { across }) }, () => undefined)
  }, [matchId])
  return { ...led, lead }
}
