import { cloneElement, useState, type MouseEvent, type ReactElement } from 'react'

type Pressed = { readonly onClick?: (event: MouseEvent<HTMLElement>) => void; readonly 'aria-haspopup'?: 'dialog'; readonly 'aria-expanded'?: boolean }
export type Controlled = { readonly open?: boolean; readonly onOpenChange?: (open: boolean) => void }

const last: { opener: HTMLElement | null } = { opener: null }
const remember = (opener: HTMLElement) => { last.opener = opener }

/** A button that opens something beside or over the page, whose code may still be on its way. */
export function useOpener(trigger: ReactElement | undefined, { open, onOpenChange }: Controlled) {
  const [own, setOwn] = useState(false)
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  const isOpen = open ?? own
  const change = onOpenChange ?? setOwn
  const onClick = (event: MouseEvent<HTMLElement>) => {
    remember(event.currentTarget)
    setOpener(event.currentTarget)
    change(!isOpen)
  }
  const pressed: Pressed = { onClick, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen }
  return { isOpen, change, opener, button: trigger === undefined ? null : cloneElement(trigger, pressed) }
}

/** Gives focus back to what had it; what opened it may be gone, as the line of a menu is, then to the menu's button. */
export function focusBack(before: Element | null): void {
  const target = [before, last.opener].find((element) => element !== document.body && element?.isConnected)
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus()
}
