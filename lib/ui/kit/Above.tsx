'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Bars above a screen that fills the window: their height is taken off it, so that its foot stays in view. */
export function Above({ children }: { readonly children: ReactNode }) {
  const bars = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = bars.current
    if (element === null) return
    const { style } = document.documentElement
    const measure = new ResizeObserver(() => style.setProperty('--above', `${element.offsetHeight}px`))
    measure.observe(element)
    return () => {
      measure.disconnect()
      style.removeProperty('--above')
    }
  }, [])
  return <div ref={bars}>{children}</div>
}
