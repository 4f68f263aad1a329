'use client'

import { useTranslations } from 'use-intl'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** A page that broke. Says nothing of the inside. */
export function Failed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useTranslations('kit.failed')
  return <Notice title={t('title')} text={t('text')} action={<Button kind="primary" onClick={onAgain}>{t('again')}</Button>} />
}
