import { useMedia } from '../kit/useMedia.ts'

/** Room for the desk's three columns. */
export function useIsWide(): boolean {
  return useMedia('(min-width: 1180px)')
}

/** A word in the bar that narrower screens only say. */
export const BAR_WORD = 'max-[1340px]:sr-only'

/** Five tabs instead of panes. */
export function useIsPhone(): boolean {
  return useMedia('(max-width: 720px)')
}
