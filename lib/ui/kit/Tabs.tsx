'use client'

import type { ReactNode } from 'react'
import * as Radix from 'radix-ui/tabs'
import { classes } from './classes.ts'

type Tab = { readonly id: string; readonly label: ReactNode; readonly panel: ReactNode; readonly unread?: number }

type Props = {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** Beside the tabs, for example a link to begin something new. */
  readonly aside?: ReactNode
  readonly className?: string
  readonly panelClassName?: string
}

/** Tabs on a hairline; the present one carries the ink rule and, with news, a count. */
export function Tabs({ label, tabs, value, onChange, aside, className, panelClassName }: Props) {
  return (
    <Radix.Root value={value} onValueChange={onChange} className={classes('flex min-h-0 flex-col', className)}>
      <div className="flex items-center gap-4 border-b border-rule px-4">
        <Radix.List aria-label={label} className="flex min-w-0 flex-1 gap-4 overflow-x-auto">
          {tabs.map((tab) => (
            <Radix.Trigger
              key={tab.id} value={tab.id}
              className="inline-flex min-h-10 items-center gap-2 whitespace-nowrap border-b-[3px] border-transparent pt-[3px] text-13 text-ink-2 -outline-offset-2 data-[state=active]:border-ink data-[state=active]:font-semibold data-[state=active]:text-ink pointer-coarse:min-h-11"
            >
              {tab.label}
              {tab.unread ? <Count count={tab.unread} /> : null}
            </Radix.Trigger>
          ))}
        </Radix.List>
        {aside}
      </div>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className={classes('min-h-0 flex-1', panelClassName)}>
          {tab.panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}

/** A count of unread things. */
export function Count({ count }: { readonly count: number }) {
  return (
    <span className="inline-grid min-w-[18px] place-items-center rounded-full bg-ink px-1 text-11 font-semibold leading-[18px] text-sheet">
      {count > 99 ? '99+' : count}
    </span>
  )
}
