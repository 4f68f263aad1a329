'use client'

import type { ReactElement, ReactNode } from 'react'
import { later } from './later.tsx'
import { useIsNarrow } from './narrow.ts'
import { SheetPanel } from './Sheet.tsx'
import { useOpener, type Controlled } from './useOpener.ts'

type Props = Controlled & {
  /** A button; gets focus back at the end. */
  readonly trigger: ReactElement
  readonly title: string
  readonly children: ReactNode
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  readonly className?: string
}

const PopoverPanel = later(() => import('./PopoverPanel.tsx').then((module) => module.PopoverPanel))

/** Opens beside its trigger, closes with Escape; on a phone it is a sheet. */
export function Popover({ trigger, title, children, side = 'bottom', align = 'end', className, ...controlled }: Props) {
  const narrow = useIsNarrow()
  const { isOpen, change, opener, button } = useOpener(trigger, controlled)
  const onClose = () => change(false)
  return (
    <>
      {button}
      {!isOpen ? null : narrow || opener === null ? <SheetPanel title={title} from="foot" wide={false} onClose={onClose}>{children}</SheetPanel> : (
        <PopoverPanel opener={opener} title={title} side={side} align={align} className={className} onClose={onClose}>{children}</PopoverPanel>
      )}
    </>
  )
}
