'use client'

import type { ReactElement, ReactNode } from 'react'
import { later } from './later.tsx'
import { useOpener, type Controlled } from './useOpener.ts'

type Props = Controlled & {
  readonly trigger?: ReactElement
  readonly title: string
  readonly children: ReactNode
  /** Stays in view at the foot: the act of the sheet. */
  readonly foot?: ReactNode
  /** From the foot on a phone, from the right on a wider screen. */
  readonly from?: 'foot' | 'right'
  /** For charts and tables; only where it comes from the right. */
  readonly wide?: boolean
}

export const SheetPanel = later(() => import('./SheetPanel.tsx').then((module) => module.SheetPanel))

/** Leaves the top 46 px (seat, round, clock) in view and lit. Closes with Escape and gives focus back. */
export function Sheet({ trigger, title, children, foot, from = 'foot', wide = false, ...controlled }: Props) {
  const { isOpen, change, button } = useOpener(trigger, controlled)
  return (
    <>
      {button}
      {isOpen ? <SheetPanel title={title} foot={foot} from={from} wide={wide} onClose={() => change(false)}>{children}</SheetPanel> : null}
    </>
  )
}
