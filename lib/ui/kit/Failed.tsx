'use client'

import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import { Nameplate } from './Nameplate.tsx'
import { ScotchRule } from './ScotchRule.tsx'

/** A page that broke. Says nothing of the inside. */
export function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useTranslations('kit.failed')
  return (
    <main className="mx-auto min-h-dvh max-w-[560px] bg-sheet px-4 pt-[12dvh]">
      <Nameplate />
      <ScotchRule className="mt-3" />
      <h1 className="headline mt-5 text-44 font-semibold">{t('title')}</h1>
      <p className="reading mt-3 text-17">{t('text')}</p>
      <Button kind="primary" className="mt-6" onClick={onAgain}>{t('again')}</Button>
    </main>
  )
}
