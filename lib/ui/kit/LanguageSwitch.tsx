'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { LANGUAGE_COOKIE, LANGUAGE_NAMES, languageOf, LANGUAGES } from '../wording/languages.ts'
import { remember } from './remember.ts'

const LOOK = 'link field-sizing-content cursor-pointer appearance-none bg-transparent text-13 text-ink [&>option]:bg-sheet [&>option]:text-ink'

/** Each language under its own name. The page is read again in the new one; nothing typed is lost. */
export function LanguageSwitch() {
  const router = useRouter()
  const language = languageOf(useLocale())
  const t = useTranslations('kit')
  return (
    <select
      aria-label={t('language')} className={LOOK} value={language}
      onChange={(event) => {
        remember(LANGUAGE_COOKIE, event.target.value)
        router.refresh()
      }}
    >
      {LANGUAGES.map((code) => <option key={code} value={code} lang={code}>{LANGUAGE_NAMES[code]}</option>)}
    </select>
  )
}
