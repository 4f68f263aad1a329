import { useSyncExternalStore } from 'react'

/** Paper is narrower than most screens: while it is printed a layout stays, or what is open would close. */
const onScreen = new Map<string, boolean>()

function matchesNow(query: string): boolean {
  const kept = onScreen.get(query)
  if (kept !== undefined && window.matchMedia('print').matches) return kept
  const { matches } = window.matchMedia(query)
  onScreen.set(query, matches)
  return matches
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => matchesNow(query),
    () => false,
  )
}

/** Room for the desk's three columns. */
export function useIsWide(): boolean {
  return useMedia('(min-width: 1180px)')
}

/** Five tabs instead of panes. */
export function useIsPhone(): boolean {
  return useMedia('(max-width: 720px)')
}
