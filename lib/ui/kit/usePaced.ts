import { useEffect, useRef, useState } from 'react'

/** What is read out: the newest text, but no sooner than this after the one before, so that a voice can finish. */
export function usePaced(text: string, everyMs = 4_000): string {
  const [said, setSaid] = useState(text)
  const saidAtMs = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (text === said) return
    const timer = setTimeout(() => {
      saidAtMs.current = Date.now()
      setSaid(text)
    }, Math.max(0, saidAtMs.current + everyMs - Date.now()))
    return () => clearTimeout(timer)
  }, [text, said, everyMs])
  return said
}
