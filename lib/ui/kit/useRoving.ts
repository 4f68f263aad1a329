import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

export type RovingStop = { readonly 'data-stop': string; readonly tabIndex: 0 | -1 }

/** Many things that are one stop for Tab: arrows go from one to the next and round, Home and End to the ends. */
export function useRoving<K extends string>(keys: readonly K[], at: K | null, onMove: (key: K) => void): { readonly onKeyDown: (event: KeyboardEvent<Element>) => void; readonly stop: (key: K) => RovingStop } {
  const current = at !== null && keys.includes(at) ? at : keys[0]
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const held = event.target instanceof Element ? event.target.closest('[data-stop]')?.getAttribute('data-stop') : undefined
    const next = nextOf(keys, event.key, keys.findIndex((key) => key === held))
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onMove(next)
    for (const one of event.currentTarget.querySelectorAll('[data-stop]')) {
      if (one.getAttribute('data-stop') === next && (one instanceof HTMLElement || one instanceof SVGElement)) one.focus()
    }
  }
  return { onKeyDown, stop: (key) => ({ 'data-stop': key, tabIndex: key === current ? 0 : -1 }) }
}

function nextOf<K extends string>(keys: readonly K[], pressed: string, from: number): K | undefined {
  if (from < 0) return undefined
  if (pressed === 'Home') return keys[0]
  if (pressed === 'End') return keys.at(-1)
  const step = STEPS[pressed]
  return step === undefined ? undefined : keys[(from + step + keys.length) % keys.length]
}
