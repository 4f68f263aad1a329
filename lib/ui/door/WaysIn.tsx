'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { PlayAlone } from './PlayAlone.tsx'

const HEAD = 'inline-block text-left border-b border-ink font-serif text-20 font-semibold hover:border-b-2 hover:-mb-px'

/** Host, play alone, open a replay. */
export function WaysIn() {
  const t = useTranslations('door')
  return (
    <nav aria-label={t('ways')} className="mt-7 border-t border-ink lg:mt-0">
      <ul className="grid lg:grid-cols-3 lg:pt-3">
        <Way text={t('hostText')}><Link href="/host" className={HEAD}>{t('host')}</Link></Way>
        <Way text={t('aloneText')} foot={<PlayAlone scenario="tutorial" className="link text-left text-14" />}><PlayAlone className={HEAD} /></Way>
        <Way text={t('replayText')}><Link href="/replays" className={HEAD}>{t('replay')}</Link></Way>
      </ul>
    </nav>
  )
}

function Way({ text, foot, children }: { readonly text: string; readonly foot?: ReactNode; readonly children: ReactNode }) {
  return (
    <li className="border-rule py-3 max-lg:border-b lg:px-4 lg:py-0 lg:first:pl-0 lg:not-first:border-l">
      {children}
      <p className="mt-1.5 text-14 text-ink-2">{text}</p>
      {foot === undefined ? null : <div className="mt-1.5">{foot}</div>}
    </li>
  )
}
