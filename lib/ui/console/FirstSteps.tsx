'use client'

import { useTranslations } from 'use-intl'
import { joinCodeShown } from '../door/joinCode.ts'

const STEPS = ['wall', 'join', 'start', 'then'] as const

/** For who hosts for the first time: what to do until the tables run. */
export function FirstSteps({ code }: { readonly code: string }) {
  const t = useTranslations('console.first')
  return (
    <section aria-label={t('title')} className="max-w-[60ch] px-4 py-6 text-14 md:px-6">
      <h2 className="text-15 font-semibold">{t('title')}</h2>
      <ol className="mt-2 list-decimal space-y-1 pl-5 text-ink-2">{STEPS.map((step) => <li key={step}>{t(step, { code: joinCodeShown(code) })}</li>)}</ol>
    </section>
  )
}
