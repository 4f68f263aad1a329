import { useCallback, useEffect, useState } from 'react'
import type { TurningPointsAnswer } from '../../analysis/turningPoints/turningPoints.ts'

const ASK_AGAIN_MS = 5_000
const ON: ReadonlySet<TurningPointsAnswer['status']> = new Set(['waiting', 'running', 'stopping'])

/** Whether it waits for its turn, is under way or comes to its stop: more may come by itself. */
export const isOn = ({ status }: TurningPointsAnswer): boolean => ON.has(status)

/** Looks, lets it begin or go on, or calls it off. */
type Asking = 'GET' | 'POST' | 'DELETE'
export type Turning = { readonly answer: TurningPointsAnswer | null; readonly begin: () => void; readonly callOff: () => void }

/** What has been reckoned so far, asked for again until all of it is there. */
export function useTurningPoints(matchId: string): Turning {
  const [answer, setAnswer] = useState<TurningPointsAnswer | null>(null)
  const [asking, setAsking] = useState<{ readonly method: Asking }>({ method: 'GET' })
  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (method: Asking) => {
      const share = new URLSearchParams(window.location.search).get('share') ?? ''
      const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/turning-points?${new URLSearchParams({ share })}`, { method, signal: stop.signal })
      if (!response.ok) return
      const found: TurningPointsAnswer = await response.json()
      setAnswer(found)
      if (isOn(found)) timer = setTimeout(() => void look('GET').catch(() => undefined), ASK_AGAIN_MS)
    }
    look(asking.method).catch(() => undefined)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [matchId, asking])
  return { answer, begin: useCallback(() => setAsking({ method: 'POST' }), []), callOff: useCallback(() => setAsking({ method: 'DELETE' }), []) }
}
