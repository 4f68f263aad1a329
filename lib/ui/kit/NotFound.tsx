'use client'

import { useTranslations } from 'use-intl'
import { buttonClasses } from './Button.tsx'
import { Nameplate } from './Nameplate.tsx'
import { ScotchRule } from './ScotchRule.tsx'
import { WayOut } from './WayOut.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTranslations('kit.notFound')
  return (
    <main className="mx-auto min-h-dvh max-w-[560px] bg-sheet px-4 pt-[12dvh]">
      <Nameplate />
      <ScotchRule className="mt-3" />
      <h1 className="headline mt-5 text-44 font-semibold">{t('title')}</h1>
      <p className="reading mt-3 text-17">{t('text')}</p>
      <WayOut className={buttonClasses('primary', 'normal', 'mt-6')}>{t('back')}</WayOut>
    </main>
  )
}
