'use client'

import { useState, type ComponentProps } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/Button.tsx'
import { later } from '../kit/later.tsx'

const ForkForm = later(() => import('./ForkForm.tsx').then((module) => module.ForkForm))

/** A fork: from any round as any seat, with other orders and bots, or live. */
export function WhatIf(props: ComponentProps<typeof ForkForm>) {
  const { round } = props
  const t = useTranslations('futures.whatIf')
  const [open, setOpen] = useState<number | null>(null)
  const from = Math.max(1, round)
  return (
    <section aria-labelledby="what-if" className="border-b border-ink px-4 py-4 md:px-6">
      <h2 id="what-if" className="text-15 font-semibold">{t('title')}</h2>
      <p className="mt-1 text-13 text-ink-2">{t('note')}</p>
      {open === from ? <ForkForm key={from} {...props} round={from} /> : <Button kind="primary" className="mt-3" onClick={() => setOpen(from)}>{t('fork', { round: from })}</Button>}
    </section>
  )
}
