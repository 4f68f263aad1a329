'use client'

import { useDeferredValue, type ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  /** What stands here until the screen around it has been painted once. */
  readonly meanwhile?: ReactNode
}

/** A heavy part that follows what the hand does: a key is answered first, and this is drawn after it, in pieces. */
export function Following({ children, meanwhile = children }: Props) {
  return useDeferredValue(children, meanwhile)
}
