'use client'

import { useTranslations } from 'use-intl'
import type { Draft, OrderDraft } from '../../engine/commands.ts'
import { Remark } from '../kit/Remark.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useProblems, useStatedEffects } from './usePreview.ts'

/** Remarks first, then effects; last, on what it rests. */
export function Preview({ order }: { readonly slot: number; readonly order: OrderDraft; readonly draft: Draft }) {
  const { catalogue } = useTable()
  const t = useTranslations('orders.preview')
  const problems = useProblems()(order)
  const stated = useStatedEffects()
  const spec = orderSpec(catalogue, order.order)
  if (spec === null) return null
  const effects = stated(spec.effects)
  return (
    <section aria-label={t('title')} aria-live="polite" className="mt-3">
      {problems.map((problem) => <Remark key={problem} kind="conflict" lead={problem} />)}
      <p className="border-t border-ink pt-2 text-12 font-semibold text-ink-2">{t('ifNobody')}</p>
      <ul className="mt-1 text-13">
        {effects.map((effect, index) => (
          <li key={index} className="flex gap-3 border-b border-rule py-1">
            <span className="min-w-0 flex-1">{effect.name}</span>
            {effect.amount === null ? null : <SignedFigure amount={effect.amount} good="none" />}
          </li>
        ))}
      </ul>
      {spec.exposureOdds === undefined ? null : <p className="mt-2 text-12 text-ink-2">{t('exposure', { percent: Math.round(spec.exposureOdds * 100) })}</p>}
      <p className="mt-2 text-12 text-ink-2">{t('rests')}</p>
    </section>
  )
}
