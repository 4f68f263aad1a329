import { useMedia } from './useMedia.ts'

/** Whether the screen is a phone's, where popovers become sheets. */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 560px)')
}
