import { useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => window.matchMedia(query).matches,
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
