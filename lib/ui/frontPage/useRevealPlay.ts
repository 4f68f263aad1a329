import { useEffect, useState } from 'react'
import { remember } from '../kit/remember.ts'

/** As long for each step, for who reads slowly. */
const SLOW = 2.5
const PACE_COOKIE = 'reveal-pace'

function plays(): boolean {
  return typeof window !== 'undefined' && !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function isSlow(): boolean {
  return typeof document !== 'undefined' && document.cookie.includes(`${PACE_COOKIE}=slow`)
}

/** Plays by itself, each step as long as it takes to read, unless motion is to be reduced; whoever steps takes over. Slowness is kept on this device. */
export function useRevealPlay(stepsMs: readonly number[]) {
  const [at, setAt] = useState(0)
  const [wanted, setWanted] = useState(plays)
  const [slow, setSlow] = useState(isSlow)
  const last = stepsMs.length - 1
  const stepMs = (stepsMs[at] ?? 0) * (slow ? SLOW : 1)
  const running = wanted && at < last
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setAt((before) => before + 1), stepMs)
    return () => clearTimeout(timer)
  }, [running, at, stepMs])
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
