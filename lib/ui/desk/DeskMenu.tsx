'use client'

import { Menu } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from '../kit/LanguageSwitch.tsx'
import { Popover } from '../kit/Popover.tsx'
import { ThemeSwitch } from '../kit/ThemeSwitch.tsx'

const TRIGGERS = {
  words: (words: string) => <button type="button" className="link block text-11 text-ink-2">{words}</button>,
  mark: (words: string) => <button type="button" aria-label={words} className="grid size-7 flex-none place-items-center pointer-coarse:relative pointer-coarse:after:absolute pointer-coarse:after:-inset-2"><Menu aria-hidden size={20} strokeWidth={1.6} /></button>,
} as const

/** Rulebook, theme, language and the way out, at every width. */
export function DeskMenu({ look }: { readonly look: keyof typeof TRIGGERS }) {
  const t = useTranslations('desk')
  return (
    <Popover align="start" className="w-56" title={t('menu')} trigger={TRIGGERS[look](t('menu'))}>
      <nav className="grid gap-3 p-4 text-13">
        <a className="link justify-self-start" href="/rules" target="_blank">{t('rulebook')}</a>
        <p className="flex gap-2">{t('theme')} <ThemeSwitch /></p>
        <p className="flex gap-2">{t('language')} <LanguageSwitch /></p>
        <Link className="link justify-self-start" href="/">{t('backToDoor')}</Link>
      </nav>
    </Popover>
  )
}
