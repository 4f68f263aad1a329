'use client'

import { useEffect } from 'react'

const TABBABLE = 'a[href],button:not(:disabled),input:not(:disabled),select:not(:disabled),textarea:not(:disabled),summary,[tabindex="0"]'
/** Dialogs give the focus back by themselves; they go first. */
const AFTER_MS = 60
const LEAVING = ['pointerdown', 'keydown'] as const

/** An element that had the focus, and its place among its ancestors: [ancestor, number of the child on the way down]. */
type Held = { readonly element: HTMLElement | SVGElement; readonly way: readonly (readonly [Element, number])[] }

/**
 * Whoever plays by keyboard never falls off the page: where what had the focus is gone, its nearest neighbour gets it,
 * where it can't be pressed for a moment it gets it back, and a new screen begins at its main part.
 */
export function KeptFocus() {
  useEffect(() => {
    let held: Held | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      timer = undefined
      if (held === null || !isLost()) return
      if (held.element.isConnected && held.element.checkVisibility()) return giveBack(held.element)
      standIn(held)?.focus({ preventScroll: true })
    }
    const soon = () => { timer ??= setTimeout(keep, AFTER_MS) }
    const take = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement || target instanceof SVGElement) held = { element: target, way: wayTo(target) }
    }
    // Who presses on the bare page, or tabs out of it, wants no focus here.
    const leave = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key === 'Tab') held = null
    }
    const watcher = new MutationObserver(soon)
    watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', take)
    for (const type of LEAVING) document.addEventListener(type, leave, true)
    return () => {
      watcher.disconnect()
      clearTimeout(timer)
      document.removeEventListener('focusin', take)
      for (const type of LEAVING) document.removeEventListener(type, leave, true)
    }
  }, [])
  return null
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function wayTo(element: Element): Held['way'] {
  const way: [Element, number][] = []
  for (let child = element; child.parentElement !== null && child !== document.body; child = child.parentElement) {
    way.push([child.parentElement, Array.prototype.indexOf.call(child.parentElement.children, child)])
  }
  return way
}

/** What can't be pressed for a moment keeps its claim. */
function giveBack(element: HTMLElement | SVGElement): void {
  if (element.matches(TABBABLE)) element.focus({ preventScroll: true })
}

/** What stands now where it stood, else what comes after it there, else what comes before; on a new screen its main part. */
function standIn({ way }: Held): HTMLElement | SVGElement | null {
  for (const [ancestor, at] of way) {
    if (!ancestor.isConnected) continue
    if (ancestor.querySelector('main') !== null) return mainIn(ancestor)
    const children = [...ancestor.children]
    const found = [...children.slice(at), ...children.slice(0, at).reverse()].map(firstTabbable).find((one) => one !== null)
    if (found !== undefined) return found
  }
  return null
}

function firstTabbable(within: Element): HTMLElement | SVGElement | null {
  const all = [within, ...within.querySelectorAll(TABBABLE)]
  return all.find((one): one is HTMLElement | SVGElement => (one instanceof HTMLElement || one instanceof SVGElement) && one.matches(TABBABLE) && one.checkVisibility()) ?? null
}

function mainIn(within: Element): HTMLElement | null {
  const main = within.querySelector('main')
  main?.setAttribute('tabindex', '-1')
  window.scrollTo({ top: 0 })
  return main
}
