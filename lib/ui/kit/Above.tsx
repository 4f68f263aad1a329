'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** Bars above a screen, in view however far one reads on: their height is taken off a screen that fills the window, and off where others stick. */
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
  return <div ref={bars} className="sticky top-0 z-30">{children}</div>
}
