import { useEffect, useState } from 'react'
import { remember } from '../kit/remember.ts'

const STEP_MS = 600
const SLOW_MS = 3_000
const PACE_COOKIE = 'reveal-pace'

function plays(): boolean {
  return typeof window !== 'undefined' && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function isSlow(): boolean {
  return typeof document !== 'undefined' && document.cookie.includes(`${PACE_COOKIE}=slow`)
}

/** Plays by itself, unless motion is to be reduced; whoever steps takes over. Slowness is kept on this device. */
export function useRevealPlay(count: number) {
  const [at, setAt] = useState(0)
  const [wanted, setWanted] = useState(plays)
  const [slow, setSlow] = useState(isSlow)
  const last = count - 1
  const running = wanted && at < last
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setAt((before) => before + 1), slow ? SLOW_MS : STEP_MS)
    return () => clearTimeout(timer)
  }, [running, at, slow])
  return {
    at: Math.min(at, Math.max(0, last)), running, slow,
    go: (to: number) => {
      setWanted(false)
      setAt(Math.max(0, Math.min(last, to)))
    },
    /** From the end it plays once more. */
    toggle: () => {
      if (!running && at >= last) setAt(0)
      setWanted(!running)
    },
    toggleSlow: () => {
      remember(PACE_COOKIE, slow ? null : 'slow')
      setSlow(!slow)
    },
  }
}
