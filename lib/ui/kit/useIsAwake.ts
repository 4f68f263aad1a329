import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => undefined

/** False until the script has come: what only works by it can't be pressed before. */
export const useIsAwake = (): boolean => useSyncExternalStore(nothingChanges, () => true, () => false)
