import { useTranslations } from 'use-intl'
import type { Story } from '../../engine/frontPage.ts'
import { Tag } from '../kit/Tag.tsx'

/** What this reader alone knows is marked as theirs. */
export function Confidential({ story }: { readonly story: Story }) {
  const t = useTranslations('frontPage')
  return story.confidential ? <p className="mb-1"><Tag tone="caution">{t('confidential')}</Tag></p> : null
}
