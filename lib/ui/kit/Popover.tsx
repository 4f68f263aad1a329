'use client'

import type { ReactElement, ReactNode } from 'react'
import * as Radix from 'radix-ui/popover'
import { classes } from './classes.ts'
import { useIsNarrow } from './narrow.ts'
import { Sheet } from './Sheet.tsx'

type Props = {
  /** A button; gets focus back at the end. */
  readonly trigger: ReactElement
  readonly title: string
  readonly children: ReactNode
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  readonly className?: string
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** Opens beside its trigger, closes with Escape; on a phone it is a sheet. */
export function Popover(props: Props) {
  const narrow = useIsNarrow()
  if (narrow) {
    return (
      <Sheet trigger={props.trigger} title={props.title} open={props.open} onOpenChange={props.onOpenChange}>
        {props.children}
      </Sheet>
    )
  }
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={props.title} side={props.side ?? 'bottom'} align={props.align ?? 'end'} sideOffset={6} collisionPadding={8}
          className={classes(
            'opens z-50 max-h-(--radix-popover-content-available-height) w-[352px] max-w-[calc(100vw-16px)] overflow-y-auto rounded-control border border-ink bg-sheet shadow-popover',
            props.className,
          )}
        >
          {props.children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
