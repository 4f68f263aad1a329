'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { classes } from '../kit/classes.ts'
import { Awaited } from '../kit/EmptyState.tsx'
import { later } from '../kit/later.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { useTable } from '../desk/table.tsx'
import { usePressDate } from '../desk/useRoundDates.ts'
import { usePrologue } from './prologue.ts'

const Brief = later(() => import('./Brief.tsx').then((module) => module.Brief))
const SincePress = later(() => import('./SincePress.tsx').then((module) => module.SincePress))
const PageTeaser = later(() => import('./PageTeaser.tsx').then((module) => module.PageTeaser), { words: ['stories'], meanwhile: <Awaited /> })
const PageOverlay = later(() => import('./PageOverlay.tsx').then((module) => module.PageOverlay), { words: ['stories'] })

/** What is new and the last front page in brief; opens to the whole page. */
export function Teaser({ id, className }: { readonly id?: string; readonly className?: string }) {
  const { view, me } = useTable()
  const t = useTranslations('frontPage')
  const [open, setOpen] = useState<number | 'brief' | null>(null)
  const page = view.pages.at(-1)
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} aria-label={t('title')} className={classes('flex min-h-0 min-w-0 flex-col bg-paper -outline-offset-2', className)}>
      <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2 px-4 pt-4 pb-3 md:px-6">
        <SincePress size="teaser" />
        {page === undefined ? <NoPage /> : <PageTeaser page={page} />}
      </div>
      <div className="flex flex-none items-baseline gap-3 border-t border-ink px-4 py-2 text-13 md:px-6">
        {page === undefined ? null : <button type="button" className="link font-semibold" onClick={() => setOpen(page.round)}>{t('read')}</button>}
        {me === null ? null : <button type="button" className="link ml-auto" onClick={() => setOpen('brief')}>{t('brief')}</button>}
      </div>
      {typeof open === 'number' ? <PageOverlay round={open} onTurn={setOpen} onClose={() => setOpen(null)} /> : null}
      {open === 'brief' ? <Brief open onClose={() => setOpen(null)} /> : null}
    </section>
  )
}

function NoPage() {
  const press = usePressDate()
  const { head, text } = usePrologue()
  return (
    <>
      <p className="text-11 font-semibold tracking-[0.06em] uppercase">{press(0)}</p>
      <ScotchRule className="mt-2" />
      <h2 className="headline mt-3 text-24 font-[650]">{head}</h2>
      <p className="reading mt-2 text-14 text-ink-2">{text}</p>
    </>
  )
}
