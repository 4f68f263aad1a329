import { useCallback, useSyncExternalStore } from 'react'

/** Paper is narrower than most screens: while it is printed a layout stays, or what is open would close. */
const onScreen = new Map<string, boolean>()

function matchesNow(query: string): boolean {
  const kept = onScreen.get(query)
  if (kept !== undefined && window.matchMedia('print').matches) return kept
  const { matches } = window.matchMedia(query)
  onScreen.set(query, matches)
  return matches
}

/** Whether a media query holds, followed as it changes. False while the server draws. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback((onChange: () => void) => {
    const media = window.matchMedia(query)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [query])
  return useSyncExternalStore(subscribe, () => matchesNow(query), () => false)
}
