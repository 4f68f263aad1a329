'use client'

import { useTranslations } from 'use-intl'
import { ButtonLink } from './Button.tsx'
import { Nameplate } from './Nameplate.tsx'
import { ScotchRule } from './ScotchRule.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTranslations('kit.notFound')
  return (
    <main className="mx-auto min-h-dvh max-w-[560px] bg-sheet px-4 pt-[12dvh]">
      <Nameplate />
      <ScotchRule className="mt-3" />
      <h1 className="headline mt-5 text-44 font-semibold">{t('title')}</h1>
      <p className="reading mt-3 text-17">{t('text')}</p>
      <ButtonLink href="/" kind="primary" className="mt-6">{t('back')}</ButtonLink>
    </main>
  )
}
