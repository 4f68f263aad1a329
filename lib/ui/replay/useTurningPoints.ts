import { useCallback, useEffect, useState } from 'react'
import type { TurningPointsAnswer } from '../../analysis/turningPoints/turningPoints.ts'

const ASK_AGAIN_MS = 5_000

export type Turning = { readonly answer: TurningPointsAnswer | null; readonly begin: () => void }

/** What has been reckoned so far, asked for again until all of it is there. */
export function useTurningPoints(matchId: string): Turning {
  const [answer, setAnswer] = useState<TurningPointsAnswer | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (method: 'GET' | 'POST') => {
      const share = new URLSearchParams(window.location.search).get('share') ?? ''
      const response = await fetch(`/api/replays/${encodeURIComponent(matchId)}/turning-points?${new URLSearchParams({ share })}`, { method, signal: stop.signal })
      if (!response.ok) return
      const found: TurningPointsAnswer = await response.json()
      setAnswer(found)
      if (found.status === 'waiting' || found.status === 'running') timer = setTimeout(() => void look('GET').catch(() => undefined), ASK_AGAIN_MS)
    }
    look(asked === 0 ? 'GET' : 'POST').catch(() => undefined)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [matchId, asked])
  return { answer, begin: useCallback(() => setAsked((times) => times + 1), []) }
}
