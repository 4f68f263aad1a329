import { useTranslations } from 'use-intl'
import { Loading } from '../kit/EmptyState.tsx'

export function Opening() {
  const t = useTranslations('replay')
  return <main className="px-4 pt-10 md:px-8"><Loading title={t('opening')} step={t('openingStep')} /></main>
}
