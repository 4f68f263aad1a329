'use client'

import { useDeferredValue, type ReactNode } from 'react'

/** A heavy part that follows what the hand does: a key is answered first, and this is drawn after it, in pieces. */
export function Following({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children)
}
