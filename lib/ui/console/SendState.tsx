'use client'

import { useTranslations } from 'use-intl'
import type { Sending } from './useSending.ts'

export function SendState({ state }: { readonly state: Sending }) {
  const t = useTranslations('console')
  if (state.type === 'failed') return <p role="alert" className="mt-1.5 text-12 font-semibold text-alarm">{state.why}</p>
  return <p role="status" className="mt-1.5 text-12 text-ink-2 empty:hidden">{state.type === 'sent' ? t('sent') : ''}</p>
}
