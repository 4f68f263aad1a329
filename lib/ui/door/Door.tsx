'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { And } from '../kit/Nameplate.tsx'
import { ScotchRule } from '../kit/ScotchRule.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'
import { MapPicture } from '../map/MapPicture.tsx'
import { CodeForm } from './CodeForm.tsx'
import { sampleTable } from './sampleTable.ts'
import { WaysIn } from './WaysIn.tsx'

/** Half words, half map; one column on a phone. */
export function Door() {
  const t = useTranslations('door')
  return (
    <main className="grid min-h-dvh grid-cols-1 bg-sheet lg:grid-cols-2">
      <div className="flex flex-col px-4 pt-4 lg:min-h-dvh lg:pl-16 lg:pr-[54px] lg:pt-10 lg:pb-10">
        <header className="order-last flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-rule py-3 text-13 pointer-coarse:text-[16px] lg:order-none lg:border-0 lg:py-0">
          <p className="mr-auto text-13 text-ink-2 max-sm:basis-full">{t('kind')}</p>
          <Link href="/rules" className="link">{t('rulebook')}</Link>
          <ThemeSwitch />
          <LanguageSwitch />
        </header>
        <div className="hidden max-h-[13dvh] grow-4 basis-6 lg:block" />
        <h1 lang="en" translate="no" className="pt-4 font-['Lips_Nameplate','Lips_Serif',Georgia,serif] text-96 font-medium lg:text-[116px] tracking-[-0.04em] lg:pt-0" aria-label="Lips and Teeth">
          <span aria-hidden className="block">Lips</span>
          <span aria-hidden className="block whitespace-nowrap"><And /> Teeth</span>
        </h1>
        <ScotchRule className="mt-8" />
        <p className="reading mt-5 text-20 leading-[1.35] lg:text-24 lg:leading-[1.34]">{t('story')}</p>
        <CodeForm />
        <div className="hidden grow basis-7 lg:block" />
        <WaysIn />
      </div>
      <figure className="flex flex-col border-ink max-lg:border-t lg:min-h-dvh lg:border-l">
        <MapPicture facts={sampleTable(t('sampleGoods'))} className="min-h-[272px] flex-1" firstSize={{ width: 720, height: 860 }} />
        <figcaption className="border-t border-ink px-5 py-2.5 text-13 text-ink-2">{t('mapNote')}</figcaption>
      </figure>
    </main>
  )
}
