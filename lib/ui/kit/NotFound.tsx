'use client'

import { useTranslations } from 'use-intl'
import { buttonClasses } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { WayOut } from './WayOut.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useTranslations('kit.notFound')
  return <Notice title={t('title')} text={t('text')} action={<WayOut className={buttonClasses('primary')}>{t('back')}</WayOut>} />
}
