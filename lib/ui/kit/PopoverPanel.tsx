'use client'

import { useRef, type ReactNode } from 'react'
import * as Radix from 'radix-ui/popover'
import { classes } from './classes.ts'
import { focusBack } from './useOpener.ts'

export type PanelProps = {
  readonly opener: HTMLElement
  readonly title: string
  readonly children: ReactNode
  readonly side: 'top' | 'right' | 'bottom' | 'left'
  readonly align: 'start' | 'center' | 'end'
  readonly className?: string
  readonly onClose: () => void
}

/** The popover itself, beside what opened it. */
export function PopoverPanel({ opener, title, children, side, align, className, onClose }: PanelProps) {
  const turnedAway = useRef(false)
  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Radix.Anchor virtualRef={{ current: opener }} />
      <Radix.Portal>
        <Radix.Content
          aria-label={title} side={side} align={align} sideOffset={6} collisionPadding={8}
          className={classes(
            'opens z-50 max-h-(--radix-popover-content-available-height) w-[352px] max-w-[calc(100vw-16px)] overflow-y-auto rounded-control border border-ink bg-sheet shadow-popover',
            className,
          )}
          onInteractOutside={(event) => {
            // The opener closes it by itself; whoever turned to something else keeps the focus there.
            if (event.target instanceof Node && opener.contains(event.target)) event.preventDefault()
            else turnedAway.current = true
          }}
          onCloseAutoFocus={(event) => { event.preventDefault(); if (!turnedAway.current) focusBack(opener) }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
