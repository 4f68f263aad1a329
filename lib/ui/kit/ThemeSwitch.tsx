'use client'

import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { remember } from './remember.ts'
import { isTheme, THEME_COOKIE, THEMES } from './theme.ts'

const LOOK = 'link field-sizing-content cursor-pointer appearance-none bg-transparent text-13 text-ink [&>option]:bg-sheet [&>option]:text-ink'

function subscribe(onChange: () => void): () => void {
  const watcher = new MutationObserver(onChange)
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => watcher.disconnect()
}

/** As this device, Paper or Ink. */
export function ThemeSwitch() {
  const t = useTranslations('kit.theme')
  const chosen = useSyncExternalStore(subscribe, () => document.documentElement.dataset.theme ?? 'system', () => 'system')
  const choose = (value: string) => {
    remember(THEME_COOKIE, isTheme(value) ? value : null)
    if (isTheme(value)) document.documentElement.dataset.theme = value
    else delete document.documentElement.dataset.theme
  }
  return (
    <select aria-label={t('label')} className={LOOK} value={chosen} onChange={(event) => choose(event.target.value)}>
      <option value="system">{t('system')}</option>
      {THEMES.map((theme) => <option key={theme} value={theme}>{t(theme)}</option>)}
    </select>
  )
}
