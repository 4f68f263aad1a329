'use client'

import { useTranslations } from 'use-intl'
import type { Draft, OrderDraft } from '../../engine/commands.ts'
import type { PreviewRemark } from '../../engine/orders/preview.ts'
import { goodWayOf } from '../desk/goodWay.ts'
import { RuleLink } from '../kit/LedgerPopover.tsx'
import { Remark } from '../kit/Remark.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useNumberName } from '../desk/numberName.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useRemarkWords } from './remarkWords.ts'
import { Want } from './Want.tsx'
import { netEffects, previewIn, useProblems } from './usePreview.ts'

/** Remarks first, then effects as name, signed change, from and to; last, on what it rests. */
export function Preview({ slot, asked, order, draft }: { readonly slot: number; readonly asked: boolean; readonly order: OrderDraft; readonly draft: Draft }) {
  const table = useTable()
  const t = useTranslations('orders.preview')
  const format = useFormatter()
  const nameOf = useNumberName()
  const problems = useProblems(draft)(slot, order)
  const preview = previewIn(table, order)
  const spec = orderSpec(table.catalogue, order.order)
  if (spec === null || preview === null) return null
  const effects = netEffects(table.view, preview.entries)
  const short = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  return (
    <section aria-label={t('title')} aria-live="polite" className="mt-3">
      {problems.map(({ kind, text }) => (kind === 'wants' ? <Want key={text} asked={asked}>{text}</Want> : <Remark key={text} kind="conflict" lead={text} />))}
      {preview.remarks.map((remark, index) => <OneRemark key={index} remark={remark} />)}
      <p className="flex border-t border-ink pt-2 text-12 font-semibold text-ink-2">{t('ifNobody')}<span className="ml-auto">{t('cost', { cost: preview.cost })}</span></p>
      <PriceNote more={preview.cost - spec.cost} />
      {effects.length === 0 ? <p className="py-1.5 text-13 text-ink-2">{t('nothing')}</p> : null}
      <ul className="mt-1 text-13">
        {effects.slice(0, 12).map(({ key, amount, from, rule }) => (
          <li key={key} className="flex gap-3 border-b border-rule py-1">
            <span className="min-w-0 flex-1">{nameOf(key)} {rule === null ? null : <RuleLink rule={rule} />}</span>
            <SignedFigure amount={amount} good={goodWayOf(key, table.me)} />
            <span className="min-w-24 text-right whitespace-nowrap text-ink-2">{t('fromTo', { from: short(from), to: short(from + amount) })}</span>
          </li>
        ))}
      </ul>
      {spec.exposureOdds === undefined ? null : <p className="mt-2 text-12 text-ink-2">{t('exposure', { percent: Math.round(spec.exposureOdds * 100) })}</p>}
      <p className="mt-2 text-12 text-ink-2">{t('rests')}</p>
    </section>
  )
}

/** O3, O4: why an order costs other than the list says. */
function PriceNote({ more }: { readonly more: number }) {
  const t = useTranslations('orders.preview')
  if (more === 0) return null
  return <p className="text-right text-12 text-ink-2">{more > 0 ? t('dearer', { more }) : t('cheaper', { less: -more })} <RuleLink rule={more > 0 ? 'O3' : 'O4'} /></p>
}

function OneRemark({ remark }: { readonly remark: PreviewRemark }) {
  const { kind, ruleNumber } = remark
  const text = useRemarkWords()(remark)
  if (kind === 'serveLine') return <p className="py-2 text-13 font-semibold text-gain">{text}{'\u00a0'}<RuleLink rule={ruleNumber} /></p>
  const conflict = kind === 'lineConflict' || kind === 'treatyConflict'
  return <Remark kind={conflict ? 'conflict' : 'mayConflict'} lead={text}><RuleLink rule={ruleNumber} /></Remark>
}
