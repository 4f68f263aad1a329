'use client'

import { useState } from 'react'
import * as Radix from 'radix-ui/dialog'
import { useTranslations } from 'use-intl'
import { useTable } from '../desk/table.tsx'
import { focusBack } from '../kit/useOpener.ts'
import { FrontPageView } from './FrontPageView.tsx'

type Props = { readonly round: number; readonly onTurn: (round: number) => void; readonly onClose: () => void }

/** The whole newspaper over the desk; arrow keys turn the page. */
export function PageOverlay({ round, onTurn, onClose }: Props) {
  const { view } = useTable()
  const t = useTranslations('frontPage')
  const [before] = useState(() => document.activeElement)
  const page = view.pages.find((one) => one.round === round)
  const turn = (by: number) => (view.pages.some((one) => one.round === round + by) ? onTurn(round + by) : undefined)
  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Content
          aria-describedby={undefined} className="fixed inset-0 z-50 flex flex-col bg-sheet"
          onCloseAutoFocus={(event) => { event.preventDefault(); focusBack(before) }}
          onKeyDown={(event) => { if (event.key === 'ArrowRight') turn(1); if (event.key === 'ArrowLeft') turn(-1) }}
        >
          <Radix.Title className="sr-only">{t('titleOf', { round })}</Radix.Title>
          <div className="flex flex-none items-center gap-4 border-b border-rule bg-paper px-4 py-2 text-13 md:px-8">
            <Radix.Close className="link font-semibold">{t('back')}</Radix.Close>
            <button type="button" className="link max-md:hidden" onClick={() => window.print()}>{t('print')}</button>
            <span className="ml-auto hidden text-ink-2 md:inline">{t('arrows')}</span>
            <nav aria-label={t('rounds')} className="flex gap-3 overflow-x-auto">
              {view.pages.map((one) => <button key={one.round} type="button" aria-current={one.round === round ? 'page' : undefined} className="min-h-6 min-w-6 whitespace-nowrap underline underline-offset-4 aria-[current]:font-semibold aria-[current]:no-underline" onClick={() => onTurn(one.round)}>{t('round', { round: one.round })}</button>)}
            </nav>
          </div>
          <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">{page === undefined ? null : <FrontPageView key={round} page={page} />}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
