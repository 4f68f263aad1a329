'use client'

import type { CSSProperties, ReactElement, ReactNode } from 'react'
import * as Radix from 'radix-ui/dialog'
import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'

type Props = {
  readonly trigger?: ReactElement
  readonly title: string
  readonly children: ReactNode
  /** Stays in view at the foot: the act of the sheet. */
  readonly foot?: ReactNode
  /** From the foot on a phone, from the right on a wider screen. */
  readonly from?: 'foot' | 'right'
  /** For charts and tables; only where it comes from the right. */
  readonly wide?: boolean
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

const PLACES = {
  foot: 'inset-x-0 bottom-0 top-[46px] border-t-[3px]',
  right: 'inset-y-0 right-0 w-[420px] max-w-full border-l',
  wide: 'inset-y-0 right-0 w-[900px] max-w-full border-l',
} as const

const FROM: Readonly<Record<'foot' | 'right', CSSProperties & Record<`--${string}`, string>>> = {
  foot: { '--from-y': '24px' },
  right: { '--from-x': '24px' },
}

/** Leaves the top 46 px (seat, round, clock) in view and lit. Closes with Escape and gives focus back. */
export function Sheet({ trigger, title, children, foot, from = 'foot', wide = false, open, onOpenChange }: Props) {
  const t = useTranslations('kit')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger === undefined ? null : <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className={classes('fixed inset-x-0 bottom-0 z-40 bg-(--shadow)', from === 'foot' ? 'top-[46px]' : 'top-0')} />
        <Radix.Content aria-describedby={undefined} className={classes('slides fixed z-50 flex flex-col border-ink bg-sheet', PLACES[wide && from === 'right' ? 'wide' : from])} style={FROM[from]}>
          <header className="flex items-center gap-4 border-b border-ink px-4 py-3">
            <Radix.Title className="text-17 font-semibold">{title}</Radix.Title>
            <Radix.Close className="link ml-auto py-1 text-14">{t('close')}</Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
          {foot === undefined ? null : <footer className="border-t border-ink p-4 pb-[max(16px,env(safe-area-inset-bottom))]">{foot}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
