'use client'

import { useTranslations } from 'use-intl'
import type { Draft, OrderDraft } from '../../engine/commands.ts'
import type { PreviewExposure } from '../../engine/orders/preview.ts'
import type { PreviewRemark } from '../../engine/orders/remarks.ts'
import { goodWayOf } from '../desk/goodWay.ts'
import { RuleLink } from '../kit/Ledger.tsx'
import { Remark } from '../kit/Remark.tsx'
import { SignedFigure } from '../kit/SignedFigure.tsx'
import { useNumberName } from '../desk/numberName.ts'
import { orderSpec, useTable } from '../desk/table.tsx'
import { useFormatter } from '../kit/useFormatter.ts'
import { useMarks } from '../kit/useMarks.ts'
import { isConflict, useRemarkWords } from './remarkWords.ts'
import { Want } from './Want.tsx'
import { netEffects, previewIn, useProblems, type NetEffect } from './usePreview.ts'

const MOST = 12

/** Remarks first, then effects as name, signed change, from and to; what a secret costs once it is out; last, on what it rests. */
export function Preview({ slot, asked, order, draft }: { readonly slot: number; readonly asked: boolean; readonly order: OrderDraft; readonly draft: Draft }) {
  const table = useTable()
  const t = useTranslations('orders.preview')
  const problems = useProblems(draft)(slot, order)
  const preview = previewIn(table, order)
  const spec = orderSpec(table.catalogue, order.order)
  if (spec === null || preview === null) return null
  const effects = netEffects(table.view, preview.entries)
  return (
    <section aria-label={t('title')} aria-live="polite" className="mt-3">
      {problems.map(({ kind, text }) => (kind === 'wants' ? <Want key={text} asked={asked}>{text}</Want> : <Remark key={text} kind="conflict" lead={text} />))}
      {preview.remarks.map((remark, index) => <OneRemark key={index} remark={remark} />)}
      <p className="flex border-t border-ink pt-2 text-12 font-semibold text-ink-2">{t('ifNobody')}<span className="ml-auto">{t('cost', { cost: preview.cost })}</span></p>
      <PriceNote more={preview.cost - spec.cost} />
      {effects.length === 0 ? <p className="py-1.5 text-13 text-ink-2">{t('nothing')}</p> : null}
      <Effects of={effects} />
      {preview.exposure === null ? null : <Exposure of={preview.exposure} />}
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

export function Effects({ of }: { readonly of: readonly NetEffect[] }) {
  const { me } = useTable()
  const t = useTranslations('orders.preview')
  const format = useFormatter()
  const nameOf = useNumberName()
  const short = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  return (
    <ul className="mt-1 text-13">
      {of.slice(0, MOST).map(({ key, amount, from, rule }) => (
        <li key={key} className="flex gap-3 border-b border-rule py-1">
          <span className="min-w-0 flex-1">{nameOf(key)}{rule === null ? null : <>{'\u00a0'}<RuleLink rule={rule} /></>}</span>
          <SignedFigure amount={amount} good={goodWayOf(key, me)} />
          <span className="min-w-24 text-right whitespace-nowrap text-ink-2">{t('fromTo', { from: short(from), to: short(from + amount) })}</span>
        </li>
      ))}
    </ul>
  )
}

/** X2: the odds, shown to the author beforehand, and the price of being found out. */
function Exposure({ of: { odds, perWatcher, sharing, entries } }: { readonly of: PreviewExposure }) {
  const { view } = useTable()
  const t = useTranslations('orders.preview')
  const marks = useMarks()
  const percent = (share: number) => Math.round(share * 100)
  return (
    <>
      <p className="mt-3 border-t border-ink pt-2 text-12 font-semibold text-ink-2">{t('ifExposed')}</p>
      <p className="mt-1 text-13">{t('exposure', { percent: percent(odds), more: percent(perWatcher) })}{sharing ? <>{marks.sentences}{t('sharing')}</> : null}{'\u00a0'}<RuleLink rule="X2" /></p>
      <Effects of={netEffects(view, entries)} />
    </>
  )
}

const SERVES: ReadonlySet<PreviewRemark['kind']> = new Set(['serveLine', 'serveLineIfExposed', 'answersCall', 'accusedWithCause'])

export function OneRemark({ remark }: { readonly remark: PreviewRemark }) {
  const text = useRemarkWords()(remark)
  const rule = <RuleLink rule={remark.ruleNumber} />
  if (SERVES.has(remark.kind)) return <p className="py-2 text-13 font-semibold text-gain">{text}{'\u00a0'}{rule}</p>
  return <Remark kind={isConflict(remark) ? 'conflict' : 'mayConflict'} lead={text}>{rule}</Remark>
}
