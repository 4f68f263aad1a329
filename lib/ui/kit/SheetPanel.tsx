'use client'

import { useState, type CSSProperties, type ReactNode } from 'react'
import * as Radix from 'radix-ui/dialog'
import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'
import { focusBack } from './useOpener.ts'

export type PanelProps = {
  readonly title: string
  readonly children: ReactNode
  readonly foot?: ReactNode
  readonly from: 'foot' | 'right'
  readonly wide: boolean
  readonly onClose: () => void
}

const PLACES = {
  foot: 'inset-x-0 bottom-0 top-[46px] border-t-[3px]',
  right: 'inset-y-0 right-0 w-[420px] max-w-full border-l max-[420px]:border-l-0',
  wide: 'inset-y-0 right-0 w-[900px] max-w-full border-l',
} as const

const FROM: Readonly<Record<'foot' | 'right', CSSProperties & Record<`--${string}`, string>>> = {
  foot: { '--from-y': '24px' },
  right: { '--from-x': '24px' },
}

/** The sheet itself: keeps focus inside, closes with Escape, gives focus back. */
export function SheetPanel({ title, children, foot, from, wide, onClose }: PanelProps) {
  const t = useTranslations('kit')
  const [before] = useState(() => document.activeElement)
  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className={classes('fixed inset-x-0 bottom-0 z-40 bg-(--shadow)', from === 'foot' ? 'top-[46px]' : 'top-0')} />
        <Radix.Content
          aria-describedby={undefined} className={classes('slides fixed z-50 flex flex-col border-ink bg-sheet', PLACES[wide && from === 'right' ? 'wide' : from])} style={FROM[from]}
          onCloseAutoFocus={(event) => { event.preventDefault(); focusBack(before) }}
        >
          <div className="flex items-center gap-4 border-b border-ink px-4 py-3">
            <Radix.Title className="text-17 font-semibold">{title}</Radix.Title>
            <Radix.Close className="link ml-auto py-1 text-14">{t('close')}</Radix.Close>
          </div>
          <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">{children}</div>
          {foot === undefined ? null : <div className="border-t border-ink p-4 pb-[max(16px,env(safe-area-inset-bottom))]">{foot}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
