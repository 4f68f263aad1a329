'use client'

import { useTranslations } from 'use-intl'
import type { StatementDraft } from '../../engine/commands.ts'
import { useTable } from '../desk/table.tsx'
import { Effects, OneRemark } from './Preview.tsx'
import { netEffects, statementPreviewIn } from './usePreview.ts'

/** What a whole statement would do: remarks first, then effects; of an ambiguous one, its price once it is found out. */
export function StatementEffects({ statement }: { readonly statement: StatementDraft | null }) {
  const table = useTable()
  const t = useTranslations('orders.preview')
  const preview = statementPreviewIn(table, statement)
  if (preview === null) return null
  const effects = netEffects(table.view, preview.entries)
  return (
    <section aria-label={t('title')} aria-live="polite">
      {preview.remarks.map((remark) => <OneRemark key={remark.kind} remark={remark} />)}
      <p className="border-t border-ink pt-2 text-12 font-semibold text-ink-2">{t('ifNobody')}</p>
      {effects.length === 0 ? <p className="py-1.5 text-13 text-ink-2">{t('nothing')}</p> : <Effects of={effects} />}
      {preview.foundOut.length === 0 ? null : <><p className="mt-3 border-t border-ink pt-2 text-12 font-semibold text-ink-2">{t('ifFoundOut')}</p><Effects of={netEffects(table.view, preview.foundOut)} /></>}
      <p className="mt-2 text-12 text-ink-2">{t('rests')}</p>
    </section>
  )
}
