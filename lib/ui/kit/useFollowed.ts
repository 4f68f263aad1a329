import { useEffect, type RefObject } from 'react'

/** Keeps the present part of a strip that scrolls sideways in its window. */
export function useFollowed(strip: RefObject<HTMLElement | null>, present: string): void {
  useEffect(() => {
    const box = strip.current
    const part = box?.querySelector(present)
    if (!box || !part) return
    const watch = new ResizeObserver(() => {
      const [inner, outer] = [part.getBoundingClientRect(), box.getBoundingClientRect()]
      if (inner.left < outer.left || inner.right > outer.right) box.scrollBy({ left: inner.left - outer.left - outer.width / 2 })
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [strip, present])
}
