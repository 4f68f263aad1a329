import { useMedia } from '../kit/useMedia.ts'

/** Room for the desk's three columns. */
export function useIsWide(): boolean {
  return useMedia('(min-width: 1180px)')
}

/** Five tabs instead of panes. */
export function useIsPhone(): boolean {
  return useMedia('(max-width: 720px)')
}
